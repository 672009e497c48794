// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QList>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThreadPool;

namespace nghisu {

class Database;

/// Does something with very many articles in the background, some at a time, as others who write are to find
/// their turn.
class ShelfJob : public QObject
{
    Q_OBJECT

public:
    /// On another thread, with a connection of the job's own; gives which articles it changed.
    using Work = std::function<LibraryResult<QList<ArticleId>>(Database &, const QList<ArticleId> &)>;
    struct End
    {
        QList<ArticleId> changed; ///< until it was cancelled or failed
        QString failure;          ///< what is to be told where it failed, else empty
        bool stopped = false;     ///< it was cancelled before it was done with all
    };
    using Done = std::function<void(const End &)>;

    explicit ShelfJob(QObject *parent);
    /// Waits for the articles at hand; the others stay as they are, and nothing is done behind it.
    ~ShelfJob() override;

    /// Begins, `atOnce` articles in one transaction, more where that is quick; `done` is called at the end.
    /// Not while it is running.
    void start(const QString &libraryPath, const QList<ArticleId> &articles, qsizetype atOnce,
               const Work &work, const Done &done);
    /// What is not done yet is left undone.
    void cancel() { *m_cancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// Not at the end, nor once it was cancelled.
    void progressed(int done, int all);

private:
    std::unique_ptr<QThreadPool> m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_running = false;
};

} // namespace nghisu
