// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarycopy.h"

#include "database.h"
#include "rawsql.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <unistd.h>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// What is written must be on the disk before it takes the place of something.
bool syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && ::fsync(file.handle()) == 0;
}

/// rename(2) replaces at once what stands there; QFile::rename would refuse.
bool moveFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

LibraryResult<void> notWritten(const QString &path)
{
    return tl::unexpected(Failure<LibraryError>{
        LibraryError::Io,
        QCoreApplication::translate("nghisu::library",
                                    "The file “%1” could not be written (%2). Check the free space and the "
                                    "rights of its folder, and try again.")
            .arg(QDir::toNativeSeparators(path), qt_error_string())});
}

/// Made before SQLite writes into it, which would let others read it.
LibraryResult<void> makePrivateFile(const QString &path)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return notWritten(path);
    return {};
}

LibraryResult<void> vacuumInto(const QString &path, const QString &target)
{
    RawConnection source(path, RawConnection::Mode::ReadOnly);
    if (!source.isOpen())
        return tl::unexpected(source.failure());
    QSqlQuery query(source.database());
    if (!query.prepare(u"VACUUM INTO ?"_s))
        return tl::unexpected(failureOf(query.lastError(), path));
    query.bindValue(0, target);
    if (!query.exec())
        return tl::unexpected(failureOf(query.lastError(), path));
    return {};
}

QString dailyCopyPath(const QString &libraryPath, QDate day)
{
    return u"%1/%2-%3.nghisu"_s.arg(dailyCopyFolder(libraryPath), QFileInfo(libraryPath).completeBaseName(),
                                    day.toString(Qt::ISODate));
}

/// Since the last change of the library, what waits to be written into it included.
QDateTime lastChange(const QString &libraryPath)
{
    const QFileInfo wal(libraryPath + u"-wal"_s);
    const QDateTime changed = QFileInfo(libraryPath).lastModified();
    return wal.exists() && wal.size() > 0 ? std::max(changed, wal.lastModified()) : changed;
}

/// A private copy of a copy, of the present schema and found to be whole.
LibraryResult<void> examine(const QString &copy, const QString &examined)
{
    return makePrivateFile(examined)
        .and_then([&] { return vacuumInto(copy, examined); })
        .and_then([&]() -> LibraryResult<void> {
            const auto opened = Database::open(examined); // migrates
            return opened ? LibraryResult<void>() : tl::unexpected(opened.error());
        })
        .and_then([&]() -> LibraryResult<void> {
            RawConnection connection(examined);
            if (!connection.isOpen())
                return tl::unexpected(connection.failure());
            const auto whole = readText(connection.database(), u"PRAGMA integrity_check(1)"_s, examined);
            if (!whole)
                return tl::unexpected(whole.error());
            if (*whole != "ok"_L1)
                return tl::unexpected(failureOf(LibraryError::Damaged, copy));
            return runRaw(connection.database(), u"PRAGMA journal_mode = DELETE"_s, examined);
        });
}

/// Takes what waits in the WAL into the file and leaves no other beside it, which nobody else may have open.
LibraryResult<void> settle(const QString &libraryPath)
{
    RawConnection connection(libraryPath);
    if (!connection.isOpen())
        return tl::unexpected(connection.failure());
    return runRaw(connection.database(), u"PRAGMA journal_mode = DELETE"_s, libraryPath);
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
        return notWritten(kept);
    for (const QString &end : Companions) {
        if (QFileInfo::exists(libraryPath + end))
            moveFile(libraryPath + end, kept + end);
    }
    QFile::remove(libraryPath + u"-shm"_s);
    return {};
}

/// Undoes keepAs().
void bringBack(const QString &kept, const QString &libraryPath)
{
    for (const QString &end : Companions) {
        if (QFileInfo::exists(kept + end))
            moveFile(kept + end, libraryPath + end);
    }
    if (QFileInfo::exists(libraryPath))
        QFile::remove(kept);
    else
        moveFile(kept, libraryPath);
}

void removeWithCompanions(const QString &path)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + end);
    for (int version = 1; version < Database::SchemaVersion; ++version)
        QFile::remove(u"%1.v%2-backup"_s.arg(path).arg(version));
}

} // namespace

LibraryResult<void> copyLibrary(const QString &path, const QString &target)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(target).canonicalFilePath() &&
        QFileInfo::exists(target)) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Invalid,
            QCoreApplication::translate("nghisu::library",
                                        "A library cannot be copied onto itself. Choose another "
                                        "name or folder for the copy.")});
    }
    const QString partial = target + u".partial"_s;
    auto copied = makePrivateFile(partial).and_then([&] { return vacuumInto(path, partial); });
    if (copied && (!syncFile(partial) || !moveFile(partial, target)))
        copied = notWritten(target);
    if (!copied)
        QFile::remove(partial);
    return copied;
}

QString dailyCopyFolder(const QString &libraryPath)
{
    return QFileInfo(libraryPath).absolutePath() + u"/backups"_s;
}

QList<DailyCopy> dailyCopies(const QString &libraryPath)
{
    const QRegularExpression name(u"^%1-(\\d{4}-\\d\\d-\\d\\d)\\.nghisu$"_s.arg(
        QRegularExpression::escape(QFileInfo(libraryPath).completeBaseName())));
    QList<DailyCopy> copies;
    const QDir folder(dailyCopyFolder(libraryPath));
    for (const QFileInfo &file :
         folder.entryInfoList({u"*.nghisu"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto match = name.match(file.fileName());
        const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
        if (day.isValid())
            copies.append({file.absoluteFilePath(), day, file.size()});
    }
    return copies;
}

LibraryResult<bool> makeDailyCopy(const QString &libraryPath, QDate today, int keep)
{
    QList<DailyCopy> copies = dailyCopies(libraryPath);
    if (keep <= 0 || !QFileInfo::exists(libraryPath))
        return false;
    // File systems tell times in steps of milliseconds: of two in one step the change may be the later.
    if (!copies.isEmpty() && (copies.first().day >= today ||
                              QFileInfo(copies.first().path).lastModified() > lastChange(libraryPath)))
        return false;
    const QString folder = dailyCopyFolder(libraryPath);
    if (!QDir().mkpath(folder))
        return notWritten(folder).map([] { return false; });
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const auto copied = copyLibrary(libraryPath, dailyCopyPath(libraryPath, today)); !copied)
        return tl::unexpected(copied.error());
    copies = dailyCopies(libraryPath);
    for (qsizetype i = keep; i < copies.size(); ++i)
        QFile::remove(copies.at(i).path);
    return true;
}

LibraryResult<void> restoreLibrary(const QString &libraryPath, const QString &copy, QString *replaced)
{
    const QString examined = libraryPath + u".restoring"_s;
    const QString kept = u"%1-replaced-%2.nghisu"_s.arg(
        QFileInfo(libraryPath).absolutePath() + u'/' + QFileInfo(libraryPath).completeBaseName(),
        QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    removeWithCompanions(examined);
    auto done = examine(copy, examined);
    const bool there = QFileInfo::exists(libraryPath);
    if (done && there) {
        const auto settled = settle(libraryPath);
        // A damaged library is what one restores a copy for; it goes aside as it is.
        if (!settled && settled.error().code == LibraryError::Locked)
            done = settled;
    }
    if (done && !syncFile(examined))
        done = notWritten(examined);
    if (done && there)
        done = keepAs(libraryPath, kept);
    if (done && !moveFile(examined, libraryPath)) {
        done = notWritten(libraryPath);
        if (there)
            bringBack(kept, libraryPath);
    }
    removeWithCompanions(examined);
    if (done && replaced && there)
        *replaced = kept;
    return done;
}

LibraryResult<LibrarySize> librarySize(const QString &libraryPath)
{
    RawConnection connection(libraryPath, RawConnection::Mode::ReadOnly);
    if (!connection.isOpen())
        return tl::unexpected(connection.failure());
    const auto page = readInteger(connection.database(), u"PRAGMA page_size"_s, libraryPath);
    const auto unused = readInteger(connection.database(), u"PRAGMA freelist_count"_s, libraryPath);
    if (!page || !unused)
        return tl::unexpected(page ? unused.error() : page.error());
    return LibrarySize{QFileInfo(libraryPath).size() + QFileInfo(libraryPath + u"-wal"_s).size(),
                       *page * *unused};
}

LibraryResult<void> compactLibrary(const QString &libraryPath)
{
    RawConnection connection(libraryPath);
    if (!connection.isOpen())
        return tl::unexpected(connection.failure());
    LibraryResult<void> done;
    for (const QString &statement : {u"INSERT INTO search_text (search_text) VALUES ('optimize')"_s,
                                     u"INSERT INTO search_title (search_title) VALUES ('optimize')"_s,
                                     u"INSERT INTO search_form (search_form) VALUES ('optimize')"_s,
                                     u"INSERT INTO search_comment (search_comment) VALUES ('optimize')"_s,
                                     u"INSERT INTO search_note (search_note) VALUES ('optimize')"_s,
                                     u"INSERT INTO search_note (search_note) VALUES ('optimize')"_s,
                                     u"VACUUM"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}) {
        if (done)
            done = runRaw(connection.database(), statement, libraryPath);
    }
    return done;
}

} // namespace nghisu
