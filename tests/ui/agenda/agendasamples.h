// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agendaedits.h"

#include <QDateTime>

namespace nghisu {

// The agenda that the tests of the pane show, and the days around it.

inline AgendaEntry session(const QString &title, Moment start, Moment end = {}, DayPart part = DayPart::None,
                           const QString &place = {})
{
    AgendaEntry entry;
    entry.title = title;
    entry.start = start;
    entry.end = end;
    entry.dayPart = part;
    entry.place = place;
    entry.passage = {2, 10, 5, title};
    return entry;
}

inline AgendaEntry item(const QString &title)
{
    AgendaEntry entry;
    entry.kind = AgendaEntry::Kind::Item;
    entry.title = title;
    entry.passage = {3, 0, 5, title};
    return entry;
}

inline Agenda congress()
{
    return {session(QStringLiteral("phiên trù bị"), {QDate(2020, 9, 25), {}}, {}, DayPart::Afternoon,
                    QStringLiteral("trung tâm hội nghị tỉnh")),
            session(QStringLiteral("phiên chính thức"), {QDate(2020, 9, 26), {}}, {QDate(2020, 9, 27), {}}),
            item(QStringLiteral("tổng kết")), item(QStringLiteral("thảo luận"))};
}

inline EditedAgenda unedited(const Agenda &agenda)
{
    return {agenda, {}, agenda};
}

inline QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2020, 9, day), QTime(hour, minute));
}

} // namespace nghisu
