// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSemaphore>
#include <QSqlDatabase>

#include <functional>
#include <memory>

class QThread;

namespace nghisu {

/// While it lives, what SQLite does on a connection ends, as a failure, soon after `cancelled` says so, also
/// in the midst of a statement that runs for minutes.
class SqliteInterrupt
{
public:
    /// `cancelled` is asked from another thread; nothing is watched where it is empty.
    SqliteInterrupt(const QSqlDatabase &connection, std::function<bool()> cancelled);
    ~SqliteInterrupt();
    SqliteInterrupt(const SqliteInterrupt &) = delete;
    SqliteInterrupt &operator=(const SqliteInterrupt &) = delete;

private:
    QSemaphore m_done;
    std::unique_ptr<QThread> m_watch;
};

} // namespace nghisu
