// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words.h"

namespace nghisu {

/// Whether a number is a year that news speak of: 1900 to 2199.
[[nodiscard]] bool isYear(int number);
/// Whether the word is one or two digits that may be a day of a month.
[[nodiscard]] bool isDayOfMonth(const ScannedText &text, int index);
/// Whether the mark stands right behind the word, with no space between.
[[nodiscard]] bool touchesMark(const ScannedText &text, int index, char16_t mark);
/// Whether a mark and more letters or digits follow the figures: "25/9/NQ-HĐND", "12.5%", "2.10.300".
[[nodiscard]] bool continuesAsCode(const ScannedText &text, int at);

} // namespace nghisu
