// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QString>

#include <sys/types.h>
#include <utility>

namespace nghisu {

/// Says that this process has a file open through SQLite, for as long as it lives; see leaseFile().
class FileLease
{
public:
    FileLease() = default;
    ~FileLease();
    FileLease(FileLease &&other) noexcept : m_id(std::exchange(other.m_id, {})) {}
    FileLease &operator=(FileLease &&other) noexcept
    {
        std::swap(m_id, other.m_id);
        return *this;
    }

private:
    friend LibraryResult<FileLease> leaseFile(const QString &path, bool emptyIsFine);
    std::pair<dev_t, ino_t> m_id; ///< of the file; a link to it is the same file
};

/// Looks at the first bytes of a file without SQLite: NotALibrary for a stranger, NewerSchema for a library
/// of a newer version, Damaged for one cut off within its header, CannotOpen where there is no regular file
/// to read. An empty file passes if `emptyIsFine`. So does a file with a hot journal: only SQLite can tell
/// what is in it.
///
/// Whoever closes a file gives up every lock that the process holds on it (POSIX, fcntl: "all locks
/// associated with a file for a given process shall be removed when a file descriptor for that file is closed
/// by that process"), those of SQLite's connections in other threads among them. So a file that is leased is
/// not looked at again: it was found to be a library before. The lease has to outlive the connection.
/// Thread-safe.
[[nodiscard]] LibraryResult<FileLease> leaseFile(const QString &path, bool emptyIsFine);

/// Whether this process has the file at `path` open through SQLite, under whatever name. Nothing but SQLite
/// may open it then, for the reason above, nor put another file in its place. Thread-safe.
[[nodiscard]] bool isLeased(const QString &path);

/// The path of the write-ahead log of the library at `path` if there is one with something in it, else empty.
[[nodiscard]] QString walOf(const QString &path);

} // namespace nghisu
