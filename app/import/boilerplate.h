// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagemap.h"

namespace nghisu {

/// Tells, by the index of each element of the page, what is furniture when the article is looked for in, or
/// is in, the element `body`. Elements that `title` is below are none; pass -1 without a headline. Of
/// furniture only the outermost element is marked.
[[nodiscard]] std::vector<bool> markFurniture(const PageMap &page, qsizetype body, qsizetype title);

} // namespace nghisu
