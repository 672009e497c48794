// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake.h"

namespace nghisu {

/// The article that comes with the program, through the same import as any other.
[[nodiscard]] Result<Taken, ImportError> takeBundledArticle();
[[nodiscard]] QString bundledArticleName();

} // namespace nghisu
