// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words.h"

namespace nghisu {

/// "ba ngày sau", "two days earlier", "trước đó một ngày": days from the day spoken of before.
struct LexedDays
{
    int days = 0;
    int endWord = 0; ///< one behind the last; 0 when nothing was read
};

/// Days told from the one spoken of before, where their words begin at `index`.
[[nodiscard]] LexedDays lexDaysApart(const ScannedText &text, int index);

/// One behind the words that say where a clock stands and tell no other time: "(giờ Việt Nam)", "(local
/// time)"; right behind a clock time also "Central Time", "giờ địa phương". 0 for anything else.
[[nodiscard]] int behindTimeZone(const ScannedText &text, int index, bool followsClock);

} // namespace nghisu
