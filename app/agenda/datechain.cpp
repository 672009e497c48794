// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "datechain.h"

#include "phrases.h"

#include <QDate>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int CommonYear = 2001; ///< for counting from one day to the next where no year is said

void copyMonth(DatePoint &to, const DatePoint &from)
{
    to.month = from.month;
    to.months = from.months;
    to.lunar = from.lunar;
    if (to.year == 0)
        to.year = from.year;
    if (!to.years)
        to.years = from.years;
}

/// Gives `point` what only its neighbour in the list says: the month of "26 và 27 tháng 9", the day of "sáng
/// và chiều 26/9".
void fillFrom(DatePoint &point, const DatePoint &neighbour)
{
    if (namesNoDay(point))
        copyDay(point, neighbour);
    else if (point.day > 0 && point.month == 0 && !point.months && !point.days)
        copyMonth(point, neighbour);
}

/// "từ thứ hai đến thứ sáu tuần tới": two weekdays of one week.
void fillWeek(QList<DatePoint> &points)
{
    DatePoint &first = points[points.size() - 2];
    DatePoint &last = points.last();
    if (first.weekday == 0 || last.weekday == 0 || first.day > 0 || last.day > 0)
        return;
    if (!first.weeks)
        first.weeks = last.weeks;
    first.weekdayCued = last.weekdayCued = true;
}

void fillFromNeighbours(DateChain &chain)
{
    QList<DatePoint> &points = chain.points;
    for (int i = int(points.size()) - 2; i >= 0; --i)
        fillFrom(points[i], points.at(i + 1));
    for (int i = 1; i < points.size(); ++i)
        fillFrom(points[i], points.at(i - 1));
    if (chain.range)
        fillWeek(points);
    // "from January 3 to March 15 this year"
    if (chain.range && points.last().years && points.first().year == 0 && !points.first().years)
        points.first().years = points.last().years;
    if (!points.last().direction)
        return;
    for (DatePoint &point : points)
        point.direction = points.last().direction;
}

/// "8h đến 21h các ngày 5, 6 và 7/6": hours that every day of the list has, and none that begins or ends
/// it.
void dropDailyHours(QList<DatePoint> &points)
{
    const bool others = std::all_of(points.begin() + 1, points.end(), [](const DatePoint &point) {
        return point.day > 0 && !point.time.isValid();
    });
    if (points.size() < 2 || !others || !points.first().timeEnd.isValid() || points.first().day == 0)
        return;
    points.first().time = {};
    points.first().timeEnd = {};
}

/// "16h các ngày 8, 10 và 12/6": the hour of each.
void shareClock(const ScannedText &text, DateChain &chain)
{
    constexpr int Several = 3;
    static const PhraseTable Days{{u"các ngày|những ngày"}};
    QList<DatePoint> &points = chain.points;
    const DatePoint first = points.first();
    const bool said =
        points.size() >= Several || Days.find(text, chain.firstWord, points.last().firstWord) >= 0;
    const bool plain = std::all_of(points.begin() + 1, points.end(), [](const DatePoint &point) {
        return point.day > 0 && !point.time.isValid() && point.part == DayPart::None;
    });
    if (!said || !plain || chain.range || points.size() < 2 || !first.time.isValid() || first.day == 0)
        return;
    for (DatePoint &point : points) {
        point.time = first.time;
        point.clockParts = first.clockParts;
        point.part = first.part;
    }
}

} // namespace

void fillChain(const ScannedText &text, DateChain &chain)
{
    fillFromNeighbours(chain);
    dropDailyHours(chain.points);
    shareClock(text, chain);
}

void copyDay(DatePoint &to, const DatePoint &from)
{
    to.day = from.day;
    to.days = from.days;
    to.previous = from.previous;
    to.eventDay = from.eventDay;
    to.weekday = from.weekday;
    to.weeks = from.weeks;
    to.direction = from.direction;
    to.weekdayCued = from.weekdayCued;
    copyMonth(to, from);
}

bool namesNoDay(const DatePoint &point)
{
    return point.day == 0 && !point.hasDay();
}

bool isDayAfter(const DatePoint &point, const DatePoint &before)
{
    // "on Friday and Saturday"
    if (point.weekday > 1 && point.day == 0 && before.day == 0 && !point.days && !before.days)
        return point.weekday == before.weekday + 1 && point.weeks == before.weeks &&
               point.part == DayPart::None && before.part == DayPart::None;
    if (point.months != before.months || point.day == 0 || before.day == 0)
        return false;
    if (point.month == before.month)
        return point.day == before.day + 1;
    const QDate first(CommonYear, before.month, before.day);
    const QDate second(CommonYear, point.month, point.day);
    return first.isValid() && second.isValid() &&
           (first.addDays(1) == second || first.addDays(1 - 365) == second);
}

bool isBare(const DateChain &chain)
{
    return std::all_of(chain.points.begin(), chain.points.end(), [](const DatePoint &point) {
        return point.day > 0 && point.month == 0 && !point.months && !point.cued && point.weekday == 0;
    });
}

bool followEachOther(const DateChain &chain)
{
    if (chain.range)
        return chain.points.first().month > 0 || chain.points.first().months;
    for (int i = 1; i < chain.points.size(); ++i) {
        if (!isDayAfter(chain.points.at(i), chain.points.at(i - 1)))
            return false;
    }
    return true;
}

} // namespace nghisu
