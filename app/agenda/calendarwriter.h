// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "article.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace nghisu {

/// One article's agenda, and what a calendar says of the article.
struct CalendarSource
{
    Agenda entries;
    QString title;   ///< of the article; may be empty
    QString url;     ///< of the article; may be empty
    QDate published; ///< invalid when unknown
};

/// The entries of all sources as one iCalendar object (RFC 5545), in the order given: sessions as VEVENT,
/// items as VTODO. No source gives a calendar without entries.
///
/// Days are whole-day values, DTEND exclusive; clock times stand in Asia/Ho_Chi_Minh, whose VTIMEZONE is in
/// the object. An entry keeps the UID that it has; without one it gets that of calendarUid() by its key, so
/// that the same entry written twice is one entry to a calendar; SEQUENCE counts its changes. DTSTAMP is the
/// day of publication: equal agendas give equal bytes. The calendar is named after its article where it has
/// one only. What iCalendar has no word for (part of the day, uncertainty, passages) is kept in X-NGHISU-
/// properties, so that readCalendar() gives back the entries as they were.
[[nodiscard]] QByteArray writeCalendar(const QList<CalendarSource> &sources);

/// The same for one article.
[[nodiscard]] QByteArray writeCalendar(const Agenda &entries, const Article &article);

} // namespace nghisu
