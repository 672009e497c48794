// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "contentline.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <optional>

namespace nghisu {

/// Zones that an object defines itself, by their TZID.
using CalendarZones = QHash<QByteArray, QTimeZone>;

/// The zone that a TZID names: that of the time zone database, one as Windows calls it, else the object's own
/// definition. Invalid when nobody knows it.
[[nodiscard]] QTimeZone zoneNamed(const QByteArray &id, const CalendarZones &own);

/// A DATE or DATE-TIME value (RFC 5545, 3.3.4 and 3.3.5), brought into `zone`: "20200926",
/// "20200926T073000", "20200926T003000Z". Nothing for anything else.
[[nodiscard]] std::optional<Moment> momentOf(const ContentLine &line, const CalendarZones &own,
                                             const QTimeZone &zone);

/// The same values; a clock time stands in its zone as given by the property's TZID.
[[nodiscard]] QByteArray calendarDay(QDate day);
[[nodiscard]] QByteArray calendarTime(QDate day, QTime time);

/// Start and end of an entry, as DTSTART and DTEND tell them: `end` of whole days is exclusive.
struct CalendarSpan
{
    Moment start;
    Moment end; ///< invalid when there is none

    friend bool operator==(const CalendarSpan &, const CalendarSpan &) = default;
};

/// DTSTART and DTEND for an entry. Where only one end has a clock time both get one, or none, as iCalendar
/// demands; entryMoments() then gives back less than the entry says.
[[nodiscard]] CalendarSpan calendarSpan(const Moment &start, const Moment &end);

/// Start and end of an entry with its last day included, from DTSTART and DTEND.
[[nodiscard]] CalendarSpan entryMoments(const CalendarSpan &span);

} // namespace nghisu
