// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "librarycheck.h"

#include <functional>

namespace nghisu {

class Database;

// Parts of checkLibrary().

/// What has been found so far.
struct Findings
{
    CheckReport report;

    /// Notes a problem, and whether it is one no longer.
    void found(const QString &sentence, bool mended = false);
    /// Notes a problem of derived data and mends it by `work`, in one transaction, where the library takes
    /// writing. `work` refused as Invalid leaves the problem; other failures are given back.
    [[nodiscard]] LibraryResult<void> mend(Database &database, const QString &sentence,
                                           const std::function<LibraryResult<void>()> &work);
};

/// Texts, search columns, originals, agendas and reading places of all articles, one after another.
[[nodiscard]] LibraryResult<void> checkArticles(Database &database, Findings &findings);

} // namespace nghisu
