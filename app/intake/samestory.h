// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace nghisu {

/// Whether two readings of one address report the same: equal headlines, or a tenth of the shorter text's
/// runs of four words in the other. Sites that name one address for all of their pages make this needed.
[[nodiscard]] bool isSameStory(const Article &one, const Article &other);

} // namespace nghisu
