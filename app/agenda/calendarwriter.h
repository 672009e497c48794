// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "article.h"

#include <QByteArray>

namespace nghisu {

/// The entries as an iCalendar object (RFC 5545): sessions as VEVENT, items as VTODO in their order.
///
/// Days are whole-day values, DTEND exclusive; clock times stand in Asia/Ho_Chi_Minh, whose VTIMEZONE is in
/// the object. UIDs come from the article's address (its title without one) and the entry, so that the same
/// entry written twice is one entry to a calendar. DTSTAMP is the day of publication: equal agendas give
/// equal bytes. What iCalendar has no word for (part of the day, uncertainty, passages) is kept in X-NGHISU-
/// properties, so that readCalendar() gives back the entries as they were.
[[nodiscard]] QByteArray writeCalendar(const Agenda &entries, const Article &article);

} // namespace nghisu
