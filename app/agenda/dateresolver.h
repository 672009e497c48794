// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "article.h"
#include "words.h"

#include <QList>

#include <optional>

namespace nghisu {

/// A date expression as understood from the day of publication.
struct DateExpression
{
    qsizetype start = 0;  ///< UTF-16 code units
    qsizetype length = 0; ///< UTF-16 code units
    Moment from; ///< date invalid when only an end is said ("đến hết ngày 27/9"), or `afterPrevious` is set
    Moment to;                       ///< invalid for a single day or moment
    DayPart part = DayPart::None;    ///< of `from`
    DayPart partEnd = DayPart::None; ///< of `to`
    int clockParts = 0; ///< of `from.time`: 1 where the hour alone is said, 2 with minutes, 3 with seconds
    bool uncertain =
        false; ///< the year or month is concluded from an estimated day of publication, or guessed
    /// Set when the day is that of the text before ("cùng ngày", a lone "8h30"): days to add to it. See
    /// settle().
    std::optional<int> afterPrevious;
    int firstWord = 0;
    int endWord = 0; ///< one behind the last

    /// 1 (Monday) to 7 where the day is told by its name alone: the one behind the day of publication, until
    /// settle() finds the text to speak of a later week.
    int weekday = 0;

    /// Day of the event spoken of ("ngày thứ hai"), from 1; -1 for its last; or 0. See settleInEvent().
    int eventDay = 0;

    /// Whether day and month are said without the year: the nearest to publication, until expectFuture()
    /// tells otherwise.
    bool yearConcluded = false;

    /// Moves a day of the past whose year was concluded into the year behind.
    void expectFuture(QDate published);

    /// Gives an expression with `eventDay` its day, where the days of the event are known.
    void settleInEvent(QDate first, QDate last);

    /// Gives an expression with `afterPrevious`, or with `weekday`, its day.
    void settle(QDate previous);
};

/// All date expressions of the text. Without a date of publication, only those with a full date are found.
[[nodiscard]] QList<DateExpression> readDates(const ScannedText &text, const PublicationDate &published);

} // namespace nghisu
