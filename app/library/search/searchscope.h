// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"
#include "forumstore.h"
#include "search/searchquery.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

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

/// The scopes of one search after the other on the same shelf, as somebody types: what is on it, what is
/// filed where and the words of sources and authors are read again only when the library has changed.
class SearchScopes
{
public:
    SearchScopes(Database &database, const ArticleShelf &shelf) : m_database(database), m_shelf(shelf) {}

    [[nodiscard]] LibraryResult<SearchScope> of(const SearchQuery &query);
    /// The words of a column of the articles, `source` or `author`, as search folds them: in order, each
    /// once.
    [[nodiscard]] LibraryResult<QStringList> wordsOf(const QString &column);

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

    /// What was read at one moment, each when it was first asked for.
    struct Known
    {
        std::optional<SearchScope> shelf;
        QHash<ForumId, QSet<ArticleId>> filed; ///< the articles of a forum
        QHash<QString, QStringList> words;     ///< those of a column
    };

    [[nodiscard]] LibraryResult<Moment> now();
    [[nodiscard]] LibraryResult<void> forgetWhatHasChanged();
    [[nodiscard]] LibraryResult<SearchScope> ofShelf();
    [[nodiscard]] LibraryResult<QSet<ArticleId>> filedUnder(const QString &name);

    Database &m_database;
    ArticleShelf m_shelf;
    std::optional<Moment> m_read; ///< when m_known was
    Known m_known;
};

} // namespace nghisu
