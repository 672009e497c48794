// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "copyprogress.h"
#include "libraryrestore.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

class QThreadPool;

namespace nghisu {

/// Copies and compacts a library, and examines copies of it, off the calling thread, one after the other.
/// Deleting it cancels them and waits until they have ended, which is soon.
class CopyJobs : public QObject
{
    Q_OBJECT

public:
    enum class Job { Daily, Copy, Compact, Examine };
    Q_ENUM(Job)
    /// How one ended.
    struct End
    {
        Job job = Job::Copy;
        bool cancelled = false;
        QString failure; ///< a sentence; empty where all went well
    };

    explicit CopyJobs(QString libraryPath, QObject *parent = nullptr);
    ~CopyJobs() override;

    /// The copy of today, unless it is there or not wanted.
    void makeDailyCopy(int keep);
    void copyTo(const QString &target);
    void compact();
    /// Examines a copy that is to take the place of the library.
    void examine(const QString &copy);

    /// The job at hand ends soon, as Cancelled.
    void cancel();
    /// So do those that wait.
    void cancelAll();
    [[nodiscard]] bool isRunning() const { return !m_tasks.empty(); }
    /// The one at hand.
    [[nodiscard]] std::optional<Job> current() const;
    /// Whether that is to end soon.
    [[nodiscard]] bool isCancelled() const;

    /// What is being done and what came of it, in a sentence.
    [[nodiscard]] static QString doing(Job job);
    [[nodiscard]] static QString ended(const End &end);

signals:
    void begun(nghisu::CopyJobs::Job job);
    /// How far the one at hand is, 0 to 1, 0 while nobody knows; told again and again.
    void progressed(double part);
    /// A copy was found to be whole; done() follows.
    void examined(const nghisu::ExaminedCopy &copy);
    void done(const nghisu::CopyJobs::End &end);

private:
    struct Task;
    template <typename Work, typename Take>
    void run(Job job, Work work, Take take);

    QString m_libraryPath;
    std::deque<std::shared_ptr<Task>> m_tasks; ///< the first one is at hand
    std::unique_ptr<QThreadPool> m_pool;       ///< of one thread
    QTimer m_look;                             ///< how far it is
};

} // namespace nghisu
