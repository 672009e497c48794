// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "words.h"

#include <QList>
#include <QTime>

namespace nghisu {

/// One word or figure that may be part of a date expression, on its own; dategrammar.h makes sense of
/// sequences.
struct DateToken
{
    enum class Kind {
        Number, ///< one or two digits that may be a day: `day`
        Date, ///< day and month in figures, perhaps with the year: "25/9", "17.10.2020"; separator in `value`
        Clock,    ///< `time`
        Part,     ///< part of the day: `part`; `strong` when it can stand alone ("buổi chiều")
        Weekday,  ///< `value` 1 (Monday) to 7
        Week,     ///< "tuần tới": weeks from the week of publication in `value`
        Relative, ///< days from the day of publication in `value`, perhaps with `part`
        Previous, ///< "cùng ngày", "hôm sau": days after the day spoken of before in `value`
        EventDay, ///< "ngày thứ hai": day of the event in `value`, from 1; -1 for its last
        Month, ///< `month`, perhaps `year`; or months from that of publication in `value` when `month` is 0
        LunarMonth, ///< "tháng Giêng": `month`, perhaps `year`; or "âm lịch" of a date before it
        Year,       ///< `year`, or years from that of publication in `value` when `year` is 0
        From,
        To, ///< "đến", "-"; `strong` when it is a word
        And,
        Comma,
        Open,
        Close,
        Glue, ///< "vào", "lúc", "on": joins parts of one expression; `strong` when a day must follow ("ngày")
        Next, ///< "tới", "next": the coming one
        Last, ///< "vừa qua", "last": the one before
    };

    Kind kind = Kind::Glue;
    qsizetype start = 0;  ///< UTF-16 code units
    qsizetype length = 0; ///< UTF-16 code units
    int firstWord = 0;
    int endWord = 0; ///< one behind the last
    int day = 0;
    int month = 0;
    int year = 0;
    int value = 0;
    QTime time;
    int clockParts = 0; ///< see LexedClock::parts
    DayPart part = DayPart::None;
    bool lunar = false; ///< a day of the lunar calendar
    bool strong = false;
    bool english = false;
};

/// Every such token of the text, in order, in linear time. Fractions, codes of documents, terms of office,
/// sums, percentages and spans of hours give none.
[[nodiscard]] QList<DateToken> lexDates(const ScannedText &text);

} // namespace nghisu
