// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "forums/forumsdialog.h"

#include "theme/metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr int NameRole = Qt::UserRole + 1;
constexpr int CountRole = Qt::UserRole + 2;

} // namespace

ForumsDialog::ForumsDialog(Database &database, QWidget *parent)
    : QDialog(parent), m_store(database), m_list(new QListWidget(this)), m_failure(new QLabel(this))
{
    setWindowTitle(tr("Manage forums"));
    m_list->setAccessibleName(tr("Forums"));
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->hide();
    // Not all in one QDialogButtonBox: that one leads Tab in a circle among its own.
    auto *row = new QHBoxLayout;
    const auto addButton = [this, row](const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(addButton(tr("&New…")), &QPushButton::clicked, this, &ForumsDialog::askForNew);
    m_up = addButton(tr("Move &up"));
    makeMover(*m_up, QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    m_down = addButton(tr("Move &down"));
    makeMover(*m_down, QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    m_rename = addButton(tr("&Rename…"));
    connect(m_rename, &QPushButton::clicked, this, &ForumsDialog::askForName);
    connect(new QShortcut(QKeySequence(Qt::Key_F2), this), &QShortcut::activated, m_rename,
            &QPushButton::click);
    m_remove = addButton(tr("Re&move…"));
    connect(m_remove, &QPushButton::clicked, this, &ForumsDialog::askToRemove);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addStretch();
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Grid, 5 * Grid, 5 * Grid, 4 * Grid);
    layout->setSpacing(4 * Grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_failure);
    layout->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &ForumsDialog::updateButtons);
    reload(0);
}

/// A button whose keys work in the list too.
void ForumsDialog::makeMover(QPushButton &button, const QKeySequence &keys, int places)
{
    button.setToolTip(keys.toString(QKeySequence::NativeText));
    connect(&button, &QPushButton::clicked, this, [this, places] { moveCurrent(places); });
    connect(new QShortcut(keys, this), &QShortcut::activated, &button, &QPushButton::click);
}

void ForumsDialog::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
}

void ForumsDialog::moveCurrent(int places)
{
    tell(m_store.move(current(), places), current());
}

ForumId ForumsDialog::current() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toLongLong() : 0;
}

QString ForumsDialog::failure() const
{
    return m_failure->isHidden() ? QString() : m_failure->text();
}

void ForumsDialog::reload(ForumId current)
{
    m_list->clear();
    const auto forums = m_store.forums();
    for (const Forum &forum : forums.value_or(QList<Forum>())) {
        const int count = forum.articles;
        auto *item = new QListWidgetItem(
            count > 0 ? tr("%1 – %n article(s)", "name of a forum", count).arg(forum.name) : forum.name,
            m_list);
        item->setData(Qt::UserRole, forum.id);
        item->setData(NameRole, forum.name);
        item->setData(CountRole, count);
        if (forum.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    updateButtons();
}

void ForumsDialog::tell(const LibraryResult<void> &result, ForumId current)
{
    m_failure->setText(result ? QString() : result.error().message);
    m_failure->setVisible(!result);
    reload(current);
}

void ForumsDialog::add(const QString &name)
{
    const auto added = m_store.add(name);
    tell(added.map([](const Forum &) {}), added ? added->id : current());
}

void ForumsDialog::renameCurrent(const QString &name)
{
    tell(m_store.rename(current(), name), current());
}

void ForumsDialog::removeCurrent()
{
    tell(m_store.remove(current()), 0);
}

void ForumsDialog::askForNew()
{
    askUntilAccepted(tr("New forum"), {}, [this](const QString &name) { add(name); });
}

/// What was typed is not lost where it cannot be a name.
void ForumsDialog::askUntilAccepted(const QString &title, QString name,
                                    const std::function<void(const QString &)> &take)
{
    tell({}, current());
    for (;;) {
        bool chosen = false;
        name = QInputDialog::getText(this, title, failure().isEmpty() ? tr("Name of the forum:") : failure(),
                                     QLineEdit::Normal, name, &chosen);
        if (!chosen)
            return tell({}, current());
        take(name);
        if (failure().isEmpty())
            return;
    }
}

void ForumsDialog::askForName()
{
    if (!m_list->currentItem())
        return;
    askUntilAccepted(tr("Rename the forum"), m_list->currentItem()->data(NameRole).toString(),
                     [this](const QString &name) { renameCurrent(name); });
}

void ForumsDialog::askToRemove()
{
    if (!m_list->currentItem())
        return;
    const int count = m_list->currentItem()->data(CountRole).toInt();
    QMessageBox question(
        QMessageBox::Question, tr("Remove the forum"),
        (count == 0 ? tr("Remove the forum “%1”? No article is filed under it.")
                    : tr("Remove the forum “%1”? The %n article(s) filed under it stay in the library.",
                         nullptr, count))
            .arg(m_list->currentItem()->data(NameRole).toString()),
        QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    const QPushButton *remove = question.addButton(tr("Re&move"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(QMessageBox::Cancel)); // it cannot be undone
    question.exec();
    if (question.clickedButton() == remove)
        removeCurrent();
}

} // namespace nghisu
