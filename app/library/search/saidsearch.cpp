// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/saidsearch.h"

#include "articlestore.h"
#include "database.h"
#include "normalise.h"
#include "search/querymatch.h"
#include "search/searchexpression.h"
#include "search/searchscope.h"
#include "searchwords.h"
#include "sqlerror.h"
#include "statement.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Whether the source or author of an article is as wanted.
bool isAsWanted(const QString &fact, const QList<SearchPhrase> &wanted, const QList<SearchPhrase> &unwanted)
{
    const QList<SearchWord> words = searchWordsOf(fact);
    const auto stands = [&words](const SearchPhrase &phrase) { return standsIn(PhraseWords(phrase), words); };
    return std::all_of(wanted.cbegin(), wanted.cend(), stands) &&
           std::none_of(unwanted.cbegin(), unwanted.cend(), stands);
}

/// The articles of which what was said is looked at. Of one with very many comments that is decided once.
class DiscussedArticles
{
public:
    DiscussedArticles(Database &database, const SearchQuery &query, SearchScope scope)
        : m_database(database), m_query(query), m_scope(std::move(scope))
    {
    }

    [[nodiscard]] bool contains(ArticleId id)
    {
        const auto known = m_decided.constFind(id);
        return known != m_decided.cend() ? *known : *m_decided.insert(id, m_scope.holds(id) && isWanted(id));
    }
    [[nodiscard]] const LibraryResult<void> &result() const { return m_read; }

private:
    bool isWanted(ArticleId id)
    {
        QVariantList values{id};
        const QString date = dateCondition(m_query, values);
        Statement row(m_database, u"SELECT a.source, a.author FROM article AS a WHERE a.id = ?"_s + date,
                      values);
        const bool wanted = row.next() && isAsWanted(row.text(0), m_query.sources, m_query.unwantedSources) &&
                            isAsWanted(row.text(1), m_query.authors, m_query.unwantedAuthors);
        m_read = row.result();
        return wanted;
    }

    Database &m_database;
    const SearchQuery &m_query;
    const SearchScope m_scope;
    QHash<ArticleId, bool> m_decided;
    LibraryResult<void> m_read; ///< how reading articles went
};

/// What is looked for in what somebody said.
QList<PhraseWords> wantedOfSaid(const SearchQuery &query)
{
    QList<PhraseWords> phrases = wordsOf(query.wanted);
    // A comment is found by the beginning of a word as soon as that is more than a letter or two.
    for (PhraseWords &phrase : phrases)
        phrase.prefix = phrase.prefix && !isShortPrefix(phrase);
    return phrases;
}

QString saidExpression(Database &database, const SearchQuery &query, const QList<PhraseWords> &phrases)
{
    QStringList terms;
    for (const PhraseWords &phrase : phrases)
        terms += termOf(database, phrase);
    const QString wanted = terms.join(" AND "_L1);
    const auto plain = withoutMarks(query.unwanted);
    return plain.isEmpty() ? wanted : u"(%1) NOT (%2)"_s.arg(wanted, anyOf(plain));
}

/// Takes what was said with any marks, the newest first, and keeps up to `limit` of it: what has the marks of
/// the query rather than what has not.
class SaidMatches
{
public:
    SaidMatches(const QList<PhraseWords> &wanted, const QList<PhraseWords> &unwanted, int limit)
        : m_wanted(wanted), m_unwanted(unwanted), m_limit(limit)
    {
        for (const PhraseWords &phrase : wanted) {
            for (qsizetype i = 0; i < phrase.marked.size(); ++i) {
                if (phrase.marked.at(i) != phrase.folded.at(i))
                    m_marked += phrase.marked.at(i);
            }
        }
    }

    [[nodiscard]] bool isFull() const { return m_exact.size() >= m_limit; }
    [[nodiscard]] QList<QUuid> kept() const { return (m_exact + m_others).mid(0, m_limit); }

    void take(const QUuid &id, const QString &text)
    {
        // To look for its words takes long where there are very many texts with other marks.
        if (m_others.size() >= m_limit && !mayHaveMarks(text))
            return;
        const QList<SearchWord> words = searchWordsOf(text);
        const auto stands = [&words](const PhraseWords &phrase) { return standsIn(phrase, words, true); };
        if (std::any_of(m_unwanted.cbegin(), m_unwanted.cend(), stands))
            return;
        if (std::all_of(m_wanted.cbegin(), m_wanted.cend(), stands))
            m_exact += id;
        else if (m_others.size() < m_limit)
            m_others += id;
    }

private:
    [[nodiscard]] bool mayHaveMarks(const QString &text) const
    {
        const QString letters = toNfc(text.toCaseFolded());
        return std::all_of(m_marked.cbegin(), m_marked.cend(),
                           [&letters](const QString &word) { return letters.contains(word); });
    }

    const QList<PhraseWords> m_wanted;
    const QList<PhraseWords> m_unwanted;
    const int m_limit;
    QStringList m_marked; ///< the wanted words that have marks
    QList<QUuid> m_exact;
    QList<QUuid> m_others;
};

} // namespace

LibraryResult<QList<QUuid>> findSaid(Database &database, const SearchQuery &query, SearchScopes &scopes,
                                     const Superseded &superseded, const QString &select, int limit)
{
    const QList<PhraseWords> wanted = wantedOfSaid(query);
    if (wanted.isEmpty())
        return QList<QUuid>();
    const auto scope = scopes.of(query);
    if (!scope)
        return tl::unexpected(scope.error());
    DiscussedArticles articles(database, query, *scope);
    SaidMatches matches(wanted, wordsOf(query.unwanted), limit);
    Statement rows(database, select + u" ORDER BY s.rowid DESC"_s, saidExpression(database, query, wanted));
    for (qint64 read = 0; !matches.isFull() && articles.result() && rows.next(); ++read) {
        if (superseded && read % AskedEvery == 0 && superseded())
            return tl::unexpected(failureOf(LibraryError::Cancelled, database.path()));
        if (articles.contains(rows.integer(2)))
            matches.take(rows.uuid(0), rows.text(1));
    }
    return rows.result().and_then([&] { return articles.result(); }).map([&] { return matches.kept(); });
}

} // namespace nghisu
