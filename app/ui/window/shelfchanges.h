// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "window/shelfcommand.h"
#include "window/shelfjob.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QUndoStack;
class QWidget;

namespace nghisu {

class Database;
class MessageBar;

/// Something that can be done with articles of the library (forward), and undone. Done once more, it changes
/// what is not so yet.
struct ShelfChange
{
    /// On any thread; gives which articles it changed.
    std::function<LibraryResult<QList<ArticleId>>(Database &, const QList<ArticleId> &, bool forward)> work;
    /// What undoing it is called, of so many articles.
    std::function<ShelfCommand::Sentences(int changed)> sentences;
    /// What is told once it is done, beside a button that undoes it; may be empty.
    std::function<QString(int changed)> report;
    /// What else is to be done behind it, either way; may be empty.
    std::function<void(const QList<ArticleId> &changed, bool forward)> finished;
};

/// Changes articles of the library, very many of them in the background with what is told of progress, and
/// keeps how that is undone.
class ShelfChanges : public QObject
{
    Q_OBJECT

public:
    /// The keys for undoing are those of `lists`, and of what is in it.
    ShelfChanges(QWidget &lists, MessageBar &messages, QObject *parent);

    /// `database` is null while there is none; it must outlive this or the next call.
    void setLibrary(Database *database, const QString &path);

    void make(const QList<ArticleId> &articles, const ShelfChange &change);
    /// Does what cannot be undone, in the background; there is no way back behind it. Of `change` there need
    /// be no sentences. `progress` has places for how many were done, and how many there are.
    void makeForGood(const QList<ArticleId> &articles, const ShelfChange &change, const QString &progress);
    /// Something goes on in the background. Until it is done, no more of that can begin, which is told.
    [[nodiscard]] bool isRunning() const { return m_job->isRunning(); }

    /// Undo and redo.
    [[nodiscard]] QList<QAction *> undoActions() const { return {m_undoAction, m_redoAction}; }

signals:
    /// Something was changed, or may have been.
    void made();

private:
    struct Task
    {
        QList<ArticleId> articles;
        ShelfChange change;
        bool forward = true;
    };

    void makeUndo(QWidget &lists);
    void updateUndo();
    /// At once or in the background; false where nothing came of it, or can.
    bool run(const Task &task, const ShelfJob::Done &done);
    bool runAgain(const Task &task);
    bool settle(const ShelfJob::End &end, const Task &task, const ShelfJob::Done &done);
    void keep(const ShelfChange &change, const QList<ArticleId> &changed);
    void offerUndo(const ShelfChange &change, const QList<ArticleId> &changed);
    bool begin(const Task &task, qsizetype atOnce, const ShelfJob::Done &done, const QString &progress);
    void tellProgress(int done, int all);
    void dismiss(QString &told);

    MessageBar &m_messages;
    Database *m_database = nullptr;
    QString m_path;
    QUndoStack *m_undo;
    QAction *m_undoAction;
    QAction *m_redoAction;
    int m_steps = 0; ///< counts what was made, undone and made again
    ShelfJob *m_job;
    QString m_progress; ///< what is told of the job
    QString m_told;     ///< as it was told last
    QElapsedTimer m_sinceTold;
    QString m_offered; ///< what is told of the change that can be undone there
};

} // namespace nghisu
