// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"
#include "search/searchquery.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace nghisu {

/// Of which articles a search is to be: those of a shelf that are filed as the query wants. Of all shelves
/// that of the bin alone holds what was deleted.
class SearchScope
{
public:
    [[nodiscard]] bool holds(ArticleId id) const
    {
        return !m_without.contains(id) && (!m_among || m_among->contains(id));
    }
    /// No article with this number or a smaller one is of it.
    [[nodiscard]] bool endsBefore(ArticleId id) const { return id < m_least; }

private:
    friend class SearchScopes;

    void narrowTo(const QSet<ArticleId> &ids);

    QSet<ArticleId> m_without;
    std::optional<QSet<ArticleId>> m_among; ///< empty: among all
    ArticleId m_least = 0;                  ///< of those; beyond all where there are none
};

/// The scopes of one search after the other on the same shelf, as somebody types: which articles are on it is
/// read again only when the library has changed.
class SearchScopes
{
public:
    SearchScopes(Database &database, const ArticleShelf &shelf) : m_database(database), m_shelf(shelf) {}

    [[nodiscard]] LibraryResult<SearchScope> of(const SearchQuery &query);

private:
    /// What the articles on a shelf depend on. (That a discussion is no longer recent is noticed within a
    /// day.)
    struct Moment
    {
        qint64 others = 0; ///< what other connections have written
        qint64 own = 0;    ///< what this one has
        QDate today;

        friend bool operator==(const Moment &, const Moment &) = default;
    };

    [[nodiscard]] LibraryResult<Moment> now();
    [[nodiscard]] LibraryResult<SearchScope> ofShelf();

    Database &m_database;
    ArticleShelf m_shelf;
    std::optional<Moment> m_read; ///< when m_ofShelf was
    SearchScope m_ofShelf;
};

} // namespace nghisu
