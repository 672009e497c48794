// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "pageevents.h"

#include "agendaorder.h"
#include "normalise.h"

#include <QDateTime>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qsizetype MostEvents = 500;
constexpr qsizetype LongestText = 2000; ///< UTF-16 code units
constexpr qsizetype LongestMoment = 40;

/// An ISO 8601 day or moment in the extended form, brought into `zone` where it has an offset.
Moment momentOf(const QString &given, const QTimeZone &zone)
{
    QString text = given.trimmed();
    constexpr qsizetype DayLength = 10;
    if (text.size() > LongestMoment)
        return {};
    const QDate day = QDate::fromString(text.left(DayLength), Qt::ISODate);
    if (text.size() <= DayLength)
        return {day, {}};
    text[DayLength] = u'T';
    // "+0700" is read like "+07:00".
    const qsizetype sign = std::max(text.lastIndexOf(u'+'), text.lastIndexOf(u'-'));
    if (sign > DayLength && text.size() - sign == 5)
        text.insert(sign + 3, u':');
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) {
        const QTime time = QTime::fromString(text.mid(DayLength + 1), Qt::ISODate);
        return time.isValid() ? Moment{day, QTime(time.hour(), time.minute(), time.second())} : Moment();
    }
    const QDateTime local = moment.toTimeZone(zone);
    return {local.date(), QTime(local.time().hour(), local.time().minute(), local.time().second())};
}

bool isBefore(const Moment &a, const Moment &b)
{
    return a.date < b.date || (a.date == b.date && a.time.isValid() && b.time.isValid() && a.time < b.time);
}

} // namespace

QTimeZone localZone()
{
    static const QTimeZone zone("Asia/Ho_Chi_Minh");
    constexpr int Offset = 7 * 60 * 60;
    return zone.isValid() ? zone : QTimeZone(Offset);
}

QDateTime localNow()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(localZone());
}

Agenda agendaOf(const QList<PageEvent> &events, const QTimeZone &zone)
{
    Agenda agenda;
    for (const PageEvent &event : events.mid(0, MostEvents)) {
        AgendaEntry entry;
        entry.title = toSingleLine(event.name.left(LongestText));
        entry.place = toSingleLine(event.place.left(LongestText));
        entry.start = momentOf(event.start, zone);
        const Moment end = momentOf(event.end, zone);
        if (entry.title.isEmpty() || !entry.start.isValid())
            continue;
        const bool oneDay = !end.time.isValid() && end.date == entry.start.date;
        if (end.isValid() && !oneDay && isBefore(entry.start, end))
            entry.end = end;
        agenda.append(entry);
    }
    std::stable_sort(agenda.begin(), agenda.end(), isEarlier);
    return agenda;
}

} // namespace nghisu
