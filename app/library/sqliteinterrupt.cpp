// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sqliteinterrupt.h"

#include "sqlerror.h"
#include "sqlitehandle.h"

#include <QThread>

#include <atomic>
#include <sqlite3.h>

namespace nghisu {

namespace {

constexpr int AskEachMs = 20;

} // namespace

// SQLite's own progress handler is not asked while integrity_check goes through the pages.
SqliteInterrupt::SqliteInterrupt(const QSqlDatabase &connection, std::function<bool()> cancelled)
{
    sqlite3 *handle = cancelled ? handleOf(connection) : nullptr;
    if (!handle)
        return;
    m_watch.reset(QThread::create([this, handle, cancelled = std::move(cancelled)] {
        while (!m_done.tryAcquire(1, AskEachMs)) {
            if (cancelled())
                sqlite3_interrupt(handle);
        }
    }));
    m_watch->start();
}

SqliteInterrupt::~SqliteInterrupt()
{
    if (!m_watch)
        return;
    m_done.release();
    m_watch->wait();
}

LibraryResult<void> untilCancelled(const QSqlDatabase &connection, const QString &path,
                                   const std::function<bool()> &cancelled,
                                   const std::function<LibraryResult<void>()> &work)
{
    if (!cancelled)
        return work();
    std::atomic_bool wasCancelled = false;
    LibraryResult<void> done;
    {
        const SqliteInterrupt interrupt(connection, [&cancelled, &wasCancelled] {
            wasCancelled = wasCancelled || cancelled();
            return wasCancelled.load();
        });
        done = work();
    }
    // What was cut short finds nothing wrong, or anything.
    if (wasCancelled || cancelled())
        return tl::unexpected(failureOf(LibraryError::Cancelled, path));
    return done;
}

} // namespace nghisu
