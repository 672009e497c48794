// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QStringList>

namespace nghisu {

/// What an examination of a library found. Translated lines.
struct CheckReport
{
    bool sound = false;   ///< nothing wrong is left
    QStringList problems; ///< what was found
    QStringList repaired; ///< what of it was mended
};

/// Examines a library: SQLite's own integrity and foreign keys, then the rules that reach beyond SQL (lengths
/// in characters, NFC, counts of likes, pictures against their SHA-256).
/// Derived data are repaired; a person's words never changed.
[[nodiscard]] LibraryResult<CheckReport> checkLibrary(const QString &path);

} // namespace nghisu
