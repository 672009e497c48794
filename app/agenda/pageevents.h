// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "pageevent.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace nghisu {

/// The zone in which the events of an article take place where nothing else is said: Asia/Ho_Chi_Minh.
[[nodiscard]] QTimeZone localZone();
/// What clocks there show.
[[nodiscard]] QDateTime localNow();

/// The entries that a page's marked events make, by time. A time with an offset is brought into `zone`, one
/// without is local. An event without a name or a readable start, and every one beyond the first 500, is left
/// out; an end before its start is dropped.
[[nodiscard]] Agenda agendaOf(const QList<PageEvent> &events, const QTimeZone &zone = localZone());

} // namespace nghisu
