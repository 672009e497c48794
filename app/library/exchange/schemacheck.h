// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QString>

namespace nghisu {

/// Looks at a file from somebody else before anything is done with it: whether SQLite finds it whole, with
/// every row as the schema asks (Damaged), and whether its tables, indexes and triggers are exactly those of
/// a library of its version (Invalid). `shownPath` stands in sentences.
[[nodiscard]] LibraryResult<void> checkForeignSchema(const QString &path, const QString &shownPath);

} // namespace nghisu
