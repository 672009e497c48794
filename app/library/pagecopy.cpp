// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "pagecopy.h"

#include "sqlerror.h"
#include "sqlitehandle.h"

#include <QSqlDatabase>

#include <memory>
#include <sqlite3.h>

namespace nghisu {

namespace {

/// A megabyte of the usual pages.
constexpr int PagesAtOnce = 256;

struct EndBackup
{
    void operator()(sqlite3_backup *backup) const
    {
        sqlite3_backup_finish(backup);
    } // rolls back what is not done
};

unsigned versionOf(sqlite3 *handle)
{
    unsigned version = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
}

double partOf(sqlite3_backup *backup)
{
    const int all = sqlite3_backup_pagecount(backup);
    return all > 0 ? 1 - double(sqlite3_backup_remaining(backup)) / all : 0;
}

tl::unexpected<Failure<LibraryError>> failed(int code, const QString &path)
{
    return tl::unexpected(failureOf(errorOf(code, path), path, QString::fromUtf8(sqlite3_errstr(code))));
}

} // namespace

unsigned dataVersionOf(const QSqlDatabase &connection)
{
    sqlite3 *handle = handleOf(connection);
    return handle ? versionOf(handle) : 0;
}

LibraryResult<void> copyPages(const QSqlDatabase &from, const QSqlDatabase &to, const PageTarget &target,
                              const CopyProgress &progress)
{
    sqlite3 *source = handleOf(from);
    sqlite3 *library = handleOf(to);
    if (!source || !library)
        return failed(SQLITE_MISUSE, target.path);
    const std::unique_ptr<sqlite3_backup, EndBackup> backup(
        sqlite3_backup_init(library, "main", source, "main"));
    if (!backup)
        return failed(sqlite3_extended_errcode(library), target.path);
    // The first step takes the lock: what was written before it is known then, and nothing follows.
    int code = sqlite3_backup_step(backup.get(), 1);
    if (code == SQLITE_OK && versionOf(library) != target.version)
        return failed(SQLITE_BUSY, target.path);
    while (code == SQLITE_OK) {
        if (progress && !progress(partOf(backup.get())))
            return tl::unexpected(failureOf(LibraryError::Cancelled, target.path));
        code = sqlite3_backup_step(backup.get(), PagesAtOnce);
    }
    if (code != SQLITE_DONE)
        return failed(code, target.path);
    return {};
}

} // namespace nghisu
