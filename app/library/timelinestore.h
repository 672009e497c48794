// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QList>

namespace nghisu {

/// A session of some article.
struct TimelineSession
{
    ArticleId article = 0;
    QString articleTitle;
    int ordinal = 0; ///< of the entry in its agenda
    AgendaEntry entry;
};

/// A place on the timeline: sessions are ordered by day, then those of the whole day before those of its
/// hours, then by article and ordinal, so that no two share a place.
struct TimelineKey
{
    QDate day;
    QTime time; ///< invalid: before all of that day
    ArticleId article = 0;
    int ordinal = -1;
};

[[nodiscard]] TimelineKey keyOf(const TimelineSession &session);

/// The sessions of all articles on one timeline, as their agendas show them. Paged by key.
class TimelineStore
{
public:
    explicit TimelineStore(Database &database) : m_database(database) {}

    /// Up to `limit` sessions behind `key`, in their order.
    [[nodiscard]] LibraryResult<QList<TimelineSession>> after(const TimelineKey &key, int limit);
    /// Up to `limit` sessions before `key`, the last ones of them, in their order.
    [[nodiscard]] LibraryResult<QList<TimelineSession>> before(const TimelineKey &key, int limit);

private:
    [[nodiscard]] LibraryResult<QList<TimelineSession>> page(const QString &condition, const QString &order,
                                                             const TimelineKey &key, int limit);

    Database &m_database;
};

} // namespace nghisu
