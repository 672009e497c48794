// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "contentline.h"

#include <optional>

namespace nghisu {

/// What a calendar of ours says of an entry beyond iCalendar, as X-NGHISU- properties.
namespace calendarwords {

inline constexpr char DayPartName[] = "X-NGHISU-DAYPART"; ///< "morning", "noon", "afternoon" or "evening"
inline constexpr char PassageName[] = "X-NGHISU-PASSAGE"; ///< the first is AgendaEntry::passage
inline constexpr char MomentsName[] = "X-NGHISU-MOMENTS"; ///< start and end where DTSTART and DTEND say less

[[nodiscard]] QByteArray dayPartText(DayPart part);
[[nodiscard]] DayPart dayPartOf(const QByteArray &text);

/// "block/start/length/words", the words as TEXT.
[[nodiscard]] QByteArray passageText(const Passage &passage);
/// Nothing for what is malformed or negative; a calendar from elsewhere may say anything.
[[nodiscard]] std::optional<Passage> passageOf(const QByteArray &text);

/// "2020-10-13/2020-10-13T16:30:00"
[[nodiscard]] QByteArray momentsText(const Moment &start, const Moment &end);
[[nodiscard]] std::optional<std::pair<Moment, Moment>> momentsOf(const QByteArray &text);

} // namespace calendarwords

} // namespace nghisu
