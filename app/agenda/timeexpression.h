// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace nghisu {

/// The finest unit that an expression says: "8h" an hour, "ngày 25/9" a day, "quý III" a quarter.
enum class TimeGrain { Second, Minute, Hour, Day, Week, Month, Quarter, Year };

/// A date or time that a text says, as understood from a moment of reference.
struct TimeExpression
{
    qsizetype start = 0;  ///< UTF-16 code units into the text as given
    qsizetype length = 0; ///< UTF-16 code units
    /// First moment of what is said. Wall-clock time of where the text was written; the time zone of the
    /// value is UTC and means nothing. Invalid where only an end is said ("đến hết ngày 27/9").
    QDateTime from;
    /// The moment behind an interval's last unit: "26 và 27 tháng 9" ends on the 28th at 00:00. Of a range of
    /// clock times, the second of them. Invalid for a point, which lasts one unit of `grain`.
    QDateTime to;
    TimeGrain grain = TimeGrain::Day;
    /// False where the reading rests on a guess: half of the day of "2:30", bounds of "đầu tháng 9".
    bool certain = true;

    friend bool operator==(const TimeExpression &, const TimeExpression &) = default;
};

/// Every date and time that a Vietnamese or English text says, in order and without overlaps, in linear time.
///
/// Text may be NFC or NFD, in any case. A year left out is the one that brings the day nearest to
/// `reference`; a clock time without a day is the next such time. Fractions, codes of documents, terms of
/// office, percentages, sums, scores and telephone numbers give nothing.
[[nodiscard]] QList<TimeExpression> readTimeExpressions(const QString &text, const QDateTime &reference);

} // namespace nghisu
