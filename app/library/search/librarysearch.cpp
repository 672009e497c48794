// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/librarysearch.h"

#include "fold.h"
#include "search/querymatch.h"
#include "search/searchexpression.h"
#include "statement.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool hasMarks(const SearchQuery &query)
{
    return std::any_of(query.wanted.cbegin(), query.wanted.cend(),
                       [](const SearchPhrase &phrase) { return hasMarks(PhraseWords(phrase)); });
}

/// Rows of one walk through an index, the greatest id first.
class IdWalk
{
public:
    IdWalk(Database &database, const QString &sql, const QVariantList &values) : m_rows(database, sql, values)
    {
        advance();
    }

    [[nodiscard]] ArticleId current() const { return m_current; } ///< 0 behind the last one
    void advance() { m_current = m_rows.next() ? m_rows.integer(0) : 0; }
    void advanceTo(ArticleId id)
    {
        while (m_current > id)
            advance();
    }
    [[nodiscard]] const LibraryResult<void> &result() const { return m_rows.result(); }

private:
    Statement m_rows;
    ArticleId m_current = 0;
};

/// Of which articles the search is to be: outside of the bin, and as the query wants forum and date.
class Scope
{
public:
    static LibraryResult<Scope> of(Database &database, const SearchQuery &query)
    {
        Scope scope;
        auto bin = idsOf(database, u"SELECT id FROM article WHERE binned IS NOT NULL"_s);
        if (!bin)
            return tl::unexpected(bin.error());
        scope.m_bin = std::move(*bin);
        for (const QString &name : query.forums) {
            auto forum = filedUnder(database, name);
            if (!forum)
                return tl::unexpected(forum.error());
            scope.m_among = scope.m_among ? scope.m_among->intersect(*forum) : *forum;
        }
        return scope;
    }

    [[nodiscard]] bool holds(ArticleId id) const
    {
        return !m_bin.contains(id) && (!m_among || m_among->contains(id));
    }

private:
    static LibraryResult<QSet<ArticleId>> idsOf(Database &database, const QString &sql,
                                                const QVariantList &values = {})
    {
        Statement rows(database, sql, values);
        QSet<ArticleId> ids;
        while (rows.next())
            ids.insert(rows.integer(0));
        return rows.result().map([&ids] { return ids; });
    }

    static LibraryResult<QSet<ArticleId>> filedUnder(Database &database, const QString &name)
    {
        QList<qint64> forums;
        {
            Statement rows(database, u"SELECT id, name FROM forum"_s);
            while (rows.next()) {
                if (foldForSearch(rows.text(1)).startsWith(name))
                    forums += rows.integer(0);
            }
            if (!rows.result())
                return tl::unexpected(rows.result().error());
        }
        QSet<ArticleId> all;
        for (const qint64 forum : std::as_const(forums)) {
            const auto ids = idsOf(database, u"SELECT article FROM article_forum WHERE forum = ?"_s, {forum});
            if (!ids)
                return ids;
            all.unite(*ids);
        }
        return all;
    }

    QSet<ArticleId> m_bin;
    std::optional<QSet<ArticleId>> m_among; ///< empty: among all
};

/// A condition on the date of publication of article `a`, behind " AND"; adds its values.
QString dateCondition(const SearchQuery &query, QVariantList &values)
{
    QString sql;
    if (query.before.isValid()) {
        sql += u" AND a.published < ?"_s;
        values += query.before.toString(Qt::ISODate);
    }
    if (query.after.isValid()) {
        sql += u" AND a.published >= ?"_s;
        values += query.after.toString(Qt::ISODate);
    }
    return sql;
}

/// The walks that a query takes; an article that all of them meet matches.
class ArticleWalk
{
public:
    ArticleWalk(Database &database, const SearchQuery &query, Strictness strictness)
    {
        const QString wanted = wantedExpression(database, query);
        const QString forms = formExpression(query, strictness);
        QStringList text;
        if (!wanted.isEmpty() && !strictness.headline)
            text += wanted;
        if (const QString facts = factsExpression(database, query); !facts.isEmpty())
            text += facts;
        if (!text.isEmpty())
            addText(database, query, text.join(" AND "_L1));
        if (!wanted.isEmpty() && strictness.headline)
            add(database, u"SELECT rowid FROM search_title WHERE search_title MATCH ? ORDER BY rowid DESC"_s,
                wanted);
        if (!forms.isEmpty())
            add(database, u"SELECT rowid FROM search_form WHERE search_form MATCH ? ORDER BY rowid DESC"_s,
                forms);
        const bool filtered = !query.unwanted.isEmpty() || query.before.isValid() || query.after.isValid();
        if (text.isEmpty() && (filtered || m_walks.empty()))
            addAll(database, query);
    }

    /// The next article that matches, 0 behind the last one.
    ArticleId next()
    {
        for (;;) {
            ArticleId id = m_walks.front()->current();
            for (const auto &walk : m_walks)
                id = std::min(id, walk->current());
            if (id == 0)
                return 0;
            bool all = true;
            for (const auto &walk : m_walks) {
                walk->advanceTo(id);
                all = all && walk->current() == id;
            }
            if (all) {
                m_walks.front()->advance();
                return id;
            }
        }
    }

    [[nodiscard]] LibraryResult<void> result() const
    {
        for (const auto &walk : m_walks) {
            if (!walk->result())
                return walk->result();
        }
        return {};
    }

private:
    void add(Database &database, const QString &sql, const QString &expression)
    {
        m_walks.push_back(std::make_unique<IdWalk>(database, sql, QVariantList{expression}));
    }

    void addText(Database &database, const SearchQuery &query, const QString &wanted)
    {
        QVariantList values{query.unwanted.isEmpty() ? wanted
                                                     : u"(%1) NOT (%2)"_s.arg(wanted, anyOf(query.unwanted))};
        const QString date = dateCondition(query, values);
        const QString sql =
            date.isEmpty() ? u"SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC"_s
                           : u"SELECT s.rowid FROM search_text AS s CROSS JOIN article AS a ON a.id = s.rowid"
                             " WHERE search_text MATCH ?"_s +
                                 date + u" ORDER BY s.rowid DESC"_s;
        m_walks.push_back(std::make_unique<IdWalk>(database, sql, values));
    }

    /// Nothing is wanted in the text: all articles, but for those with what is not wanted.
    void addAll(Database &database, const SearchQuery &query)
    {
        QVariantList values;
        QString sql = u"SELECT a.id FROM article AS a WHERE 1"_s + dateCondition(query, values);
        if (!query.unwanted.isEmpty()) {
            sql += u" AND a.id NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)"_s;
            values += anyOf(query.unwanted);
        }
        m_walks.push_back(std::make_unique<IdWalk>(database, sql + u" ORDER BY a.id DESC"_s, values));
    }

    std::vector<std::unique_ptr<IdWalk>> m_walks;
};

/// Appends what one walk gives and was not there before, up to `limit` in all.
LibraryResult<void> walk(Database &database, const SearchQuery &query, Strictness strictness,
                         const Scope &scope, int limit, QList<ArticleId> &found)
{
    QSet<ArticleId> known(found.cbegin(), found.cend());
    ArticleWalk articles(database, query, strictness);
    while (found.size() < limit) {
        const ArticleId id = articles.next();
        if (id == 0)
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

/// The articles that fit in the first way, then those that fit in the next one only, and so on.
LibraryResult<QList<ArticleId>> found(Database &database, const SearchQuery &query,
                                      const QList<Strictness> &ways, int limit)
{
    QList<ArticleId> articles;
    if (query.isEmpty())
        return articles;
    const auto scope = Scope::of(database, query);
    if (!scope)
        return tl::unexpected(scope.error());
    for (const Strictness way : ways) {
        if (articles.size() >= limit)
            break;
        if (const auto done = walk(database, query, way, *scope, limit, articles); !done)
            return tl::unexpected(done.error());
    }
    return articles;
}

/// What somebody said that matches: ids, those with the marks of the query first, then the newest. `select`
/// gives id, words, article, and its source and author, and ends behind its conditions.
LibraryResult<QList<QUuid>> said(Database &database, const SearchQuery &query, const QString &select,
                                 int limit)
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
    const auto scope = Scope::of(database, query);
    if (!scope)
        return tl::unexpected(scope.error());
    QString expression = terms.join(" AND "_L1);
    if (!query.unwanted.isEmpty())
        expression = u"(%1) NOT (%2)"_s.arg(expression, anyOf(query.unwanted));
    QVariantList values{expression};
    const QString date = dateCondition(query, values);
    Statement rows(database, select + date + u" ORDER BY s.rowid DESC"_s, values);
    const auto hasAll = [](const QList<SearchPhrase> &wanted, const QString &text) {
        const QList<SearchWord> words = wanted.isEmpty() ? QList<SearchWord>() : searchWordsOf(text);
        return std::all_of(wanted.cbegin(), wanted.cend(), [&words](const SearchPhrase &phrase) {
            return standsIn(PhraseWords(phrase), words);
        });
    };
    QList<QUuid> exact;
    QList<QUuid> others;
    while (exact.size() + others.size() < limit && rows.next()) {
        if (!scope->holds(rows.integer(2)) || !hasAll(query.sources, rows.text(3)) ||
            !hasAll(query.authors, rows.text(4)))
            continue;
        const QList<SearchWord> words = searchWordsOf(rows.text(1));
        const bool all = std::all_of(phrases.cbegin(), phrases.cend(), [&words](const PhraseWords &phrase) {
            return standsIn(phrase, words, true);
        });
        (all ? exact : others) += rows.uuid(0);
    }
    return rows.result().map([&] { return exact + others; });
}

} // namespace

LibrarySearch::LibrarySearch(Database &database) : m_database(database) {}

LibraryResult<QList<ArticleId>> LibrarySearch::newest(const SearchQuery &query, int limit)
{
    return found(m_database, query, {Strictness{}}, limit);
}

LibraryResult<QList<ArticleId>> LibrarySearch::ranked(const SearchQuery &query, int limit)
{
    return found(m_database, query, strictnesses(query), limit);
}

LibraryResult<QList<QUuid>> LibrarySearch::comments(const SearchQuery &query, int limit)
{
    return said(m_database, query,
                u"SELECT c.id, c.body, c.article, a.source, a.author FROM search_comment AS s"
                " CROSS JOIN comment AS c ON c.number = s.rowid"
                " CROSS JOIN article AS a ON a.id = c.article"
                " WHERE search_comment MATCH ? AND c.deleted IS NULL"_s,
                limit);
}

LibraryResult<QList<QUuid>> LibrarySearch::notes(const SearchQuery &query, int limit)
{
    return said(m_database, query,
                u"SELECT m.id, m.note, m.article, a.source, a.author FROM search_note AS s"
                " CROSS JOIN mark AS m ON m.number = s.rowid"
                " CROSS JOIN article AS a ON a.id = m.article"
                " WHERE search_note MATCH ? AND m.deleted IS NULL"_s,
                limit);
}

} // namespace nghisu
