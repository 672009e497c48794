// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "copyprogress.h"
#include "libraryerror.h"

#include <QString>

class QFile;

namespace nghisu {

// What copying, restoring and compacting a library have in common.

/// Whether something is no longer wanted, for what does not tell how far it is.
[[nodiscard]] std::function<bool()> cancelledBy(const CopyProgress &progress);

/// Writes the library at `path` into the empty file `target`, whole and compact, though not yet onto the
/// disk. What is being written into the library waits or comes too late.
[[nodiscard]] LibraryResult<void> vacuumInto(const QString &path, const QString &target,
                                             const CopyProgress &progress);

/// Puts what was written into an open file on the disk, which takes minutes where that is slow. A failure
/// names it `shownPath`.
[[nodiscard]] LibraryResult<void> putOnDisk(const QFile &file, const QString &shownPath,
                                            const CopyProgress &progress);

/// Takes what waits in the WAL of a library into the file, and leaves no other beside it. Locked where
/// another connection, of any program, has it open.
[[nodiscard]] LibraryResult<void> settle(const QString &path);

/// To be done before another library is put in the place of what is at `path`: SQLite would take a log that
/// was left beside that for one of the new file, and write its pages into it. Invalid where this process has
/// the file open, Locked where another one has.
[[nodiscard]] LibraryResult<void> makeWay(const QString &path);

/// rename(2) replaces at once what stands there; QFile::rename would refuse.
[[nodiscard]] bool moveFile(const QString &from, const QString &to);

/// Why a file is neither read nor replaced that isLeased().
[[nodiscard]] Failure<LibraryError> isOpenHere(const QString &path);

/// `why` is the system's sentence.
[[nodiscard]] Failure<LibraryError> cannotWrite(const QString &path, const QString &why);

/// The pattern of a QTemporaryDir for what is copied beside a library; see removeStaleWork().
[[nodiscard]] QString copyingFolder(const QString &libraryPath);

} // namespace nghisu
