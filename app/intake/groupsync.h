// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "groupexchange.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace nghisu {

/// What the thread of a GroupSync does.
class GroupLoop : public QObject
{
    Q_OBJECT

public:
    explicit GroupLoop(QString libraryPath) : m_libraryPath(std::move(libraryPath)) {}

    /// Until the calling thread is interrupted.
    void run();

    std::atomic_bool ownWords = false;

signals:
    void merged(const nghisu::MergeReport &report);
    void problemChanged(const QString &problem);

private:
    QString m_libraryPath;
};

/// Keeps a library in step with its group, on a thread and a connection of its own, as long as it lives.
/// Looks at the folder and at the library four times a second, since network disks and other programs tell of
/// no changes.
class GroupSync : public QObject
{
    Q_OBJECT

public:
    static constexpr int LookMs = 250;
    static constexpr int MaxWaitMs = 500;

    explicit GroupSync(QString libraryPath, QObject *parent = nullptr);
    /// Waits no longer than MaxWaitMs: the look at hand may go on behind the life of this, see letEnd().
    ~GroupSync() override;

    /// See GroupExchange; works from the next look on.
    void setOwnWords(bool own) { m_loop->ownWords = own; }
    /// Begins, if it has not yet. Without a folder in the library's settings the looks cost next to nothing.
    void start();

signals:
    /// Something was merged.
    void merged(const nghisu::MergeReport &report);
    /// The problem of the last look; empty when all is well again.
    void problemChanged(const QString &problem);

private:
    std::shared_ptr<GroupLoop> m_loop; ///< shared with the thread
    std::unique_ptr<QThread> m_thread;
};

} // namespace nghisu
