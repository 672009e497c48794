// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarmoment.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QDate dayOf(const QByteArray &value)
{
    constexpr int Digits = 8;
    if (value.size() != Digits || !isDigits(value))
        return {};
    return QDate(value.left(4).toInt(), value.mid(4, 2).toInt(), value.mid(6).toInt());
}

QTime timeOf(const QByteArray &value)
{
    constexpr int Digits = 6;
    if (value.size() != Digits || !isDigits(value))
        return {};
    const int second = std::min(value.mid(4).toInt(), 59); // 60 is a leap second
    return QTime(value.left(2).toInt(), value.mid(2, 2).toInt(), second);
}

Moment inZone(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    return {local.date(), local.time()};
}

} // namespace

QTimeZone zoneNamed(const QByteArray &id, const CalendarZones &own)
{
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(id); !iana.isEmpty())
        return QTimeZone(iana);
    return own.value(id);
}

std::optional<Moment> momentOf(const ContentLine &line, const CalendarZones &own, const QTimeZone &zone)
{
    QByteArray value = line.value.trimmed();
    if (const QDate day = dayOf(value); day.isValid())
        return Moment{day, {}};
    const bool utc = value.endsWith('Z') || value.endsWith('z');
    if (utc)
        value.chop(1);
    constexpr int DayDigits = 8;
    const QDate day = dayOf(value.left(DayDigits));
    const QTime time = timeOf(value.mid(DayDigits + 1));
    if (value.size() < DayDigits + 1 || (value.at(DayDigits) != 'T' && value.at(DayDigits) != 't') ||
        !day.isValid() || !time.isValid())
        return {};
    if (utc)
        return inZone(QDateTime(day, time, Qt::UTC), zone);
    const QByteArray id = line.parameter("TZID");
    const QTimeZone named = id.isEmpty() ? QTimeZone() : zoneNamed(id, own);
    if (!named.isValid() || named == zone)
        return Moment{day, time};
    return inZone(QDateTime(day, time, named), zone);
}

QByteArray calendarDay(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray calendarTime(QDate day, QTime time)
{
    return calendarDay(day) + 'T' + time.toString(u"HHmmss"_s).toLatin1();
}

CalendarSpan calendarSpan(const Moment &start, const Moment &end)
{
    if (!start.time.isValid()) {
        const bool later = end.date > start.date;
        return {start, later ? Moment{end.date.addDays(1), {}} : Moment()};
    }
    if (!end.isValid())
        return {start, {}};
    const Moment last = end.time.isValid() ? end : Moment{end.date.addDays(1), QTime(0, 0)};
    const bool later = last.date > start.date || (last.date == start.date && last.time > start.time);
    return {start, later ? last : Moment()};
}

CalendarSpan entryMoments(const CalendarSpan &span)
{
    if (!span.end.isValid())
        return {span.start, {}};
    if (!span.start.time.isValid()) {
        const QDate last = span.end.time.isValid() ? span.end.date : span.end.date.addDays(-1);
        return {span.start, last > span.start.date ? Moment{last, {}} : Moment()};
    }
    const bool later = span.end.date > span.start.date ||
                       (span.end.date == span.start.date && span.end.time > span.start.time);
    return {span.start, later ? span.end : Moment()};
}

} // namespace nghisu
