// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/shelfchanges.h"

#include "controls/messagebar.h"
#include "theme/symbolicicon.h"

#include <QAction>
#include <QLocale>
#include <QUndoStack>
#include <QWidget>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostUndone = 100;
/// More are changed in the background.
constexpr qsizetype MostAtOnce = 1000;
/// What one transaction of that changes: others who write wait for it.
constexpr qsizetype BatchSize = 500;
/// The same of what is erased, which takes its time.
constexpr qsizetype ErasedBatchSize = 10;
/// What takes less is not worth a message; a screen reader says each of them.
constexpr int TellEachMs = 700;

} // namespace

ShelfChanges::ShelfChanges(QWidget &lists, MessageBar &messages, QObject *parent)
    : QObject(parent), m_messages(messages), m_undo(new QUndoStack(this)),
      m_undoAction(new QAction(symbolicIcon(u"undo"_s), {}, this)),
      m_redoAction(new QAction(symbolicIcon(u"redo"_s), {}, this)), m_job(new ShelfJob(this))
{
    connect(m_job, &ShelfJob::progressed, this, &ShelfChanges::tellProgress);
    makeUndo(lists);
}

void ShelfChanges::makeUndo(QWidget &lists)
{
    m_undo->setUndoLimit(MostUndone);
    m_undoAction->setShortcut(QKeySequence::Undo);
    m_redoAction->setShortcut(QKeySequence::Redo);
    for (QAction *action : undoActions()) {
        // Elsewhere these keys belong to what is typed, to comments and to the agenda.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        lists.addAction(action);
    }
    connect(m_undoAction, &QAction::triggered, m_undo, &QUndoStack::undo);
    connect(m_redoAction, &QAction::triggered, m_undo, &QUndoStack::redo);
    connect(m_undo, &QUndoStack::indexChanged, this, [this] {
        ++m_steps;
        updateUndo();
    });
    updateUndo();
}

void ShelfChanges::updateUndo()
{
    const auto sentencesAt = [this](int index) {
        const auto *command = static_cast<const ShelfCommand *>(m_undo->command(index));
        return command ? command->sentences() : ShelfCommand::Sentences();
    };
    const QString undo = sentencesAt(m_undo->index() - 1).undo;
    const QString redo = sentencesAt(m_undo->index()).redo;
    m_undoAction->setEnabled(!undo.isEmpty() && !isRunning());
    m_redoAction->setEnabled(!redo.isEmpty() && !isRunning());
    m_undoAction->setText(undo.isEmpty() ? tr("Undo in the library") : undo);
    m_redoAction->setText(redo.isEmpty() ? tr("Redo in the library") : redo);
}

void ShelfChanges::setLibrary(Database *database, const QString &path)
{
    m_database = database;
    m_path = path;
    m_undo->clear();
}

void ShelfChanges::make(const QList<ArticleId> &articles, const ShelfChange &change)
{
    run({articles, change, true}, [this, change](const ShelfJob::End &end) {
        if (end.changed.isEmpty())
            return;
        keep(change, end.changed);
        if (change.report)
            offerUndo(change, end.changed);
    });
}

void ShelfChanges::keep(const ShelfChange &change, const QList<ArticleId> &changed)
{
    ++m_steps;
    m_undo->push(new ShelfCommand(change.sentences(static_cast<int>(changed.size())),
                                  [this, change, changed](bool forward) {
                                      return runAgain({changed, change, forward});
                                  }));
}

void ShelfChanges::offerUndo(const ShelfChange &change, const QList<ArticleId> &changed)
{
    m_offered = change.report(static_cast<int>(changed.size()));
    m_messages.tell(MessageBar::Kind::Done, m_offered, tr("Undo"), [this, change, changed, steps = m_steps] {
        if (steps == m_steps && m_undoAction->isEnabled())
            m_undo->undo();
        else // something else was made since, which stays
            run({changed, change, false}, {});
    });
}

void ShelfChanges::makeForGood(const QList<ArticleId> &articles, const ShelfChange &change,
                               const QString &progress)
{
    if (!m_database || articles.isEmpty())
        return;
    if (begin({articles, change, true}, ErasedBatchSize, {}, progress))
        m_undo->clear();
}

bool ShelfChanges::run(const Task &task, const ShelfJob::Done &done)
{
    if (!m_database || task.articles.isEmpty())
        return false;
    if (task.articles.size() > MostAtOnce) {
        return begin(task, BatchSize, done,
                     tr("Changing: %1 of %2 articles", "how many were changed, how many there are"));
    }
    const auto changed = task.change.work(*m_database, task.articles, task.forward);
    return settle(changed ? ShelfJob::End{*changed, {}, false}
                          : ShelfJob::End{{}, changed.error().message, false},
                  task, done);
}

/// Undoes what was made, or makes it again. What was stopped in its midst can go on.
bool ShelfChanges::runAgain(const Task &task)
{
    dismiss(m_offered); // it would undo what is undone
    return run(task, [this, task](const ShelfJob::End &end) {
        if (!end.stopped)
            return;
        const QString sentence =
            tr("Stopped: %1 of %2 articles were changed.", "how many were changed, how many there are");
        m_messages.tell(
            MessageBar::Kind::Done,
            sentence.arg(QLocale().toString(end.changed.size()), QLocale().toString(task.articles.size())),
            tr("Go on"), [this, task] { runAgain(task); });
    });
}

bool ShelfChanges::settle(const ShelfJob::End &end, const Task &task, const ShelfJob::Done &done)
{
    dismiss(m_told);
    if (task.change.finished && !end.changed.isEmpty())
        task.change.finished(end.changed, task.forward);
    emit made();
    if (done)
        done(end);
    if (!end.failure.isEmpty()) // behind what was done until then, which is less to be known
        m_messages.tell(MessageBar::Kind::Failure, end.failure);
    updateUndo();
    return end.failure.isEmpty();
}

bool ShelfChanges::begin(const Task &task, qsizetype atOnce, const ShelfJob::Done &done,
                         const QString &progress)
{
    if (isRunning()) {
        m_told = tr("Other articles are still being changed. Try again when that is done, or stop it.");
        m_messages.tell(MessageBar::Kind::Notice, m_told, tr("Stop"), [this] { m_job->cancel(); });
        m_sinceTold.start();
        return false;
    }
    m_progress = progress;
    m_sinceTold.start();
    m_job->start(
        m_path, task.articles, atOnce,
        [work = task.change.work, forward = task.forward](Database &database, const QList<ArticleId> &some) {
            return work(database, some, forward);
        },
        [this, task, done](const ShelfJob::End &end) { settle(end, task, done); });
    updateUndo();
    return true;
}

void ShelfChanges::tellProgress(int done, int all)
{
    if (!isRunning() || !m_sinceTold.hasExpired(TellEachMs))
        return;
    m_sinceTold.start();
    m_told = m_progress.arg(QLocale().toString(done), QLocale().toString(all));
    m_messages.tell(MessageBar::Kind::Notice, m_told, tr("Stop"), [this] { m_job->cancel(); });
}

/// Takes away what was told, unless it was something else since.
void ShelfChanges::dismiss(QString &told)
{
    if (!told.isEmpty() && m_messages.sentence() == told)
        m_messages.dismiss();
    told.clear();
}

} // namespace nghisu
