// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "datechain.h"
#include "words.h"

namespace nghisu {

/// Whether the point says enough to be understood: a day with its month, a weekday that is no ordinal, a part
/// of the day where it can stand alone.
[[nodiscard]] bool isWhole(const ScannedText &text, const DatePoint &point);

/// Whether the figures of a point are a date rather than a fraction, a score, a decimal or part of a name.
[[nodiscard]] bool isPlausible(const ScannedText &text, const DateChain &chain, const DatePoint &point);

} // namespace nghisu
