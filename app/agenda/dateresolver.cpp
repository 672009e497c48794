// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "dateresolver.h"

#include "dategrammar.h"
#include "datelexer.h"
#include "lunarcalendar.h"

#include <cstdlib>

namespace nghisu {

namespace {

constexpr int DaysOfWeek = 7;

/// A past day has to be this much nearer than a coming one: programmes are announced rather than remembered.
constexpr double PastWeight = 1.3;

double distance(QDate day, QDate published)
{
    const qint64 days = published.daysTo(day);
    return days >= 0 ? double(days) : -double(days) * PastWeight;
}

QDate nearest(const QList<QDate> &candidates, QDate published, int direction)
{
    QDate best;
    for (const QDate &day : candidates) {
        if (!day.isValid() || (direction > 0 && day < published) || (direction < 0 && day > published))
            continue;
        if (!best.isValid() || distance(day, published) < distance(best, published))
            best = day;
    }
    return best;
}

class Resolver
{
public:
    explicit Resolver(const PublicationDate &published) : m_published(published) {}

    /// The day the point names; invalid when it cannot be told.
    [[nodiscard]] QDate day(const DatePoint &point)
    {
        if (point.day > 0)
            return dayOfMonth(point);
        if (!m_published.date.isValid())
            return {};
        if (point.days)
            return concluded(m_published.date.addDays(*point.days));
        return point.weekday > 0 ? concluded(weekday(point)) : QDate();
    }

    [[nodiscard]] bool uncertain() const { return m_uncertain; }

private:
    QDate concluded(QDate day)
    {
        m_uncertain |= m_published.estimated;
        return day;
    }

    QDate dayOfMonth(const DatePoint &point)
    {
        const QDate published = m_published.date;
        if (point.lunar)
            return lunarDay(point);
        if (point.year > 0 && point.month > 0)
            return QDate(point.year, point.month, point.day);
        if (!published.isValid())
            return {};
        if (point.years && point.month > 0)
            return concluded(QDate(published.year() + *point.years, point.month, point.day));
        if (point.month > 0)
            return concluded(nearest({QDate(published.year() - 1, point.month, point.day),
                                      QDate(published.year(), point.month, point.day),
                                      QDate(published.year() + 1, point.month, point.day)},
                                     published, point.direction));
        const QDate first(published.year(), published.month(), 1);
        if (point.months)
            return concluded(inMonth(first.addMonths(*point.months), point.day));
        m_uncertain = true;
        return nearest({inMonth(first.addMonths(-1), point.day), inMonth(first, point.day),
                        inMonth(first.addMonths(1), point.day)},
                       published, point.direction);
    }

    QDate lunarDay(const DatePoint &point)
    {
        if (point.year > 0)
            return fromLunar(point.day, point.month, point.year);
        if (!m_published.date.isValid() || point.month == 0)
            return {};
        const int year = m_published.date.year();
        if (point.years)
            return concluded(fromLunar(point.day, point.month, year + *point.years));
        return concluded(
            nearest({fromLunar(point.day, point.month, year - 1), fromLunar(point.day, point.month, year),
                     fromLunar(point.day, point.month, year + 1)},
                    m_published.date, point.direction));
    }

    [[nodiscard]] static QDate inMonth(QDate first, int day)
    {
        return QDate(first.year(), first.month(), day);
    }

    [[nodiscard]] QDate weekday(const DatePoint &point) const
    {
        const QDate published = m_published.date;
        const int today = published.dayOfWeek();
        if (point.weeks)
            return published.addDays(DaysOfWeek * *point.weeks + point.weekday - today);
        const int ahead = (point.weekday - today + DaysOfWeek) % DaysOfWeek;
        if (point.direction > 0)
            return published.addDays(ahead == 0 ? DaysOfWeek : ahead);
        if (point.direction < 0)
            return published.addDays(ahead - DaysOfWeek);
        return published.addDays(ahead);
    }

    PublicationDate m_published;
    bool m_uncertain = false;
};

/// "2 giờ chiều" is 14:00, "11 giờ đêm" 23:00, "1 giờ trưa" 13:00.
QTime inPart(QTime time, DayPart part)
{
    if (!time.isValid() || time.hour() > 12)
        return time;
    const int hour = time.hour();
    const bool later = (part == DayPart::Afternoon && hour < 12) ||
                       (part == DayPart::Evening && hour >= 5 && hour < 12) ||
                       (part == DayPart::Noon && hour >= 1 && hour < 4);
    if (part == DayPart::Evening && hour == 12)
        return QTime(0, time.minute());
    return later ? time.addSecs(12 * 60 * 60) : time;
}

/// Moves the years of a range into order, where they were not said: "từ 30/12/2024 đến 2/1", "28/12 -
/// 3/1/2025".
void orderYears(const DatePhrase &phrase, DateExpression &found)
{
    if (!phrase.from || !phrase.to || phrase.to->lunar || !found.from.date.isValid() ||
        !found.to.date.isValid())
        return;
    const bool fromSaid = phrase.from->year > 0;
    const bool toSaid = phrase.to->year > 0;
    if (toSaid && !fromSaid && phrase.from->day > 0) {
        const QDate day = found.from.date;
        found.from.date = QDate(found.to.date.year(), day.month(), day.day());
        if (found.from.date > found.to.date)
            found.from.date = found.from.date.addYears(-1);
    } else if (fromSaid && !toSaid && phrase.to->day > 0) {
        const QDate day = found.to.date;
        found.to.date = QDate(found.from.date.year(), day.month(), day.day());
    }
    if (found.to.date < found.from.date && !toSaid)
        found.to.date = found.to.date.addYears(1);
}

/// The reference for a point whose year is said with the other end of its range.
PublicationDate referenceFor(const DatePhrase &phrase, const PublicationDate &published)
{
    const bool said = (phrase.from && phrase.from->year > 0) || (phrase.to && phrase.to->year > 0);
    if (!said)
        return published;
    const DatePoint &point = phrase.to && phrase.to->year > 0 ? *phrase.to : *phrase.from;
    return {QDate(point.year, point.month == 0 ? 1 : point.month, 1), false};
}

bool isUnsettled(const DatePoint &point)
{
    return point.previous || !(point.day > 0 || point.days || point.weekday > 0);
}

bool resolveFrom(const DatePhrase &phrase, Resolver &resolver, DateExpression &found)
{
    const DatePoint &point = *phrase.from;
    found.part = point.part;
    found.eventDay = point.eventDay;
    if (point.day == 0 && !point.days && !point.weeks && point.direction == 0)
        found.weekday = point.weekday;
    found.clockParts = point.clockParts;
    found.from.time = inPart(point.time, point.part);
    if (isUnsettled(point))
        found.afterPrevious = point.previous.value_or(0);
    else
        found.from.date = resolver.day(point);
    if (point.timeEnd.isValid() && !phrase.to)
        found.to = {found.from.date, inPart(point.timeEnd, point.part)};
    return found.afterPrevious || found.from.isValid();
}

bool resolveTo(const DatePhrase &phrase, Resolver &resolver, DateExpression &found)
{
    const DatePoint &point = *phrase.to;
    found.to.time = inPart(point.time, point.part);
    found.partEnd = point.part;
    if (isUnsettled(point))
        found.to.date = found.from.date;
    else
        found.to.date = resolver.day(point);
    return found.to.isValid() || found.afterPrevious;
}

bool resolve(const DatePhrase &phrase, const PublicationDate &published, DateExpression &found)
{
    Resolver resolver(referenceFor(phrase, published));
    if (phrase.from && !resolveFrom(phrase, resolver, found))
        return false;
    if (phrase.to && !resolveTo(phrase, resolver, found))
        return false;
    found.uncertain = resolver.uncertain();
    const auto lacksYear = [](const std::optional<DatePoint> &point) {
        return !point || (point->day > 0 && point->month > 0 && point->year == 0);
    };
    found.yearConcluded = lacksYear(phrase.from) && lacksYear(phrase.to);
    orderYears(phrase, found);
    // "từ sáng đến chiều 26/9" lasts a day and has no end of its own.
    if (phrase.from && found.to == found.from)
        found.to = {};
    if (phrase.from && found.to.date == found.from.date && !found.to.time.isValid())
        found.to = {};
    return !found.to.isValid() || !found.from.isValid() || found.to.date >= found.from.date;
}

} // namespace

void DateExpression::settleInEvent(QDate first, QDate last)
{
    if (eventDay == 0 || !first.isValid() || !last.isValid())
        return;
    const QDate day = eventDay < 0 ? last : first.addDays(eventDay - 1);
    if (day > last)
        return;
    eventDay = 0;
    settle(day);
}

void DateExpression::expectFuture(QDate published)
{
    const QDate day = from.date.isValid() ? from.date : to.date;
    if (!yearConcluded || !published.isValid() || !day.isValid() || day >= published)
        return;
    for (Moment *moment : {&from, &to}) {
        if (moment->date.isValid())
            moment->date = moment->date.addYears(1);
    }
}

void DateExpression::settle(QDate previous)
{
    if (eventDay != 0)
        return;
    constexpr int Week = 7;
    if (weekday > 0 && previous.isValid() && from.date.isValid() && from.date.addDays(Week) <= previous) {
        const int ahead = (weekday - previous.dayOfWeek() + Week) % Week;
        const qint64 days = from.date.daysTo(previous.addDays(ahead));
        from.date = from.date.addDays(days);
        if (to.date.isValid())
            to.date = to.date.addDays(days);
    }
    if (!afterPrevious || !previous.isValid())
        return;
    from.date = previous.addDays(*afterPrevious);
    if (to.time.isValid() && !to.date.isValid())
        to.date = from.date;
    afterPrevious.reset();
}

QList<DateExpression> readDates(const ScannedText &text, const PublicationDate &published)
{
    QList<DateExpression> expressions;
    const QList<DateToken> tokens = lexDates(text);
    for (const DatePhrase &phrase : parseDates(text, tokens)) {
        DateExpression found;
        found.firstWord = phrase.firstWord;
        found.endWord = phrase.endWord;
        found.start = text.word(phrase.firstWord).start;
        found.length = text.word(phrase.endWord - 1).end() - found.start;
        if (resolve(phrase, published, found))
            expressions.append(found);
    }
    return expressions;
}

} // namespace nghisu
