// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "timelinestore.h"

#include "articlerows.h"
#include "statement.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

TimelineKey keyOf(const TimelineSession &session)
{
    return {session.entry.start.date, session.entry.start.time, session.article, session.ordinal};
}

LibraryResult<QList<TimelineSession>> TimelineStore::page(const QString &condition, const QString &order,
                                                          const TimelineKey &key, int limit)
{
    // Days alone, once more: the index is entered by them, row values over expressions do not use it.
    const QString sql = u"SELECT %1, e.article, e.ordinal, a.title FROM agenda_entry AS e"
                        " JOIN article AS a ON a.id = e.article WHERE e.kind = 'session' AND a.binned IS NULL"
                        " AND e.start_date %2= ? AND (e.start_date, ifnull(e.start_time, ''), e.article,"
                        " e.ordinal) %2 (?, ?, ?, ?) ORDER BY e.start_date %3, ifnull(e.start_time, '') %3,"
                        " e.article %3, e.ordinal %3 LIMIT ?"_s.arg(agendaEntryColumns(), condition, order);
    const QString time = key.time.isValid() ? key.time.toString(u"HH:mm:ss"_s) : u""_s;
    Statement rows(m_database, sql, key.day, key.day, time, key.article, key.ordinal, limit);
    QList<TimelineSession> sessions;
    while (rows.next())
        sessions.append({rows.integer(14), rows.text(16), rows.number(15), agendaEntryOf(rows)});
    return rows.result().map([&sessions] { return sessions; });
}

LibraryResult<QList<TimelineSession>> TimelineStore::after(const TimelineKey &key, int limit)
{
    return page(u">"_s, u"ASC"_s, key, limit);
}

LibraryResult<QList<TimelineSession>> TimelineStore::before(const TimelineKey &key, int limit)
{
    auto sessions = page(u"<"_s, u"DESC"_s, key, limit);
    if (sessions)
        std::reverse(sessions->begin(), sessions->end());
    return sessions;
}

} // namespace nghisu
