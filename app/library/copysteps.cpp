// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "copysteps.h"

#include "fileheader.h"
#include "rawsql.h"
#include "sqlerror.h"
#include "sqliteinterrupt.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double Unknown = 0;
/// What is put on the disk at once: a second's work for a slow one.
[[maybe_unused]] constexpr qint64 PartBytes = 8LL * 1024 * 1024;

/// How much a compact copy will take.
LibraryResult<qint64> bytesInUse(QSqlDatabase &connection, const QString &path)
{
    const auto size = readInteger(connection, u"PRAGMA page_size"_s, path);
    const auto pages = size ? readInteger(connection, u"PRAGMA page_count"_s, path) : size;
    const auto unused = pages ? readInteger(connection, u"PRAGMA freelist_count"_s, path) : pages;
    return unused.map([&](qint64 count) { return *size * (*pages - count); });
}

/// fsync(2) cannot be cut short, and has much to do where the system has taken in what the disk has not.
/// False where the disk failed.
bool syncParts([[maybe_unused]] int file, [[maybe_unused]] qint64 size,
               [[maybe_unused]] const std::function<bool()> &cancelled)
{
#ifdef SYNC_FILE_RANGE_WRITE
    constexpr unsigned Written =
        SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    for (qint64 from = 0; from < size && !(cancelled && cancelled()); from += PartBytes) {
        if (::sync_file_range(file, from, PartBytes, Written) != 0)
            return errno == ENOSYS;
    }
#endif
    return true;
}

} // namespace

std::function<bool()> cancelledBy(const CopyProgress &progress)
{
    if (!progress)
        return {};
    return [progress] { return !progress(Unknown); };
}

LibraryResult<void> vacuumInto(const QString &path, const QString &target, const CopyProgress &progress)
{
    RawConnection source(path, RawConnection::Mode::ReadOnly);
    if (!source.isOpen())
        return tl::unexpected(source.failure());
    const auto bytes = bytesInUse(source.database(), path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    // Putting it on the disk at the end is ours, see putOnDisk(): SQLite's own way could not be cut short.
    if (auto done = runRaw(source.database(), u"PRAGMA synchronous = OFF"_s, path); !done)
        return done;
    QSqlQuery query(source.database());
    if (!query.prepare(u"VACUUM INTO ?"_s))
        return tl::unexpected(failureOf(query.lastError(), path));
    query.bindValue(0, target);
    const auto cancelled = [&] {
        const double written = double(QFileInfo(target).size()) / double(std::max<qint64>(*bytes, 1));
        return !progress(std::min(written, 1.0));
    };
    return untilCancelled(source.database(), path, progress ? cancelled : std::function<bool()>(),
                          [&]() -> LibraryResult<void> {
                              if (!query.exec())
                                  return tl::unexpected(failureOf(query.lastError(), path));
                              return {};
                          });
}

LibraryResult<void> putOnDisk(const QFile &file, const QString &shownPath, const CopyProgress &progress)
{
    const auto cancelled = cancelledBy(progress);
    const bool synced = syncParts(file.handle(), file.size(), cancelled);
    if (cancelled && cancelled())
        return tl::unexpected(failureOf(LibraryError::Cancelled, shownPath));
    if (!synced || ::fsync(file.handle()) != 0)
        return tl::unexpected(cannotWrite(shownPath, qt_error_string()));
    return {};
}

LibraryResult<void> settle(const QString &path)
{
    RawConnection connection(path);
    if (!connection.isOpen())
        return tl::unexpected(connection.failure());
    return runRaw(connection.database(), u"PRAGMA journal_mode = DELETE"_s, path);
}

LibraryResult<void> makeWay(const QString &path)
{
    if (isLeased(path))
        return tl::unexpected(isOpenHere(path));
    QStringList companions;
    for (const QString &end : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + end))
            companions += path + end;
    }
    if (companions.isEmpty())
        return {};
    // What is no library, or a damaged one, has nobody who uses it.
    if (const auto settled = QFileInfo::exists(path) ? settle(path) : LibraryResult<void>();
        !settled && settled.error().code == LibraryError::Locked)
        return settled;
    for (const QString &companion : std::as_const(companions)) {
        if (QFileInfo::exists(companion) && !QFile::remove(companion))
            return tl::unexpected(cannotWrite(companion, qt_error_string()));
    }
    return {};
}

Failure<LibraryError> isOpenHere(const QString &path)
{
    return {LibraryError::Invalid,
            QCoreApplication::translate(
                "nghisu::library", "The file “%1” is the library that is open here, and was left as it is. "
                                   "Choose another file.")
                .arg(QDir::toNativeSeparators(path))};
}

bool moveFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

Failure<LibraryError> cannotWrite(const QString &path, const QString &why)
{
    return {LibraryError::Io,
            QCoreApplication::translate(
                "nghisu::library", "The file “%1” could not be written (%2). Check the free space and the "
                                   "rights of its folder, and try again.")
                .arg(QDir::toNativeSeparators(path), why)};
}

QString copyingFolder(const QString &libraryPath)
{
    return QFileInfo(libraryPath).absolutePath() + u"/.nghisu-copying-XXXXXX"_s;
}

} // namespace nghisu
