// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace nghisu {

/// Whether a table is small enough to be set as a grid of cells: at most 4,000 of them, in at most 24
/// columns. A larger one nobody could read so, and it would take its time; its rows are set as lines.
[[nodiscard]] bool isGrid(const Block &table);

} // namespace nghisu
