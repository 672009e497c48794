// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "datelexer.h"

#include <QList>
#include <QTime>

#include <optional>

namespace nghisu {

/// What a text says about one point in time, as far as it says it; dateresolver.h fills in the rest.
struct DatePoint
{
    int day = 0;                 ///< 1 to 31, or 0
    int month = 0;               ///< 1 to 12, or 0
    int year = 0;                ///< or 0
    std::optional<int> months;   ///< from the month of publication
    std::optional<int> years;    ///< from the year of publication
    std::optional<int> days;     ///< from the day of publication
    std::optional<int> previous; ///< from the day spoken of before
    std::optional<int> weeks;    ///< from the week of publication, with `weekday`
    int eventDay = 0;            ///< day of the event spoken of, from 1; -1 for its last; or 0
    int weekday = 0;             ///< 1 (Monday) to 7, or 0
    int direction = 0;           ///< 1: the coming one ("tới"); -1: the last one ("vừa qua")
    QTime time;
    QTime timeEnd;
    int clockParts = 0; ///< see LexedClock::parts
    DayPart part = DayPart::None;
    bool lunar = false;       ///< `day` and `month` are those of the lunar calendar
    bool cued = false;        ///< a word before it says that a day or a time follows
    bool weekdayCued = false; ///< the weekday is one beyond doubt
    bool standalone = false;  ///< a part of the day that needs no day beside it: "buổi chiều"
    char16_t separator = 0;   ///< of a date in figures
    int firstWord = 0;
    int endWord = 0;

    /// Whether it names a day by itself.
    [[nodiscard]] bool hasDay() const
    {
        return (day > 0 && (month > 0 || months)) || days || previous || eventDay != 0 || weekday > 0;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return day == 0 && !hasDay() && !time.isValid() && part == DayPart::None;
    }
};

/// One expression: a point, or a range of points.
struct DatePhrase
{
    std::optional<DatePoint> from;
    std::optional<DatePoint> to; ///< of a range; alone when only an end is said ("đến hết ngày 27/9")
    int firstWord = 0;
    int endWord = 0;
};

/// The expressions of a text, in order. Points of a list that follow each other ("26 và 27 tháng 9") are one
/// range, points with parts of the day of their own ("chiều 16 và sáng 17.10") are expressions of their own.
[[nodiscard]] QList<DatePhrase> parseDates(const ScannedText &text, const QList<DateToken> &tokens);

} // namespace nghisu
