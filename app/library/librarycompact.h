// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "copyprogress.h"
#include "libraryerror.h"

#include <QString>

namespace nghisu {

/// What a library takes on the disk.
struct LibrarySize
{
    qint64 bytes = 0; ///< of the file, with what waits to be written into it
    qint64 free = 0;  ///< bytes of it that hold nothing, and that compacting would give back
};

[[nodiscard]] LibraryResult<LibrarySize> librarySize(const QString &libraryPath);

/// Gives back what the library does not need. Others may read meanwhile, not write; it takes about twice as
/// much of the disk again while it works. Cancelled, it leaves the library as it was; the last step, once all
/// is in the log beside the library, is no longer cut short.
[[nodiscard]] LibraryResult<void> compactLibrary(const QString &libraryPath,
                                                 const CopyProgress &progress = {});

} // namespace nghisu
