// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryintake.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>

namespace nghisu {

/// What an IntakeJob is to do.
struct IntakeTask
{
    QStringList paths; ///< files and folders
    QString libraryPath;
    KnownArticle known = KnownArticle::Leave;
    OwnWords own = OwnWords::HoldBack;
    bool watched = false; ///< the files are of the watched folder, and noted there as dealt with
};

/// Takes files into a library, one after the other, on a thread of its own with a connection of its own. One
/// job is one run; it may be deleted at any time, which waits for the file at hand.
class IntakeJob : public QObject
{
    Q_OBJECT

public:
    explicit IntakeJob(IntakeTask task, QObject *parent = nullptr);
    ~IntakeJob() override;

    void start();
    /// Stops behind the file at hand, or within it where it is a library of somebody else; finished()
    /// follows.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] const IntakeTask &task() const { return m_task; }

signals:
    /// `done` of `total` files are through; `current` is the name of the file at hand.
    void progressed(int done, int total, const QString &current);
    /// All that was done, in order; fewer than asked for when cancelled.
    void finished(const QList<nghisu::IntakeOutcome> &outcomes);

private:
    void work();

    IntakeTask m_task;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
};

} // namespace nghisu
