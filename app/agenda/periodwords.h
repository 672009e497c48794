// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "phrases.h"

namespace nghisu {

/// Units of time; the value is a PeriodPhrase::Unit.
[[nodiscard]] const PhraseTable &periodUnits();
/// "tới", "này", "vừa qua", behind a unit; the value is -1, 0 or 1.
[[nodiscard]] const PhraseTable &directionsBehind();
/// "next", "this", "last", before a unit; the value is -1, 0 or 1.
[[nodiscard]] const PhraseTable &directionsBefore();
/// Cardinal numbers up to twelve in words, and Roman numerals of quarters.
[[nodiscard]] const PhraseTable &numberWords();
/// Seasons; the value is 1 (spring) to 4.
[[nodiscard]] const PhraseTable &seasons();
/// "đầu", "cuối", "early": the value is a PeriodPhrase::Part.
[[nodiscard]] const PhraseTable &periodParts();
/// "bây giờ", "right now"
[[nodiscard]] const PhraseTable &nowWords();
/// Years told from that of reference: "năm ngoái"; the value is the offset.
[[nodiscard]] const PhraseTable &relativeYears();

} // namespace nghisu
