// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/importcontroller.h"

#include "controls/messagebar.h"
#include "controls/taskprogress.h"
#include "window/importreport.h"

#include <QFileInfo>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;
using State = IntakeOutcome::State;

namespace {

constexpr int StatusMessageMs = 6000;
constexpr qsizetype MostFailuresShown = 3; ///< of many, the report tells

QStringList pathsOf(const QList<IntakeOutcome> &outcomes, State state)
{
    QStringList paths;
    for (const IntakeOutcome &outcome : outcomes) {
        if (outcome.state == state)
            paths.append(outcome.path);
    }
    return paths;
}

QString failureLine(const IntakeOutcome &outcome)
{
    return ImportController::tr("%1: %2", "name of a file, why it was not added")
        .arg(QFileInfo(outcome.path).fileName(), outcome.failure);
}

QStringList failureLines(const QList<IntakeOutcome> &outcomes)
{
    QStringList lines;
    for (const IntakeOutcome &outcome : outcomes) {
        if (outcome.state == State::Failed)
            lines.append(failureLine(outcome));
    }
    return lines;
}

/// Files that were not looked at, or that the library did not take.
QStringList undone(const IntakeTask &task, const QList<IntakeOutcome> &outcomes)
{
    QStringList paths = task.paths.mid(outcomes.size());
    for (const IntakeOutcome &outcome : outcomes) {
        if (outcome.libraryFailed)
            paths.append(outcome.path);
    }
    return paths;
}

} // namespace

ImportController::ImportController(QString libraryPath, QStatusBar &status, MessageBar &messages,
                                   QWidget *window)
    : QObject(window), m_libraryPath(std::move(libraryPath)), m_status(status), m_messages(messages),
      m_window(window), m_progress(new TaskProgress(status, tr("Progress of the import")))
{
    m_progress->cancelButton()->setObjectName(u"cancelImport"_s);
    connect(m_progress, &TaskProgress::cancelled, this, [this] {
        if (m_job) // what was asked for besides goes on
            m_job->cancel();
    });
}

ImportController::~ImportController() = default;

void ImportController::take(const QStringList &paths)
{
    start({.paths = paths, .libraryPath = m_libraryPath});
}

void ImportController::takeWatched(const QStringList &paths)
{
    start({.paths = paths, .libraryPath = m_libraryPath, .watched = true});
}

void ImportController::update(const QStringList &paths)
{
    start({.paths = paths, .libraryPath = m_libraryPath, .known = KnownArticle::Update});
}

void ImportController::takeAsMine(const QString &path)
{
    start({.paths = {path}, .libraryPath = m_libraryPath, .own = OwnWords::Take});
}

void ImportController::start(const IntakeTask &task)
{
    if (task.paths.isEmpty())
        return;
    if (m_job) {
        m_waiting.push_back(task);
        return;
    }
    m_progress->begin();
    m_job = std::make_unique<IntakeJob>(task);
    connect(m_job.get(), &IntakeJob::progressed, this, &ImportController::progress);
    connect(m_job.get(), &IntakeJob::finished, this, &ImportController::finish);
    m_job->start();
}

void ImportController::progress(int done, int total, const QString &current)
{
    m_progress->tell(double(done) / total);
    m_status.showMessage(tr("Adding %1", "name of a file").arg(current));
}

void ImportController::finish(const QList<IntakeOutcome> &outcomes)
{
    const bool cancelled = m_job->isCancelled();
    const IntakeTask task = m_job->task();
    m_job.reset();
    m_progress->end();
    m_status.clearMessage();
    emit libraryChanged(outcomes);
    if (task.watched)
        emit watchedLeft(undone(task, outcomes));
    tell(task, outcomes, cancelled);
    if (!m_waiting.empty()) {
        const IntakeTask next = m_waiting.front();
        m_waiting.pop_front();
        start(next);
    } else {
        emit idle();
    }
}

void ImportController::tell(const IntakeTask &task, const QList<IntakeOutcome> &outcomes, bool cancelled)
{
    if (!task.watched) {
        m_messages.dismiss();
        const auto first = std::find_if(outcomes.cbegin(), outcomes.cend(),
                                        [](const IntakeOutcome &outcome) { return outcome.id > 0; });
        if (first != outcomes.cend())
            emit articleWanted(first->id);
    }
    if (outcomes.size() == 1)
        tellOne(task, outcomes.first());
    else if (!outcomes.isEmpty())
        tellMany(task, outcomes);
    else if (!cancelled)
        m_messages.tell(MessageBar::Kind::Failure,
                        tr("Nothing there could be an article. Choose saved web pages or text files."));
}

void ImportController::tellOne(const IntakeTask &task, const IntakeOutcome &outcome)
{
    switch (outcome.state) {
    case State::Failed:
        m_messages.tell(MessageBar::Kind::Failure, failureLine(outcome));
        return;
    case State::Changed:
        m_messages.tell(
            MessageBar::Kind::Done,
            tr("The library has another version of “%1”. When it is brought up to date, your rating, "
               "comments and changes of the agenda stay.")
                .arg(outcome.title),
            tr("Bring up to date"), [this, path = outcome.path] { update({path}); });
        return;
    case State::Same:
        if (!task.watched)
            m_status.showMessage(tr("This article was in the library already."), StatusMessageMs);
        return;
    case State::Updated:
        m_status.showMessage(tr("The article was brought up to date."), StatusMessageMs);
        return;
    case State::Merged:
        if (outcome.merged.ownElsewhere > 0) {
            offerOwnWords(outcome);
            return;
        }
        m_messages.tell(MessageBar::Kind::Done, outcome.merged.sentences().join(u'\n'),
                        outcome.id > 0 ? tr("Read") : QString(),
                        [this, id = outcome.id] { emit articleWanted(id); });
        return;
    case State::Added:
        break;
    }
    if (task.watched)
        m_messages.tell(MessageBar::Kind::Done,
                        tr("“%1” was added from the watched folder.").arg(outcome.title), tr("Read"),
                        [this, id = outcome.id] { emit articleWanted(id); });
    else
        m_status.showMessage(tr("%n article(s) added", nullptr, 1), StatusMessageMs);
}

void ImportController::offerOwnWords(const IntakeOutcome &outcome)
{
    const QStringList lines =
        outcome.merged.sentences() << tr(
            "If you wrote these at another computer, take them in: they then stand here as yours, and the "
            "newer of two versions stays. Else leave them out.");
    m_messages.tell(MessageBar::Kind::Failure, lines.join(u'\n'), tr("They are mine"),
                    [this, path = outcome.path] { takeAsMine(path); });
}

void ImportController::tellMany(const IntakeTask &task, const QList<IntakeOutcome> &outcomes)
{
    if (task.watched && pathsOf(outcomes, State::Same).size() == outcomes.size())
        return;
    QStringList lines{summaryOf(outcomes)};
    const QStringList failures = failureLines(outcomes);
    if (failures.size() <= MostFailuresShown)
        lines += failures;
    m_messages.tell(failures.isEmpty() ? MessageBar::Kind::Done : MessageBar::Kind::Failure,
                    lines.join(u'\n'), tr("Report…"), [this, outcomes] { showReport(outcomes); });
}

void ImportController::showReport(const QList<IntakeOutcome> &outcomes)
{
    auto *report = new ImportReportDialog(outcomes, m_window);
    report->setAttribute(Qt::WA_DeleteOnClose);
    connect(report, &ImportReportDialog::articleWanted, this, &ImportController::articleWanted);
    connect(report, &ImportReportDialog::updateWanted, this, &ImportController::update);
    report->show();
}

} // namespace nghisu
