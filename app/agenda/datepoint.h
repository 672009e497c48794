// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dategrammar.h"

namespace nghisu {

/// Reads one point in time from the token `index` on: clock, part of day, weekday, relative words and date,
/// in any order, each at most once, with the words that join them. `index` moves behind it; nothing when
/// there is none.
[[nodiscard]] std::optional<DatePoint> parsePoint(const ScannedText &text, const QList<DateToken> &tokens,
                                                  int &index);

} // namespace nghisu
