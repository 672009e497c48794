// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

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

/// Does `work` on the connection to `path` while a SqliteInterrupt watches it; Cancelled, whatever came of
/// it, when `cancelled` has said so by its end.
[[nodiscard]] LibraryResult<void> untilCancelled(const QSqlDatabase &connection, const QString &path,
                                                 const std::function<bool()> &cancelled,
                                                 const std::function<LibraryResult<void>()> &work);

} // namespace nghisu
