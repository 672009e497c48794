// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryintake.h"

namespace nghisu {

/// Whether a file is a library rather than a page, by its first bytes.
[[nodiscard]] bool isSharedLibrary(const QString &path);

/// Merges the file that somebody else made into a library; see merge(). `cancelled` is asked now and then,
/// from any thread, whether to stop; what is merged by then stays.
[[nodiscard]] IntakeOutcome takeSharedLibrary(const QString &path, Database &database, OwnWords own,
                                              const std::function<bool()> &cancelled = {});

} // namespace nghisu
