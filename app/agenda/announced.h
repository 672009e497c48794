// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "mentions.h"
#include "sentences.h"
#include "words.h"

#include <QDate>
#include <QList>

namespace nghisu {

/// What a clause that begins with its date says takes place, verb and all: "Chiều mai, | lãnh đạo tỉnh tiếp
/// công dân | tại …". `limit` is the first word of the next date, or the end of the statement. Empty where
/// the date stands elsewhere, or where the clause speaks of weather, prices and the like.
[[nodiscard]] WordSpan announcedBehind(const ScannedText &text, WordSpan statement,
                                       const DateExpression &date, int limit);

/// Whether a clause that announcedBehind() gave is still to come at a time of day, or this evening.
[[nodiscard]] bool isComing(const ScannedText &text, QDate today, const DateExpression &date,
                            WordSpan clause);

/// "Hội nghị sẽ kéo dài đến ngày 8/10": index of the event that lasts until the date, or -1.
[[nodiscard]] int lastingEvent(const ScannedText &text, WordSpan statement, const QList<Mention> &mentions,
                               const DateExpression &date);

/// Whether a day told by its name alone is one of the past by the English verb before it: "started on
/// Monday", "was approved on Tuesday morning".
[[nodiscard]] bool isPastWeekday(const ScannedText &text, WordSpan statement, const DateExpression &date);

} // namespace nghisu
