// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QString>

#include <functional>

namespace nghisu {

/// Looks at a file from somebody else before anything is done with it: whether SQLite finds it whole, with
/// every row as the schema asks (Damaged), and whether its tables, indexes and triggers are exactly those of
/// a library of its version (Invalid). `shownPath` stands in sentences. `cancelled` is asked now and then,
/// from another thread, whether to stop (Cancelled), also in the midst of a large file.
[[nodiscard]] LibraryResult<void> checkForeignSchema(const QString &path, const QString &shownPath,
                                                     const std::function<bool()> &cancelled);

} // namespace nghisu
