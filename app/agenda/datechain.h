// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dategrammar.h"
#include "words.h"

#include <QList>

namespace nghisu {

/// Points in time that one phrase joins: "26 và 27 tháng 9", "từ 22/5 đến 10/6".
struct DateChain
{
    QList<DatePoint> points;
    bool range = false; ///< the last two points are joined by "đến"
    bool led = false;   ///< begins with "từ"
    int firstWord = 0;
    int endWord = 0;
};

/// Gives each point what only its neighbours say: the month of "26 và 27 tháng 9", the year of a range, the
/// hour of "16h các ngày 8, 10 và 12/6". Hours that every day of a list has ("8h đến 21h các ngày 5 và 6/6")
/// go.
void fillChain(const ScannedText &text, DateChain &chain);

/// Gives `to` the day that `from` names, of whatever kind.
void copyDay(DatePoint &to, const DatePoint &from);

/// Whether a point says an hour or a part of the day and no day.
[[nodiscard]] bool namesNoDay(const DatePoint &point);

/// Whether the point names the day behind the other.
[[nodiscard]] bool isDayAfter(const DatePoint &point, const DatePoint &before);

/// Whether the chain holds figures and nothing else, so that no part of it is worth another look.
[[nodiscard]] bool isBare(const DateChain &chain);

/// "5, 6 và 7/11" are days without a word that says so; "lần thứ 3, 26/9" are not.
[[nodiscard]] bool followEachOther(const DateChain &chain);

} // namespace nghisu
