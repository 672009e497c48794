// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "search/searchquery.h"
#include "search/searchscope.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>

namespace nghisu {

struct Strictness;

/// A run of matched words in a text.
struct MatchRange
{
    qsizetype start = 0;  ///< UTF-16 code units
    qsizetype length = 0; ///< UTF-16 code units

    friend bool operator==(const MatchRange &, const MatchRange &) = default;
};

/// An article, a comment or a note that a search found.
struct SearchHit
{
    ArticleId article = 0;
    std::optional<QUuid> comment; ///< the comment that matches; empty: the article itself
    std::optional<QUuid> mark;    ///< the mark whose note matches
    QString title;                ///< of the article
    QList<MatchRange> titleMatches;
    QString source;            ///< of the article
    PublicationDate published; ///< of the article
    QString author;            ///< of a comment or a note: its person's name
    QString snippet;           ///< one line of the original text around the matched words; may be empty
    QList<MatchRange> snippetMatches;
    /// Of an article: the matched words that the snippet shows; empty where only facts match. Of a note: the
    /// words that it is about.
    Passage passage;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Searches the library: headlines, text with captions, and agendas of articles, and comments.
///
/// An article matches that has every word and phrase of the query and none of those with a minus; so does a
/// comment. What is wanted may have any marks; of what is not, words with marks are meant with just these.
/// Articles go before comments. Of articles with marks (tones, đ) in the query those that have all marked
/// words with just these marks come first; then those with all words in the headline; then the newest
/// addition. What is not on the shelf is not found, and comments and notes of it are not either; of all
/// shelves that of the bin alone holds what was deleted.
class LibrarySearch
{
public:
    /// More are not given; whoever wants to see them types another word.
    static constexpr int MaxComments = 200;

    /// `superseded` is asked now and then: once it says true nobody waits any more, and a search under way
    /// gives up, Cancelled.
    explicit LibrarySearch(Database &database, std::function<bool()> superseded = {},
                           const ArticleShelf &shelf = {});

    /// The newest articles that match, in no other order: what can be shown at once. Where the last word of
    /// a phrase is being typed, those of them that are found soon enough.
    [[nodiscard]] LibraryResult<QList<ArticleId>> newest(const SearchQuery &query, int limit);
    /// The first articles that match in the order of the search.
    [[nodiscard]] LibraryResult<QList<ArticleId>> ranked(const SearchQuery &query, int limit);
    /// The comments that match, those with the marks of the query first, then the newest.
    [[nodiscard]] LibraryResult<QList<QUuid>> comments(const SearchQuery &query, int limit = MaxComments);
    /// The marks with a note that matches, in the same order.
    [[nodiscard]] LibraryResult<QList<QUuid>> notes(const SearchQuery &query, int limit = MaxComments);

    /// What to show of articles and comments found, in their order; what is gone meanwhile is left out.
    [[nodiscard]] LibraryResult<QList<SearchHit>> articleHits(const SearchQuery &query,
                                                              const QList<ArticleId> &articles);
    [[nodiscard]] LibraryResult<QList<SearchHit>> commentHits(const SearchQuery &query,
                                                              const QList<QUuid> &comments);
    [[nodiscard]] LibraryResult<QList<SearchHit>> noteHits(const SearchQuery &query,
                                                           const QList<QUuid> &marks);

private:
    [[nodiscard]] LibraryResult<QList<ArticleId>> found(const SearchQuery &query,
                                                        const QList<Strictness> &ways, int limit);
    [[nodiscard]] LibraryResult<QList<ArticleId>> newestByText(const SearchQuery &loose,
                                                               const SearchQuery &query, int limit);

    Database &m_database;
    std::function<bool()> m_superseded;
    SearchScopes m_scopes;
};

} // namespace nghisu
