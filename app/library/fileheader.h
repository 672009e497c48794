// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QByteArray>
#include <QString>

namespace nghisu {

/// What the first bytes of a file say, read without SQLite: NotALibrary for a stranger, NewerSchema for a
/// library of a newer version, Damaged for one cut off within its header, CannotOpen where there is no
/// regular file to read. An empty file passes if `emptyIsFine`. So does a file with a hot journal: only
/// SQLite can tell what is in it.
[[nodiscard]] LibraryResult<void> checkFileHeader(const QString &path, bool emptyIsFine);

/// The path of the write-ahead log of the library at `path` if there is one with something in it, else empty.
[[nodiscard]] QString walOf(const QString &path);

} // namespace nghisu
