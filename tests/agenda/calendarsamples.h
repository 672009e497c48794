// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "calendarreader.h"

namespace nghisu {

// What the tests of calendars read and write.

using namespace Qt::StringLiterals;

inline const QDate Friday(2020, 9, 25);

inline AgendaEntry session(const QString &title, const Moment &start, const Moment &end = {})
{
    AgendaEntry entry;
    entry.title = title;
    entry.start = start;
    entry.end = end;
    return entry;
}

inline AgendaEntry item(const QString &title)
{
    AgendaEntry entry = session(title, {});
    entry.kind = AgendaEntry::Kind::Item;
    return entry;
}

inline QByteArray calendar(const QByteArray &body)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n";
}

inline QByteArray oneEvent(const QByteArray &lines)
{
    return calendar("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\n" + lines + "END:VEVENT\r\n");
}

inline Agenda read(const QByteArray &bytes)
{
    const auto result = readCalendar(bytes);
    return result ? result->agenda : Agenda();
}

inline QString describe(const Moment &moment)
{
    if (!moment.isValid())
        return u"-"_s;
    const QString day = moment.date.toString(Qt::ISODate);
    return moment.time.isValid() ? day + u'T' + moment.time.toString(u"HH:mm"_s) : day;
}

inline QStringList startsIn(const Agenda &agenda)
{
    QStringList starts;
    for (const AgendaEntry &entry : agenda)
        starts.append(describe(entry.start));
    return starts;
}

} // namespace nghisu
