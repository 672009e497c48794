// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendamodel.h"

#include <algorithm>

namespace nghisu {

namespace {

struct Hours
{
    QTime from;
    QTime to;
};

/// A part of a day lasts as long as people mean by it; a day without one, from midnight to midnight.
Hours hoursOf(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return {QTime(5, 0), QTime(12, 0)};
    case DayPart::Noon:
        return {QTime(11, 0), QTime(14, 0)};
    case DayPart::Afternoon:
        return {QTime(12, 0), QTime(18, 0)};
    case DayPart::Evening:
        return {QTime(18, 0), QTime(23, 59, 59)};
    case DayPart::None:
        break;
    }
    return {QTime(0, 0), QTime(23, 59, 59)};
}

constexpr int UnknownLengthHours = 3; ///< at most, of a session that says when it begins and not when it ends

/// As clocks show it where the sessions take place; a zone with hours that do not exist must not move it.
QDateTime shown(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC);
}

QDateTime startOf(const AgendaEntry &entry)
{
    const QTime time = entry.start.time.isValid() ? entry.start.time : hoursOf(entry.dayPart).from;
    return shown(entry.start.date, time);
}

QDateTime endOf(const AgendaEntry &entry)
{
    if (entry.end.isValid())
        return shown(entry.end.date, entry.end.time.isValid() ? entry.end.time : QTime(23, 59, 59));
    if (entry.start.time.isValid())
        return startOf(entry).addSecs(UnknownLengthHours * 3600);
    return shown(entry.start.date, hoursOf(entry.dayPart).to);
}

/// Whether `entry` says when it begins and not when it ends.
bool isOpen(const AgendaEntry &entry)
{
    return entry.kind == AgendaEntry::Kind::Session && entry.start.time.isValid() && !entry.end.isValid();
}

/// Whether the one session can only be there when the other is over.
bool takesOver(const AgendaEntry &next, const AgendaEntry &entry)
{
    return next.kind == AgendaEntry::Kind::Session && next.start.date == entry.start.date &&
           next.start.time.isValid() && next.start.time > entry.start.time &&
           (!next.end.isValid() || next.end.date == next.start.date) &&
           (next.place.isEmpty() || entry.place.isEmpty() || next.place == entry.place);
}

/// When each is over: one of a timetable, where it does not say so itself, when the next begins.
QList<QDateTime> endsOf(const Agenda &agenda, const QList<qint64> &programmes)
{
    QList<QDateTime> ends;
    for (const AgendaEntry &entry : agenda)
        ends.append(entry.kind == AgendaEntry::Kind::Session ? endOf(entry) : QDateTime());
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        if (!isOpen(agenda.at(i)))
            continue;
        // They stand by day, so that few are looked at.
        for (qsizetype j = i + 1; j < agenda.size() && agenda.at(j).start.date == agenda.at(i).start.date;
             ++j) {
            if (programmes.value(j) == programmes.value(i) && takesOver(agenda.at(j), agenda.at(i)))
                ends[i] = std::min(ends.at(i), startOf(agenda.at(j)));
        }
    }
    return ends;
}

} // namespace

QList<SessionState> sessionStates(const Agenda &agenda, const QDateTime &clock,
                                  const QList<qint64> &programmes)
{
    const QDateTime now = shown(clock.date(), clock.time());
    const QList<QDateTime> ends = endsOf(agenda, programmes);
    QList<SessionState> states(agenda.size(), SessionState::Later);
    QDateTime next;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        if (agenda.at(i).kind != AgendaEntry::Kind::Session)
            continue;
        const QDateTime start = startOf(agenda.at(i));
        if (ends.at(i) < now || (isOpen(agenda.at(i)) && ends.at(i) == now))
            states[i] = SessionState::Past;
        else if (start <= now)
            states[i] = SessionState::Now;
        else if (!next.isValid() || start < next)
            next = start;
    }
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        if (agenda.at(i).kind == AgendaEntry::Kind::Session && next.isValid() &&
            startOf(agenda.at(i)) == next)
            states[i] = SessionState::Next;
    }
    return states;
}

} // namespace nghisu
