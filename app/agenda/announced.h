// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"
#include "words.h"

namespace nghisu {

/// What a clause that begins with its date says takes place, verb and all: "Chiều mai, | lãnh đạo tỉnh tiếp
/// công dân | tại …". `limit` is the first word of the next date, or the end of the statement. Empty where
/// the date stands elsewhere, or where the clause speaks of weather, prices and the like.
[[nodiscard]] WordSpan announcedBehind(const ScannedText &text, WordSpan statement,
                                       const DateExpression &date, int limit);

/// Whether the clause says that it is still to come: "sẽ", "will".
[[nodiscard]] bool saysComing(const ScannedText &text, WordSpan words);

/// Whether a day told by its name alone is one of the past by the English verb before it: "started on
/// Monday", "was approved on Tuesday morning".
[[nodiscard]] bool isPastWeekday(const ScannedText &text, WordSpan statement, const DateExpression &date);

} // namespace nghisu
