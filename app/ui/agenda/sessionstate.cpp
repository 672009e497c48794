// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendamodel.h"

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

constexpr int UnknownLengthHours = 3; ///< of a session that says when it begins and not when it ends

QDateTime startOf(const AgendaEntry &entry)
{
    const QTime time = entry.start.time.isValid() ? entry.start.time : hoursOf(entry.dayPart).from;
    return QDateTime(entry.start.date, time);
}

QDateTime endOf(const AgendaEntry &entry)
{
    if (entry.end.isValid())
        return QDateTime(entry.end.date, entry.end.time.isValid() ? entry.end.time : QTime(23, 59, 59));
    if (entry.start.time.isValid())
        return startOf(entry).addSecs(UnknownLengthHours * 3600);
    return QDateTime(entry.start.date, hoursOf(entry.dayPart).to);
}

} // namespace

QList<SessionState> sessionStates(const Agenda &agenda, const QDateTime &now)
{
    QList<SessionState> states(agenda.size(), SessionState::Later);
    QDateTime next;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        if (agenda.at(i).kind != AgendaEntry::Kind::Session)
            continue;
        const QDateTime start = startOf(agenda.at(i));
        if (endOf(agenda.at(i)) < now)
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
