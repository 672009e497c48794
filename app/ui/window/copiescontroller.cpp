// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/copiescontroller.h"

#include "controls/messagebar.h"
#include "controls/taskprogress.h"
#include "window/copiesdialog.h"
#include "window/importcontroller.h"

#include <QFileInfo>
#include <QStatusBar>
#include <QToolButton>

namespace nghisu {

using namespace Qt::StringLiterals;
using Job = CopyJobs::Job;

namespace {

constexpr int StatusMessageMs = 6000;

} // namespace

CopiesController::CopiesController(const QString &libraryPath, QStatusBar &status, MessageBar &messages,
                                   const ImportController &imports, QWidget *window)
    : QObject(window), m_libraryPath(libraryPath), m_status(status), m_messages(messages), m_imports(imports),
      m_window(window), m_jobs(new CopyJobs(libraryPath, this)),
      m_progress(new TaskProgress(status, tr("Progress of the work on the library")))
{
    m_progress->cancelButton()->setObjectName(u"cancelCopying"_s);
    connect(m_progress, &TaskProgress::cancelled, m_jobs, &CopyJobs::cancel);
    connect(m_jobs, &CopyJobs::begun, this, &CopiesController::showBegun);
    connect(m_jobs, &CopyJobs::progressed, m_progress, &TaskProgress::tell);
    connect(m_jobs, &CopyJobs::examined, this, &CopiesController::take);
    connect(m_jobs, &CopyJobs::done, this, &CopiesController::tellDone);
}

void CopiesController::showDialog(int keep)
{
    CopiesDialog dialog(m_libraryPath, *m_jobs, keep, m_window);
    connect(&dialog, &CopiesDialog::keepChosen, this, &CopiesController::keepChosen);
    connect(&dialog, &CopiesDialog::restoreChosen, this, &CopiesController::examine);
    m_dialog = &dialog;
    dialog.exec();
    m_dialog = nullptr;
    if (const auto job = m_jobs->current())
        m_status.showMessage(CopyJobs::doing(*job), StatusMessageMs); // it goes on
    if (m_examined)
        emit restoreWanted(*std::exchange(m_examined, std::nullopt));
}

void CopiesController::makeDailyCopy(int keep)
{
    if (m_jobs->current() != Job::Daily && m_stopped != QDate::currentDate())
        m_jobs->makeDailyCopy(keep);
}

bool CopiesController::isBusy() const
{
    return m_jobs->isRunning() && m_jobs->current() != Job::Daily;
}

bool CopiesController::keepsWritersOut() const
{
    return m_jobs->current() == Job::Compact && !m_jobs->isCancelled();
}

void CopiesController::showBegun(Job job)
{
    m_progress->begin(CopyJobs::doing(job));
    if (job == Job::Compact)
        emit writersKeptOut(true);
}

void CopiesController::examine(const QString &copy)
{
    if (m_imports.isRunning())
        m_dialog->tell(tr("Articles are still being added. Restore the copy when that is done."));
    else
        m_jobs->examine(copy);
}

void CopiesController::take(const ExaminedCopy &copy)
{
    if (m_dialog) {
        m_examined = copy;
        m_dialog->accept();
        return;
    }
    // The reader has gone on reading, perhaps writing, and says when the library is to be given up.
    m_messages.offer(tr("The copy “%1” is whole and can take the place of the library.")
                         .arg(QFileInfo(copy.source).fileName()),
                     tr("Restore now"), [this, copy] { emit restoreWanted(copy); });
}

void CopiesController::tellDone(const CopyJobs::End &end)
{
    m_progress->end();
    if (end.job == Job::Compact)
        emit writersKeptOut(false);
    if (m_status.currentMessage() == CopyJobs::doing(end.job))
        m_status.clearMessage();
    if (end.job == Job::Daily && end.cancelled)
        m_stopped = QDate::currentDate();
    if (m_dialog) // which tells it
        return;
    if (!end.failure.isEmpty())
        m_messages.tell(MessageBar::Kind::Failure, CopyJobs::ended(end));
    else if (end.cancelled || end.job == Job::Copy || end.job == Job::Compact)
        m_messages.tell(MessageBar::Kind::Done, CopyJobs::ended(end));
}

} // namespace nghisu
