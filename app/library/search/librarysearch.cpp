// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/librarysearch.h"

#include "search/articletexts.h"
#include "search/articlewalk.h"
#include "search/querymatch.h"
#include "search/saidsearch.h"
#include "search/searchexpression.h"
#include "searchwords.h"
#include "statement.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Articles that are read through for the first results: more would not be the first any more.
constexpr int MostRead = 40;

bool hasMarks(const SearchQuery &query)
{
    return std::any_of(query.wanted.cbegin(), query.wanted.cend(),
                       [](const SearchPhrase &phrase) { return hasMarks(PhraseWords(phrase)); });
}

/// Appends what one walk gives and was not there before, up to `limit` in all.
LibraryResult<void> takeFrom(ArticleWalk &articles, const SearchScope &scope, int limit,
                             QList<ArticleId> &found)
{
    QSet<ArticleId> known(found.cbegin(), found.cend());
    while (found.size() < limit) {
        const ArticleId id = articles.next();
        if (id == 0 || scope.endsBefore(id))
            break;
        if (!known.contains(id) && scope.holds(id))
            found += id;
    }
    return articles.result();
}

/// In the order in which they come.
QList<Strictness> strictnesses(const SearchQuery &query)
{
    QList<Strictness> all;
    if (hasMarks(query))
        all = {{true, true}, {true, false}};
    if (!query.wanted.isEmpty())
        all += Strictness{false, true};
    all += Strictness{false, false};
    return all;
}

/// Looks less closely where the last word of a phrase is being typed: for such a word anywhere.
/// Gives whether the query has such a phrase.
bool loosen(SearchQuery &query)
{
    QList<SearchPhrase> wanted;
    for (const SearchPhrase &phrase : std::as_const(query.wanted)) {
        if (!isBegunPhrase(PhraseWords(phrase))) {
            wanted += phrase;
            continue;
        }
        wanted += SearchPhrase{phrase.words.mid(0, phrase.words.size() - 1), false};
        wanted += SearchPhrase{{phrase.words.last()}, true};
    }
    return std::exchange(query.wanted, wanted) != wanted;
}

/// Whether all that is wanted stands in the article itself.
LibraryResult<bool> hasAllWanted(Database &database, ArticleId article, const SearchQuery &query)
{
    return ArticleStore(database).load(article).map([&query](const StoredArticle &stored) {
        QList<PhraseWords> missing = wordsOf(query.wanted);
        for (const QString &text : searchedTexts(stored)) {
            const QList<SearchWord> words = searchWordsOf(text);
            missing.removeIf([&words](const PhraseWords &phrase) { return standsIn(phrase, words); });
        }
        return missing.isEmpty();
    });
}

} // namespace

LibrarySearch::LibrarySearch(Database &database, std::function<bool()> superseded, const ArticleShelf &shelf)
    : m_database(database), m_superseded(std::move(superseded)), m_scopes(database, shelf)
{
}

/// The articles that fit in the first way, then those that fit in the next one only, and so on.
LibraryResult<QList<ArticleId>> LibrarySearch::found(const SearchQuery &query, const QList<Strictness> &ways,
                                                     int limit)
{
    QList<ArticleId> articles;
    if (query.isEmpty())
        return articles;
    const auto scope = m_scopes.of(query);
    if (!scope)
        return tl::unexpected(scope.error());
    const auto facts = factsExpression(m_database, m_scopes, query);
    if (!facts)
        return tl::unexpected(facts.error());
    SharedRows shared;
    shared.facts = *facts;
    for (const Strictness way : ways) {
        if (articles.size() >= limit)
            break;
        ArticleWalk walk(m_database, query, way, m_superseded, shared);
        if (const auto done = takeFrom(walk, *scope, limit, articles); !done)
            return tl::unexpected(done.error());
    }
    return articles;
}

/// Those of the newest articles that have all that is wanted, by their text rather than by the index.
LibraryResult<QList<ArticleId>> LibrarySearch::newestByText(const SearchQuery &loose,
                                                            const SearchQuery &query, int limit)
{
    const auto likely = found(loose, {Strictness{}}, MostRead);
    if (!likely)
        return likely;
    QList<ArticleId> articles;
    for (const ArticleId id : *likely) {
        if (articles.size() == limit)
            break;
        const auto all = hasAllWanted(m_database, id, query);
        if (!all)
            return tl::unexpected(all.error());
        if (*all)
            articles += id;
    }
    return articles;
}

LibraryResult<QList<ArticleId>> LibrarySearch::newest(const SearchQuery &query, int limit)
{
    SearchQuery loose = query;
    return loosen(loose) ? newestByText(loose, query, limit) : found(query, {Strictness{}}, limit);
}

LibraryResult<QList<ArticleId>> LibrarySearch::ranked(const SearchQuery &query, int limit)
{
    return found(query, strictnesses(query), limit);
}

LibraryResult<QList<QUuid>> LibrarySearch::comments(const SearchQuery &query, int limit)
{
    return findSaid(m_database, query, m_scopes, m_superseded,
                    u"SELECT c.id, c.body, c.article FROM search_comment AS s"
                    " CROSS JOIN comment AS c ON c.number = s.rowid"
                    " WHERE search_comment MATCH ? AND c.deleted IS NULL"_s,
                    limit);
}

LibraryResult<QList<QUuid>> LibrarySearch::notes(const SearchQuery &query, int limit)
{
    return findSaid(m_database, query, m_scopes, m_superseded,
                    u"SELECT m.id, m.note, m.article FROM search_note AS s"
                    " CROSS JOIN mark AS m ON m.number = s.rowid"
                    " WHERE search_note MATCH ? AND m.deleted IS NULL"_s,
                    limit);
}

} // namespace nghisu
