// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agendaedits.h"
#include "article.h"

#include <QString>

namespace nghisu {

/// The UID (RFC 5545) of an article's entry by the entry's key (see editedAgenda()): equal in every library,
/// and after any edit of the entry, so that a calendar takes what is written anew for the same event. The
/// article goes by its address, or by its title where it has none.
[[nodiscard]] QString calendarUid(const QString &articleUrl, const QString &articleTitle, const QString &key);

/// Whether a UID is one that calendarUid() made, rather than that of a calendar that was read.
[[nodiscard]] bool isOwnUid(const QString &uid);

/// What is shown of an agenda, as writeCalendar() takes it: each entry with its UID.
[[nodiscard]] Agenda calendarAgenda(const EditedAgenda &agenda, const Article &article);

/// Some of the entries shown, in their order, each with its UID.
[[nodiscard]] Agenda withCalendarUids(const Agenda &entries, const EditedAgenda &agenda,
                                      const Article &article);

/// What taking a calendar into an agenda did.
struct TakenCalendar
{
    int added = 0;
    int changed = 0;
};

/// Takes the entries of a calendar into the edits of an agenda: one with the UID of an entry changes that
/// entry where it says something else, one that is there already does nothing, the rest is added. One that
/// was removed by hand stays removed.
TakenCalendar takeEntries(EditedAgenda &agenda, const Article &article, const Agenda &calendar);

} // namespace nghisu
