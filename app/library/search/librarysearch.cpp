// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/librarysearch.h"

#include "search/articletexts.h"
#include "search/articlewalk.h"
#include "search/querymatch.h"
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
        QList<PhraseWords> missing;
        for (const SearchPhrase &phrase : query.wanted)
            missing += PhraseWords(phrase);
        for (const QString &text : searchedTexts(stored)) {
            const QList<SearchWord> words = searchWordsOf(text);
            missing.removeIf([&words](const PhraseWords &phrase) { return standsIn(phrase, words); });
        }
        return missing.isEmpty();
    });
}

/// What somebody said that matches: ids, those with the marks of the query first, then the newest. `select`
/// gives id, words, article, and its source and author, and ends behind its conditions.
LibraryResult<QList<QUuid>> said(Database &database, const SearchQuery &query, SearchScopes &scopes,
                                 const QString &select, int limit)
{
    QStringList terms;
    QList<PhraseWords> phrases;
    for (const SearchPhrase &wanted : query.wanted) {
        PhraseWords phrase(wanted);
        // A comment is found by the beginning of a word as soon as that is more than a letter or two.
        if (isShortPrefix(phrase))
            phrase.prefix = false;
        terms += termOf(database, phrase);
        phrases += phrase;
    }
    if (terms.isEmpty())
        return QList<QUuid>();
    const auto scope = scopes.of(query);
    if (!scope)
        return tl::unexpected(scope.error());
    QString expression = terms.join(" AND "_L1);
    if (const auto plain = withoutMarks(query.unwanted); !plain.isEmpty())
        expression = u"(%1) NOT (%2)"_s.arg(expression, anyOf(plain));
    QVariantList values{expression};
    const QString date = dateCondition(query, values);
    Statement rows(database, select + date + u" ORDER BY s.rowid DESC"_s, values);
    const auto isAsWanted = [](const QString &fact, const QList<SearchPhrase> &wanted,
                               const QList<SearchPhrase> &unwanted) {
        if (wanted.isEmpty() && unwanted.isEmpty())
            return true;
        const QList<SearchWord> words = searchWordsOf(fact);
        const auto stands = [&words](const SearchPhrase &phrase) {
            return standsIn(PhraseWords(phrase), words);
        };
        return std::all_of(wanted.cbegin(), wanted.cend(), stands) &&
               std::none_of(unwanted.cbegin(), unwanted.cend(), stands);
    };
    QList<QUuid> exact;
    QList<QUuid> others;
    while (exact.size() + others.size() < limit && rows.next()) {
        if (!scope->holds(rows.integer(2)) ||
            !isAsWanted(rows.text(3), query.sources, query.unwantedSources) ||
            !isAsWanted(rows.text(4), query.authors, query.unwantedAuthors))
            continue;
        const QList<SearchWord> words = searchWordsOf(rows.text(1));
        if (std::any_of(query.unwanted.cbegin(), query.unwanted.cend(), [&words](const SearchPhrase &phrase) {
                return standsIn(PhraseWords(phrase), words, true);
            }))
            continue;
        const bool all = std::all_of(phrases.cbegin(), phrases.cend(), [&words](const PhraseWords &phrase) {
            return standsIn(phrase, words, true);
        });
        (all ? exact : others) += rows.uuid(0);
    }
    return rows.result().map([&] { return exact + others; });
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
    SharedRows shared;
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
    return said(m_database, query, m_scopes,
                u"SELECT c.id, c.body, c.article, a.source, a.author FROM search_comment AS s"
                " CROSS JOIN comment AS c ON c.number = s.rowid"
                " CROSS JOIN article AS a ON a.id = c.article"
                " WHERE search_comment MATCH ? AND c.deleted IS NULL"_s,
                limit);
}

LibraryResult<QList<QUuid>> LibrarySearch::notes(const SearchQuery &query, int limit)
{
    return said(m_database, query, m_scopes,
                u"SELECT m.id, m.note, m.article, a.source, a.author FROM search_note AS s"
                " CROSS JOIN mark AS m ON m.number = s.rowid"
                " CROSS JOIN article AS a ON a.id = m.article"
                " WHERE search_note MATCH ? AND m.deleted IS NULL"_s,
                limit);
}

} // namespace nghisu
