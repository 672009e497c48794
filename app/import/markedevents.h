// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmltree.h"
#include "pageevent.h"

#include <QList>

namespace nghisu {

/// Of one page; more than these are no agenda.
inline constexpr qsizetype MostPageEvents = 100;

/// The events that the page marks for machines, at most MostPageEvents: first those of its JSON-LD, then
/// those of microdata (schema.org Event and its kinds), hCalendar 1.0 (`vevent`) and h-event, in the order of
/// the page. Only events with a name and a start; the same name with the same start is one event. Call it
/// before hidden elements are pruned: such marks are not always shown. Linear.
[[nodiscard]] QList<PageEvent> readPageEvents(const HtmlTree &tree);

} // namespace nghisu
