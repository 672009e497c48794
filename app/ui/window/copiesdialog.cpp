// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/copiesdialog.h"

#include "controls/announcer.h"
#include "librarycompact.h"
#include "librarycopy.h"
#include "theme/metrics.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxDailyCopies = 60;
constexpr int PathRole = Qt::UserRole;
constexpr int ProgressSteps = 1000;

/// Moves to and fro while nobody knows.
void showPart(QProgressBar *bar, double part)
{
    bar->setRange(0, part > 0 ? ProgressSteps : 0);
    bar->setValue(static_cast<int>(std::lround(part * ProgressSteps)));
}

} // namespace

CopiesDialog::CopiesDialog(const QString &libraryPath, CopyJobs &jobs, int keep, QWidget *parent)
    : QDialog(parent), m_libraryPath(libraryPath), m_jobs(jobs), m_size(new QLabel(this)),
      m_state(new QLabel(this)), m_copies(new QTreeWidget(this)),
      m_copy(new QPushButton(tr("&Copy the library…"), this)),
      m_compact(new QPushButton(tr("C&ompact"), this)),
      m_restore(new QPushButton(tr("&Restore this copy…"), this)),
      m_restoreOther(new QPushButton(tr("Restore &another file…"), this))
{
    setWindowTitle(tr("Copies of the library"));
    m_size->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_size->setTextFormat(Qt::PlainText);
    m_size->setWordWrap(true);
    m_state->setObjectName(u"copyState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_copies->setHeaderLabels({tr("Day"), tr("Size")});
    m_copies->setRootIsDecorated(false);
    m_copies->setUniformRowHeights(true);
    m_copies->header()->setStretchLastSection(false);
    m_copies->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_copies->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_copies->setAccessibleName(tr("Daily copies"));
    m_compact->setToolTip(tr("Give back what the library does not need"));

    auto *daily = makeDailyRow(keep);
    m_progressRow = makeProgressRow();
    auto *work = new QHBoxLayout;
    work->addWidget(m_copy);
    work->addWidget(m_compact);
    work->addStretch();
    auto *back = new QHBoxLayout;
    back->addWidget(m_restore);
    back->addWidget(m_restoreOther);
    back->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Grid, 5 * Grid, 5 * Grid, 4 * Grid);
    layout->setSpacing(3 * Grid);
    layout->addWidget(m_size);
    layout->addLayout(work);
    layout->addWidget(daily);
    layout->addWidget(m_copies, 1);
    layout->addLayout(back);
    layout->addWidget(m_state);
    layout->addWidget(m_progressRow);
    layout->addWidget(buttons);
    setMinimumSize(120 * Grid, 110 * Grid);

    connect(m_copy, &QPushButton::clicked, this, &CopiesDialog::chooseTarget);
    connect(m_compact, &QPushButton::clicked, &m_jobs, &CopyJobs::compact);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const QString copy = chosenCopy(); !copy.isEmpty())
            restore(copy);
    });
    connect(m_restoreOther, &QPushButton::clicked, this, &CopiesDialog::chooseCopy);
    connect(m_copies, &QTreeWidget::currentItemChanged, this, [this] { refresh(); });
    connect(&m_jobs, &CopyJobs::begun, this, &CopiesDialog::tellBegun);
    connect(&m_jobs, &CopyJobs::progressed, this, [this](double part) { showPart(m_progress, part); });
    connect(&m_jobs, &CopyJobs::done, this, &CopiesDialog::tellDone);
    m_state->hide();
    showCopies();
    refresh();
    if (const auto job = m_jobs.current())
        tellBegun(*job);
}

QWidget *CopiesDialog::makeDailyRow(int keep)
{
    auto *row = new QWidget(this);
    m_keep = new QSpinBox(row);
    m_keep->setRange(0, MaxDailyCopies);
    m_keep->setSpecialValueText(tr("None"));
    m_keep->setValue(keep);
    auto *label = new QLabel(tr("&Daily copies that are kept:"), row);
    label->setBuddy(m_keep);
    m_keep->setAccessibleName(tr("Daily copies that are kept"));
    connect(m_keep, &QSpinBox::valueChanged, this, &CopiesDialog::keepChosen);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(label);
    layout->addWidget(m_keep);
    layout->addStretch();
    return row;
}

QWidget *CopiesDialog::makeProgressRow()
{
    auto *row = new QWidget(this);
    m_progress = new QProgressBar(row);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("Ca&ncel"), row);
    m_cancel->setObjectName(u"cancelCopy"_s);
    connect(m_cancel, &QPushButton::clicked, &m_jobs, &CopyJobs::cancel);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    return row;
}

void CopiesDialog::refresh()
{
    const QLocale locale;
    const auto size = librarySize(m_libraryPath);
    m_size->setText(size ? tr("The library takes %1, of which %2 are not needed.\n%3", "sizes, path")
                               .arg(locale.formattedDataSize(size->bytes),
                                    locale.formattedDataSize(size->free),
                                    QDir::toNativeSeparators(m_libraryPath))
                         : size.error().message);
    const bool busy = m_jobs.isRunning();
    for (QPushButton *button : {m_copy, m_compact, m_restoreOther})
        button->setEnabled(!busy);
    m_restore->setEnabled(!busy && m_copies->currentItem());
    m_progressRow->setVisible(busy);
}

QString CopiesDialog::chosenCopy() const
{
    const QTreeWidgetItem *item = m_copies->currentItem();
    return item ? item->data(0, PathRole).toString() : QString();
}

/// What was chosen stays so; where it is there no more, nothing takes its place unasked.
void CopiesDialog::showCopies()
{
    const QLocale locale;
    const bool first = m_copies->topLevelItemCount() == 0;
    const QString chosen = chosenCopy();
    m_copies->clear();
    for (const DailyCopy &copy : dailyCopies(m_libraryPath)) {
        auto *item = new QTreeWidgetItem(
            {locale.toString(copy.day, QLocale::LongFormat), locale.formattedDataSize(copy.size)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, PathRole, copy.path);
        item->setToolTip(0, QDir::toNativeSeparators(copy.path));
        m_copies->addTopLevelItem(item);
        if (copy.path == chosen)
            m_copies->setCurrentItem(item);
    }
    if (first)
        m_copies->setCurrentItem(m_copies->topLevelItem(0));
}

void CopiesDialog::tell(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->show();
    announce(*this, sentence);
}

void CopiesDialog::tellBegun(CopyJobs::Job job)
{
    tell(CopyJobs::doing(job));
    showPart(m_progress, 0);
    m_before = focusWidget();
    refresh();
    if (m_before && !m_before->isEnabled())
        m_cancel->setFocus();
}

void CopiesDialog::tellDone(const CopyJobs::End &end)
{
    tell(CopyJobs::ended(end));
    const bool cancelFocused = focusWidget() == m_cancel;
    showCopies();
    refresh();
    if (cancelFocused && m_before)
        m_before->setFocus();
}

void CopiesDialog::chooseTarget()
{
    const QString name =
        u"%1/%2-%3.nghisu"_s.arg(QDir::homePath(), QFileInfo(m_libraryPath).completeBaseName(),
                                 QDate::currentDate().toString(Qt::ISODate));
    const QString target =
        QFileDialog::getSaveFileName(this, tr("Copy the library"), name, tr("Libraries (*.nghisu)"));
    if (target.isEmpty())
        return;
    m_jobs.copyTo(target);
}

void CopiesDialog::chooseCopy()
{
    const QString copy = QFileDialog::getOpenFileName(this, tr("Restore a copy"), QDir::homePath(),
                                                      tr("Libraries (*.nghisu *-backup);;All files (*)"));
    if (!copy.isEmpty())
        restore(copy);
}

void CopiesDialog::restore(const QString &copy)
{
    QMessageBox question(
        QMessageBox::Question, tr("Restore a copy"),
        tr("Everything will be as it is in the copy “%1”. The library as it is now is kept beside it.")
            .arg(QFileInfo(copy).fileName()),
        QMessageBox::NoButton, this);
    const QPushButton *yes = question.addButton(tr("&Restore"), QMessageBox::AcceptRole);
    question.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == yes)
        emit restoreChosen(copy);
}

} // namespace nghisu
