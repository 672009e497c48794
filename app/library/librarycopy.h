// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QDate>
#include <QList>
#include <QString>

namespace nghisu {

/// Copies the library at `path` to `target`, a file that is replaced at once or not at all. The library may
/// be in use; what is being written waits or comes too late. The copy is whole, compact, and for its owner
/// alone.
[[nodiscard]] LibraryResult<void> copyLibrary(const QString &path, const QString &target);

/// A copy of a library that was made by itself.
struct DailyCopy
{
    QString path;
    QDate day;
    qint64 size = 0; ///< bytes
};

/// Where the daily copies of a library are: a folder beside it.
[[nodiscard]] QString dailyCopyFolder(const QString &libraryPath);
/// Those that are there, the newest first.
[[nodiscard]] QList<DailyCopy> dailyCopies(const QString &libraryPath);
/// Makes the copy of `today` unless there is one, or nothing has changed since the last, and removes the
/// oldest beyond `keep`; none are made for 0. True when one was made.
[[nodiscard]] LibraryResult<bool> makeDailyCopy(const QString &libraryPath, QDate today, int keep);

/// Puts a copy in the place of the library, which is kept beside it as `replaced`. The copy is examined
/// before, and brought to the present schema; it stays as it is. Nobody may have the library open: Locked
/// where another program has, and nothing is changed.
[[nodiscard]] LibraryResult<void> restoreLibrary(const QString &libraryPath, const QString &copy,
                                                 QString *replaced = nullptr);

/// What a library takes on the disk.
struct LibrarySize
{
    qint64 bytes = 0; ///< of the file, with what waits to be written into it
    qint64 free = 0;  ///< bytes of it that hold nothing, and that compacting would give back
};

[[nodiscard]] LibraryResult<LibrarySize> librarySize(const QString &libraryPath);
/// Gives back what the library does not need. Others may read meanwhile, not write; it takes about as much of
/// the disk again while it works.
[[nodiscard]] LibraryResult<void> compactLibrary(const QString &libraryPath);

} // namespace nghisu
