// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "datelexer.h"
#include "phrases.h"

namespace nghisu {

/// Words of date expressions. Their values are indices for dateWord().
[[nodiscard]] const PhraseTable &dateWords();
/// The token that a word of dateWords() stands for, without its place.
[[nodiscard]] DateToken dateWord(int value);

/// Whether a point in time may begin with such a token.
[[nodiscard]] bool startsPoint(DateToken::Kind kind);

/// Names of the months; the value is the month, 1 to 12.
[[nodiscard]] const PhraseTable &englishMonths();
/// What follows "tháng" in words ("chín", "mười hai"); the value is the month, or minus that month where the
/// name is one of the lunar calendar: "giêng".
[[nodiscard]] const PhraseTable &vietnameseMonths();
/// One to ten, in words.
[[nodiscard]] const PhraseTable &smallNumerals();

/// What makes "thứ hai" the second rather than Monday when it stands before it: "lần", "kỳ họp", "phiên"…
[[nodiscard]] const PhraseTable &ordinalHeads();
/// What makes "2 giờ" a length of time when it stands before it, and behind it.
[[nodiscard]] const PhraseTable &durationBefore();
[[nodiscard]] const PhraseTable &durationAfter();
/// Things that are counted, so that "3/5 chỉ tiêu" is a fraction.
[[nodiscard]] const PhraseTable &countedThings();

} // namespace nghisu
