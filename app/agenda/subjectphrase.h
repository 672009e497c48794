// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sentences.h"
#include "words.h"

namespace nghisu {

constexpr int LongestSubject = 16; ///< words

/// Whether the mark parts a clause from its neighbours: a comma outside of numbers, a colon, a bracket.
[[nodiscard]] bool partsClause(const ScannedText &text, int at);

/// Whether the words can be the name of what takes place: short, no pronoun, no verb among them.
[[nodiscard]] bool isSubject(const ScannedText &text, WordSpan words);

/// "Trại hè thiếu nhi (do Tỉnh đoàn tổ chức) | sẽ": the subject before the verb at word `verb`, not before
/// word `from`.
[[nodiscard]] WordSpan subjectBefore(const ScannedText &text, int from, int verb);

/// Up to the mark or the word that ends a name: "lễ cúng rừng | tại thôn 3".
[[nodiscard]] WordSpan subjectBehind(const ScannedText &text, int from, int to);

/// "Chiều 18/11, tại trụ sở UBND tỉnh, | Phó Chủ tịch tiếp Đại sứ", "Tối 21/2, tại sân đền | diễn ra …": the
/// first word behind a place that leads the span; its first word where none does.
[[nodiscard]] int behindPlaceClause(const ScannedText &text, WordSpan span);

/// "Entries are rising for | the Northern Chess Open |, which takes place": the name that ends with the comma
/// at word `end`, not before word `from`.
[[nodiscard]] WordSpan antecedent(const ScannedText &text, int from, int end);

} // namespace nghisu
