// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "failure.h"
#include "pageevents.h"

#include <QByteArray>
#include <QTimeZone>

namespace nghisu {

enum class CalendarError {
    NotACalendar, ///< the bytes are no iCalendar object
    TooLarge,     ///< more than LargestCalendar
};

inline constexpr qsizetype LargestCalendar = 8 * 1024 * 1024; ///< bytes
inline constexpr int MostCalendarEntries = 2000;              ///< entries kept of one object
inline constexpr int MostOccurrences = 100;                   ///< of one repeated event

struct ReadCalendar
{
    Agenda agenda;    ///< sessions by time, then items in the order of the object
    int leftOut = 0;  ///< events that could not be read, or beyond the bounds above
    bool cut = false; ///< a repeated event goes on behind its last occurrence here
};

/// Reads an iCalendar object (RFC 5545), folded or not, with CRLF or LF. Events become sessions, to-dos
/// items. A time in UTC or in another zone is brought into `zone`; a floating one is local. Repeated events
/// (RRULE, RDATE) give up to MostOccurrences sessions, less EXDATE. Alarms, attachments and addresses are not
/// looked at.
[[nodiscard]] Result<ReadCalendar, CalendarError> readCalendar(const QByteArray &bytes,
                                                               const QTimeZone &zone = localZone());

} // namespace nghisu
