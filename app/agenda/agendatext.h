// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

#include <QDateTime>
#include <QString>

namespace nghisu {

/// The heading over a session's day or days, e.g. "Thứ Sáu, 25 tháng 9, 2020" or "26 – 27 tháng 9, 2020".
[[nodiscard]] QString dayHeading(const AgendaEntry &session);
/// What stands in front of a session: clock times, else the part of day, else how many days; may be empty.
[[nodiscard]] QString timeText(const AgendaEntry &session);
[[nodiscard]] QString dayPartText(DayPart part);
[[nodiscard]] QString allDayText();
/// How long it is to a session that lies ahead of `now` (as clocks show it where it takes place), in the unit
/// that matters: "in 3 days", "tomorrow", "in 2 h 5 min".
[[nodiscard]] QString countdownText(const AgendaEntry &session, const QDateTime &now);
/// One line for pasting elsewhere, without day and number: "08:00 – 11:00, Phiên trù bị, Nhà văn hóa".
[[nodiscard]] QString plainLine(const AgendaEntry &entry);
/// A word for what is concluded rather than said; see AgendaEntry::uncertain.
[[nodiscard]] QString uncertainText();
/// The text with its first letter as a capital.
[[nodiscard]] QString firstUpper(QString text);

} // namespace nghisu
