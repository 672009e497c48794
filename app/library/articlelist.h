// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "forumstore.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QSet>

#include <optional>

namespace nghisu {

/// Which articles of a library a list shows.
struct ArticleShelf
{
    enum class Kind {
        All,
        Unread,
        Starred,
        ComingSessions,    ///< with a session today or later
        RecentlyDiscussed, ///< with a comment of the last 30 days
        Forum,             ///< filed under `forum`
        Bin,               ///< deleted less than BinDays ago; no other shelf holds these
    };

    Kind kind = Kind::All;
    ForumId forum = 0; ///< of Kind::Forum

    friend bool operator==(const ArticleShelf &, const ArticleShelf &) = default;
};

/// Orders of a list of articles, each total: what is equal goes by addition, the newest first.
enum class ArticleOrder {
    Published, ///< the newest first, those without a date last; RecentlyDiscussed: newest comment first
    Title,     ///< as the language sorts
    Source,    ///< as the language sorts, then the newest first
    LastRead,  ///< the one opened last first, those never opened last
};

/// How many articles there are on the shelves.
struct ShelfCounts
{
    int all = 0;
    int unread = 0;
    int starred = 0;
    int comingSessions = 0;
    int recentlyDiscussed = 0;
    int bin = 0;
    QList<Forum> forums; ///< in the reader's order
};

/// Lists of articles for whoever shows very many: the order as bare ids at once, the lines in pieces.
class ArticleList
{
public:
    explicit ArticleList(Database &database);

    /// The articles of a shelf in their order; with `limit` above 0 the first of them. `today` tells which
    /// sessions are still to come, `locale` how titles are sorted.
    [[nodiscard]] LibraryResult<QList<ArticleId>> ids(const ArticleShelf &shelf, ArticleOrder order,
                                                      QDate today, const QLocale &locale = {}, int limit = 0);
    /// The articles that are on a shelf today, in no order.
    [[nodiscard]] LibraryResult<QSet<ArticleId>> idsOn(const ArticleShelf &shelf);
    /// The lines of those articles, in that order; what is gone meanwhile is left out.
    [[nodiscard]] LibraryResult<QList<ArticleSummary>> summaries(const QList<ArticleId> &ids);
    [[nodiscard]] LibraryResult<ShelfCounts> counts(QDate today);

private:
    Database &m_database;
};

} // namespace nghisu
