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

/// rename(2) replaces at once what stands there; QFile::rename would refuse.
[[nodiscard]] bool moveFile(const QString &from, const QString &to);

/// `why` is the system's sentence.
[[nodiscard]] Failure<LibraryError> cannotWrite(const QString &path, const QString &why);

/// The pattern of a QTemporaryDir for what is copied beside a library; see removeStaleWork().
[[nodiscard]] QString copyingFolder(const QString &libraryPath);

} // namespace nghisu
