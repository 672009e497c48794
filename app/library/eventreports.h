// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QList>

namespace nghisu {

/// What an article says of an event, without its text.
struct EventReport
{
    ArticleId id = 0;
    QString title;
    QString source; ///< may be empty
    PublicationDate published;
    QString lead;  ///< may be empty
    Agenda agenda; ///< as it is shown
};

/// The report that an article gives; NotFound where there is no such article.
[[nodiscard]] LibraryResult<EventReport> eventReport(Database &database, ArticleId article);

/// Articles outside the bin, other than that of `report`, with a session less than `nearDays` away from one
/// of its own; at most `limit`, those that were published nearest to it.
[[nodiscard]] LibraryResult<QList<ArticleId>> reportsAround(Database &database, const EventReport &report,
                                                            int nearDays, int limit);

} // namespace nghisu
