// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "calendarmoment.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nghisu {

/// The moment a DURATION (RFC 5545, 3.3.6) behind a start; invalid for one that cannot be read, that is none,
/// or that is longer than a year.
[[nodiscard]] Moment behindDuration(const Moment &start, const QByteArray &length);

/// The UID of one occurrence of a repeated event, an entry of its own: known by the moment that the rule
/// gives it. Empty where the event has none.
[[nodiscard]] QString occurrenceUid(const QString &uid, const Moment &start);

/// The end of an occurrence: that of its period in `periods` (RDATE), else as long behind `start` as `first`
/// lasts. Invalid where neither says one.
[[nodiscard]] Moment endOfOccurrence(const Moment &start, const AgendaEntry &first,
                                     const QList<CalendarSpan> &periods);

} // namespace nghisu
