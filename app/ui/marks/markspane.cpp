// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "marks/markspane.h"

#include "agenda/agendalist.h"
#include "marks/marksdelegate.h"
#include "reading/markswatch.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// What the filter leaves; colours by their numbers.
enum Filter { Everything = 0, Noted = 10, Mine, Commented };

enum Scope { ThisArticle, WholeLibrary };

} // namespace

MarksPane::MarksPane(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_model(new MarksModel(this)), m_scope(new QComboBox(this)),
      m_filter(new QComboBox(this)), m_list(new AgendaList(this)), m_empty(new QLabel(this))
{
    m_scope->addItem(tr("This article"), ThisArticle);
    m_scope->addItem(tr("All articles"), WholeLibrary);
    m_scope->setAccessibleName(tr("Highlights of which articles"));
    m_scope->setObjectName(u"marksScope"_s);
    fillFilter();
    m_filter->setAccessibleName(tr("Which highlights"));
    m_filter->setObjectName(u"marksFilter"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MarksDelegate(m_list));
    m_list->setAccessibleName(tr("Highlights, notes and passages commented on"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(2 * Grid, 0, 2 * Grid, 0); // below the title of the pane
    choices->setSpacing(2 * Grid);
    choices->addWidget(m_scope, 1);
    choices->addWidget(m_filter, 1);
    for (QComboBox *box : {m_scope, m_filter})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 0, 2 * Grid, 2 * Grid);
    layout->addLayout(choices);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &MarksPane::scopeChanged);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &MarksPane::showRows);
    connect(m_list, &QListView::clicked, this, &MarksPane::activate);
    connect(m_list, &QListView::activated, this, &MarksPane::activate);
    connect(m_list, &QWidget::customContextMenuRequested, this, &MarksPane::openMenu);
    showRows();
}

void MarksPane::fillFilter()
{
    m_filter->addItem(tr("Everything"), Everything);
    for (const MarkColor color : AllMarkColors)
        m_filter->addItem(shownName(color), static_cast<int>(color));
    m_filter->addItem(tr("With a note"), Noted);
    m_filter->addItem(tr("Mine"), Mine);
    m_filter->addItem(tr("Commented on"), Commented);
}

void MarksPane::setRows(const QList<MarkedPassage> &rows)
{
    m_rows = rows;
    showRows();
}

void MarksPane::setActing(bool acting)
{
    m_acting = acting;
}

bool MarksPane::showsWholeLibrary() const
{
    return m_scope->currentData().toInt() == WholeLibrary;
}

QString MarksPane::emptySentence() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

bool MarksPane::passes(const MarkedPassage &row) const
{
    const bool highlight = row.kind == MarkedPassage::Kind::Highlight;
    switch (const int filter = m_filter->currentData().toInt()) {
    case Everything:
        return true;
    case Noted:
        return highlight && !row.words.isEmpty();
    case Mine:
        return row.mine;
    case Commented:
        return !highlight;
    default:
        return highlight && static_cast<int>(row.color) == filter;
    }
}

void MarksPane::showRows()
{
    const QUuid before = current().id;
    QList<MarkedPassage> shown;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(shown),
                 [this](const MarkedPassage &row) { return passes(row); });
    m_model->setRows(shown, m_clock());
    choose(before);
    m_list->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    m_empty->setText(m_rows.isEmpty()
                         ? tr("Nothing is highlighted yet. Select words of the article and choose a colour.")
                         : tr("Nothing fits. Choose “Everything” to see all of them."));
}

void MarksPane::choose(const QUuid &id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

MarkedPassage MarksPane::current() const
{
    return m_list->currentIndex().data(MarksModel::PassageRole).value<MarkedPassage>();
}

bool MarksPane::isChangeable(const MarkedPassage &row) const
{
    return m_acting && row.mine && row.kind == MarkedPassage::Kind::Highlight && !row.id.isNull();
}

void MarksPane::activate(const QModelIndex &index)
{
    const auto row = index.data(MarksModel::PassageRole).value<MarkedPassage>();
    if (!row.id.isNull())
        emit passageWanted(row);
}

bool MarksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool MarksPane::handleKey(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    const MarkedPassage row = current();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain || row.id.isNull())
        return false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit passageWanted(row);
    } else if (!isChangeable(row)) {
        return false;
    } else if (event->key() == Qt::Key_E) {
        emit editWanted(row);
    } else if (event->key() == Qt::Key_Delete) {
        emit removeWanted(row.id);
    } else if (const auto color = markColorNumbered(event->key() - Qt::Key_0)) {
        emit colorWanted(row.id, *color);
    } else {
        return false;
    }
    return true;
}

void MarksPane::copy() const
{
    if (const MarkedPassage row = current(); !row.id.isNull())
        QGuiApplication::clipboard()->setText(plainTextOf(row));
}

void MarksPane::openMenu(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    const auto row = index.data(MarksModel::PassageRole).value<MarkedPassage>();
    if (row.id.isNull())
        return;
    QMenu menu(this);
    menu.addAction(tr("&Show in the article"), QKeySequence(Qt::Key_Return), this,
                   [this, row] { emit passageWanted(row); });
    if (row.kind == MarkedPassage::Kind::Comment)
        menu.addAction(symbolicIcon(u"discussion"_s), tr("Show the co&mment"), this,
                       [this, row] { emit commentWanted(row); });
    menu.addAction(symbolicIcon(u"copy"_s), tr("&Copy"), QKeySequence::Copy, this, &MarksPane::copy);
    if (row.kind == MarkedPassage::Kind::Highlight) {
        menu.addSeparator();
        QMenu *colors = menu.addMenu(tr("C&olour"));
        for (const MarkColor color : AllMarkColors) {
            QAction *action =
                colors->addAction(shownName(color), QKeySequence(Qt::Key_0 + static_cast<int>(color)), this,
                                  [this, row, color] { emit colorWanted(row.id, color); });
            action->setCheckable(true);
            action->setChecked(color == row.color);
        }
        QAction *edit = menu.addAction(symbolicIcon(u"edit"_s), tr("&Edit the note"), QKeySequence(Qt::Key_E),
                                       this, [this, row] { emit editWanted(row); });
        QAction *remove =
            menu.addAction(symbolicIcon(u"delete"_s), tr("&Remove"), QKeySequence(Qt::Key_Delete), this,
                           [this, row] { emit removeWanted(row.id); });
        colors->setEnabled(isChangeable(row));
        edit->setEnabled(isChangeable(row));
        remove->setEnabled(isChangeable(row));
    }
    menu.exec(m_list->viewport()->mapToGlobal(point));
}

QString plainTextOf(const MarkedPassage &passage)
{
    const QString quote = MarksPane::tr("“%1”", "words of the article").arg(passage.quote);
    return passage.words.isEmpty() ? quote : quote + u'\n' + passage.words;
}

} // namespace nghisu
