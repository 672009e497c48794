// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "mentions.h"
#include "sentences.h"
#include "session.h"
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

/// Whether the English verb before the date tells of what is over.
[[nodiscard]] bool tellsPast(const ScannedText &text, WordSpan statement, const DateExpression &date);

/// Whether a day told by its name alone is one of the past by the English verb before it: "started on
/// Monday", "was approved on Tuesday morning".
[[nodiscard]] bool isPastWeekday(const ScannedText &text, WordSpan statement, const DateExpression &date);

/// Whether a verb of ending stands right before a word: "phiên trù bị kết thúc lúc |", "will end |".
[[nodiscard]] bool isEndVerbBefore(const ScannedText &text, int word);

/// First word of the verb that a statement without a subject begins with: "Dự kiến diễn ra …"; or -1.
[[nodiscard]] int leadingVerb(const ScannedText &text, WordSpan statement);

/// Whether the date tells when something was said about a programme rather than what stands on it: "Ngày
/// 22/9, ông Hùng cho biết | Đại hội sẽ …". `name` is the first word of what is announced.
[[nodiscard]] bool isOfReport(const ScannedText &text, const DateExpression &date, int name);

/// Whether a colon and a clause of its own part the name from the date: "Vòng loại: | Sao Biển tiếp Hòa Lợi
/// lúc 20h".
[[nodiscard]] bool isParted(const ScannedText &text, WordSpan name, const DateExpression &date);

/// Whether nothing but the joints of a list stands between two dates: "5, 6 | and | 8 April".
[[nodiscard]] bool areListed(const ScannedText &text, int from, int to);

/// Days that the statement says its event lasts from the date on: "diễn ra trong 3 ngày, bắt đầu từ |
/// 24/9"; 0 where it says none, or the date has an end of its own.
[[nodiscard]] int saidDays(const ScannedText &text, WordSpan statement, const DateExpression &date);

/// Whether the date is some days before publication, too early for what has no name of its own.
[[nodiscard]] bool isBeforeReport(const ProgrammeContext &context, const DateExpression &date);

/// Whether the date is weeks before publication, where only rounds of the event the report is on may be
/// called sessions.
[[nodiscard]] bool isLongPast(const ProgrammeContext &context, const Mention &mention,
                              const DateExpression &date);

/// Whether this is a meeting some days before publication, in a report on an event of another kind.
[[nodiscard]] bool isPreparation(const ProgrammeContext &context, const Mention &mention,
                                 const DateExpression &date);

} // namespace nghisu
