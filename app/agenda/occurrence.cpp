// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "occurrence.h"

#include <QDateTime>

#include <libical/ical.h>

namespace nghisu {

namespace {

/// The end that a period of RDATE gives its occurrence; invalid without one.
Moment endSaid(const QList<CalendarSpan> &periods, const Moment &start)
{
    for (const CalendarSpan &period : periods) {
        if (period.start == start && period.end.isValid())
            return entryMoments(period).end;
    }
    return {};
}

/// The end of an occurrence that lasts as long as the first one.
Moment behindStart(const Moment &start, const AgendaEntry &first)
{
    const Moment sameClock{first.end.date.addDays(first.start.date.daysTo(start.date)), first.end.time};
    if (start.time == first.start.time || !first.end.time.isValid())
        return sameClock;
    if (!start.time.isValid() || !first.start.time.isValid())
        return {};
    const qint64 seconds = QDateTime(first.start.date, first.start.time, Qt::UTC)
                               .secsTo(QDateTime(first.end.date, first.end.time, Qt::UTC));
    const QDateTime end = QDateTime(start.date, start.time, Qt::UTC).addSecs(seconds);
    return {end.date(), end.time()};
}

} // namespace

Moment behindDuration(const Moment &start, const QByteArray &length)
{
    constexpr qsizetype LongestDuration = 64;
    if (length.size() > LongestDuration)
        return {};
    const icaldurationtype duration = icaldurationtype_from_string(length.constData());
    constexpr qint64 MostSeconds = 366LL * 24 * 3600;
    const qint64 seconds = icaldurationtype_as_int(duration);
    if (icaldurationtype_is_bad_duration(duration) || seconds <= 0 || seconds > MostSeconds)
        return {};
    const QDateTime end =
        QDateTime(start.date, start.time.isValid() ? start.time : QTime(0, 0), Qt::UTC).addSecs(seconds);
    return {end.date(), start.time.isValid() ? end.time() : QTime()};
}

QString occurrenceUid(const QString &uid, const Moment &start)
{
    if (uid.isEmpty())
        return {};
    const QByteArray moment =
        start.time.isValid() ? calendarTime(start.date, start.time) : calendarDay(start.date);
    return uid + u'#' + QString::fromLatin1(moment);
}

Moment endOfOccurrence(const Moment &start, const AgendaEntry &first, const QList<CalendarSpan> &periods)
{
    if (const Moment said = endSaid(periods, start); said.isValid())
        return said;
    return first.end.isValid() ? behindStart(start, first) : Moment();
}

} // namespace nghisu
