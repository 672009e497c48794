// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "copyprogress.h"
#include "libraryerror.h"

#include <QDate>
#include <QList>
#include <QString>

namespace nghisu {

/// Copies the library at `path` to `target`, a file that is replaced at once or not at all. The library may
/// be in use; what is being written waits or comes too late. The copy is whole, compact, and for its owner
/// alone. Cancelled, it leaves nothing.
[[nodiscard]] LibraryResult<void> copyLibrary(const QString &path, const QString &target,
                                              const CopyProgress &progress = {});

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
[[nodiscard]] LibraryResult<bool> makeDailyCopy(const QString &libraryPath, QDate today, int keep,
                                                const CopyProgress &progress = {});

} // namespace nghisu
