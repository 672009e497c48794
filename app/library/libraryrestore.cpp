// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "libraryrestore.h"

#include "copysteps.h"
#include "fileheader.h"
#include "migrations.h"
#include "rawsql.h"
#include "sqlerror.h"
#include "sqliteinterrupt.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(u"library.nghisu"_s);
}

LibraryResult<void> checkIntegrity(QSqlDatabase &connection, const QString &path)
{
    const auto whole = readText(connection, u"PRAGMA integrity_check(1)"_s, path);
    if (!whole)
        return tl::unexpected(whole.error());
    if (*whole != "ok"_L1)
        return tl::unexpected(failureOf(LibraryError::Damaged, path));
    return {};
}

/// Brings a file that is ours alone to the present schema, and leaves none beside it.
LibraryResult<void> bringUpToDate(const QString &path, const CopyProgress &progress)
{
    RawConnection connection(path);
    if (!connection.isOpen())
        return tl::unexpected(connection.failure());
    QSqlDatabase &database = connection.database();
    const auto run = [&](const QString &sql) { return runRaw(database, sql, path); };
    return untilCancelled(database, path, cancelledBy(progress), [&] {
        return run(u"PRAGMA cell_size_check = ON"_s)
            .and_then([&] { return run(u"PRAGMA temp_store = MEMORY"_s); })
            .and_then([&] { return migrate(database, path, schemaMigrations(), OldCopy::None); })
            .and_then([&] { return checkIntegrity(database, path); })
            .and_then([&] { return run(u"PRAGMA journal_mode = DELETE"_s); });
    });
}

/// Made before SQLite writes into it, which would let others read it once it is in its place.
LibraryResult<void> makePrivateFile(const QString &path, const QString &shownPath)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(cannotWrite(shownPath, file.errorString()));
    return {};
}

LibraryResult<void> putFileOnDisk(const QString &path, const QString &shownPath, const CopyProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return tl::unexpected(cannotWrite(shownPath, file.errorString()));
    return putOnDisk(file, shownPath, progress);
}

/// Sentences are to name files that the reader knows.
Failure<LibraryError> aboutTheCopy(const Failure<LibraryError> &failure, const ExaminedCopy &copy)
{
    switch (failure.code) {
    case LibraryError::Damaged:
    case LibraryError::NotALibrary:
    case LibraryError::NewerSchema:
        return failureOf(failure.code, copy.source);
    case LibraryError::DiskFull:
        return failureOf(failure.code, copy.libraryPath);
    default:
        return failure;
    }
}

/// What a damaged library may have beside it, and belongs to it.
const QString Companions[] = {u"-wal"_s, u"-journal"_s};

/// Gives the library a second name: then there is one at every moment, whatever happens. Disks that know no
/// second names are for a moment without.
LibraryResult<void> keepAs(const QString &libraryPath, const QString &kept)
{
    const bool linked =
        ::link(QFile::encodeName(libraryPath).constData(), QFile::encodeName(kept).constData()) == 0;
    if (!linked && !moveFile(libraryPath, kept))
        return tl::unexpected(cannotWrite(kept, qt_error_string()));
    for (const QString &end : Companions) {
        if (QFileInfo::exists(libraryPath + end))
            (void)moveFile(libraryPath + end, kept + end);
    }
    QFile::remove(libraryPath + u"-shm"_s);
    return {};
}

/// Undoes keepAs().
void bringBack(const QString &kept, const QString &libraryPath)
{
    for (const QString &end : Companions) {
        if (QFileInfo::exists(kept + end))
            (void)moveFile(kept + end, libraryPath + end);
    }
    if (QFileInfo::exists(libraryPath))
        QFile::remove(kept);
    else
        (void)moveFile(kept, libraryPath);
}

LibraryResult<void> takePlace(const QString &examined, const QString &libraryPath)
{
    if (!moveFile(examined, libraryPath))
        return tl::unexpected(cannotWrite(libraryPath, qt_error_string()));
    return {};
}

} // namespace

LibraryResult<ExaminedCopy> examineCopy(const QString &libraryPath, const QString &copy,
                                        const CopyProgress &progress)
{
    if (const auto header = leaseFile(QFileInfo(copy).absoluteFilePath(), false); !header)
        return tl::unexpected(header.error());
    ExaminedCopy examined{libraryPath, copy, std::make_shared<QTemporaryDir>(copyingFolder(libraryPath))};
    if (!examined.folder->isValid())
        return tl::unexpected(cannotWrite(libraryPath, examined.folder->errorString()));
    const QString file = fileIn(*examined.folder);
    return makePrivateFile(file, libraryPath)
        .and_then([&] { return vacuumInto(copy, file, progress); })
        .and_then([&] { return bringUpToDate(file, progress); })
        .and_then([&] { return putFileOnDisk(file, libraryPath, progress); })
        .map([&] { return examined; })
        .map_error([&](const Failure<LibraryError> &failure) { return aboutTheCopy(failure, examined); });
}

LibraryResult<QString> restoreLibrary(const ExaminedCopy &copy)
{
    const QString &path = copy.libraryPath;
    const QString examined = fileIn(*copy.folder);
    if (!QFileInfo::exists(path))
        return makeWay(path).and_then([&] { return takePlace(examined, path); }).map([] {
            return QString();
        });
    // A damaged library is what one restores a copy for; it goes aside as it is.
    if (const auto settled = settle(path); !settled && settled.error().code == LibraryError::Locked)
        return tl::unexpected(settled.error());
    const QString kept = u"%1-replaced-%2.nghisu"_s.arg(
        QFileInfo(path).absolutePath() + u'/' + QFileInfo(path).completeBaseName(),
        QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    if (const auto done = keepAs(path, kept); !done)
        return tl::unexpected(done.error());
    if (const auto done = takePlace(examined, path); !done) {
        bringBack(kept, path);
        return tl::unexpected(done.error());
    }
    return kept;
}

} // namespace nghisu
