// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace nghisu {

namespace {

// https://www.sqlite.org/rescode.html; the header of SQLite is not needed for anything else.
enum : int {
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoErr = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteTooBig = 18,
    SqliteConstraint = 19,
    SqliteMismatch = 20,
    SqliteNotADb = 26,
    SqliteConstraintForeignKey = 19 | (3 << 8),
    SqliteIoErrShortRead = 10 | (2 << 8),
    SqliteIoErrData = 10 | (32 << 8),
    SqliteIoErrCorruptFs = 10 | (33 << 8),
};

/// SQLite cannot write a WAL frame, let alone a checkpoint, in less.
constexpr qint64 LeastRoom = 65536;

bool diskIsFull(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < LeastRoom;
}

} // namespace

int sqliteCode(const QSqlError &error)
{
    bool ok = false;
    const int code = error.nativeErrorCode().toInt(&ok);
    return ok ? code : -1;
}

LibraryError errorOf(int code, const QString &path)
{
    switch (code) {
    case SqliteConstraintForeignKey: // every key is looked up by what the caller named
        return LibraryError::NotFound;
    case SqliteIoErrShortRead:
    case SqliteIoErrData:
    case SqliteIoErrCorruptFs:
        return LibraryError::Damaged;
    default:
        break;
    }
    switch (code & 0xff) {
    case SqlitePerm:
    case SqliteReadOnly:
        return LibraryError::ReadOnly;
    case SqliteBusy:
    case SqliteLocked:
        return LibraryError::Locked;
    case SqliteCorrupt:
    case SqliteNotADb:
        return LibraryError::Damaged;
    case SqliteFull:
        return LibraryError::DiskFull;
    case SqliteCantOpen:
        return diskIsFull(path) ? LibraryError::DiskFull : LibraryError::CannotOpen;
    case SqliteTooBig:
    case SqliteConstraint:
    case SqliteMismatch:
        return LibraryError::Invalid;
    case SqliteIoErr: // the WAL's index is memory-mapped, and its growing fails as an I/O error
        return diskIsFull(path) ? LibraryError::DiskFull : LibraryError::Io;
    default:
        return LibraryError::Io;
    }
}

Failure<LibraryError> failureOf(LibraryError error, const QString &path, const QString &detail)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (error) {
    case LibraryError::CannotOpen:
        return {error, QCoreApplication::translate("nghisu::library",
                                                   "The library “%1” cannot be opened. Check that its folder "
                                                   "exists and that you may read and write "
                                                   "there, or choose another file.")
                           .arg(file)};
    case LibraryError::NotALibrary:
        return {error,
                QCoreApplication::translate(
                    "nghisu::library",
                    "The file “%1” is not a library of Nghị Sự and was left as it is. Choose another file.")
                    .arg(file)};
    case LibraryError::NewerSchema:
        return {error, QCoreApplication::translate("nghisu::library",
                                                   "The library “%1” was written by a newer version of Nghị "
                                                   "Sự and was left as it is. Install the "
                                                   "newer version to open it.")
                           .arg(file)};
    case LibraryError::Damaged:
        return {error, QCoreApplication::translate("nghisu::library",
                                                   "The library “%1” is damaged. Make a copy of the file, "
                                                   "then run “nghisu check”, or go back to a "
                                                   "backup.")
                           .arg(file)};
    case LibraryError::DiskFull:
        return {
            error,
            QCoreApplication::translate(
                "nghisu::library",
                "The disk with the library “%1” is full, and nothing was changed. Free some space and try "
                "again.")
                .arg(file)};
    case LibraryError::ReadOnly:
        return {error, QCoreApplication::translate("nghisu::library",
                                                   "The library “%1” can only be read: its file, folder or "
                                                   "disk does not take writing. Move it to a "
                                                   "place where you may write to change it.")
                           .arg(file)};
    case LibraryError::Locked:
        return {error, QCoreApplication::translate("nghisu::library",
                                                   "Another program is using the library “%1”, and nothing "
                                                   "was changed. Wait until it has finished "
                                                   "and try again.")
                           .arg(file)};
    case LibraryError::NotFound:
        return {error, QCoreApplication::translate(
                           "nghisu::library",
                           "What you asked for is no longer in the library. Reload the list and try again.")};
    case LibraryError::Invalid:
        return {error, QCoreApplication::translate("nghisu::library",
                                                   "The library refused this change because it breaks one of "
                                                   "its rules, and nothing was changed.")};
    case LibraryError::Cancelled:
        return {error, {}};
    case LibraryError::Io:
        break;
    }
    return {LibraryError::Io,
            QCoreApplication::translate(
                "nghisu::library",
                "The library “%1” could not be read or written (%2). Check the disk and try again.")
                .arg(file, detail)};
}

Failure<LibraryError> failureOf(const QSqlError &error, const QString &path)
{
    return failureOf(errorOf(sqliteCode(error), path), path, error.databaseText());
}

} // namespace nghisu
