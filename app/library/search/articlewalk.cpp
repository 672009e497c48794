// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/articlewalk.h"

#include "search/articletexts.h"
#include "sqlerror.h"
#include "statement.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

/// The ids that a query gives, the greatest first, read as far as anybody went.
class IdRows
{
public:
    IdRows(Database &database, const QString &sql, const QVariantList &values, Superseded superseded)
        : m_rows(database, sql, values), m_superseded(std::move(superseded)), m_path(database.path())
    {
    }

    /// 0 behind the last one.
    ArticleId at(qsizetype number)
    {
        while (number >= m_ids.size() && !m_ended) {
            m_ended = isSuperseded() || !m_rows.next();
            if (!m_ended)
                m_ids += m_rows.integer(0);
        }
        return number < m_ids.size() ? m_ids.at(number) : 0;
    }
    [[nodiscard]] LibraryResult<void> result() const
    {
        return m_cancelled ? tl::unexpected(failureOf(LibraryError::Cancelled, m_path)) : m_rows.result();
    }

private:
    bool isSuperseded()
    {
        m_cancelled = m_superseded && m_ids.size() % AskedEvery == 0 && m_superseded();
        return m_cancelled;
    }

    Statement m_rows;
    Superseded m_superseded;
    QString m_path;
    QList<ArticleId> m_ids;
    bool m_ended = false;
    bool m_cancelled = false;
};

/// One way through such rows.
class ArticleWalk::Steps
{
public:
    explicit Steps(SharedRows::Rows rows) : m_rows(std::move(rows)), m_current(m_rows->at(0)) {}

    [[nodiscard]] ArticleId current() const { return m_current; } ///< 0 behind the last one
    void advance() { m_current = m_rows->at(++m_number); }
    void advanceTo(ArticleId id)
    {
        while (m_current > id)
            advance();
    }
    [[nodiscard]] LibraryResult<void> result() const { return m_rows->result(); }

private:
    SharedRows::Rows m_rows;
    qsizetype m_number = 0;
    ArticleId m_current = 0;
};

namespace {

struct Selection
{
    QString sql;
    QVariantList values;
};

/// There is one statement for each `alias`: rows of two of them may be read at the same time.
Selection inText(const SearchQuery &query, const QString &wanted, const QString &alias)
{
    const QString unwanted = unwantedExpression(query);
    QVariantList values{unwanted.isEmpty() ? wanted : u"(%1) NOT (%2)"_s.arg(wanted, unwanted)};
    const QString date = dateCondition(query, values);
    const QString join =
        date.isEmpty() ? QString() : u" CROSS JOIN article AS a ON a.id = %1.rowid"_s.arg(alias);
    return {u"SELECT %1.rowid FROM search_text AS %1"_s.arg(alias) + join + u" WHERE search_text MATCH ?"_s +
                date + u" ORDER BY %1.rowid DESC"_s.arg(alias),
            values};
}

/// Nothing is wanted in the text: all articles, but for those with what is not wanted.
Selection inAll(const SearchQuery &query)
{
    QVariantList values;
    QString sql = u"SELECT a.id FROM article AS a WHERE 1"_s + dateCondition(query, values);
    if (const QString unwanted = unwantedExpression(query); !unwanted.isEmpty()) {
        sql += u" AND a.id NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)"_s;
        values += unwanted;
    }
    return {sql + u" ORDER BY a.id DESC"_s, values};
}

} // namespace

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

ArticleWalk::ArticleWalk(Database &database, const SearchQuery &query, Strictness strictness,
                         const Superseded &superseded, SharedRows &shared)
    : m_database(database)
{
    const auto rowsOf = [&](const Selection &selection) {
        return std::make_shared<IdRows>(database, selection.sql, selection.values, superseded);
    };
    const auto add = [this](const SharedRows::Rows &rows) {
        m_steps.push_back(std::make_unique<Steps>(rows));
    };
    const QString wanted = wantedExpression(database, query);
    const QString forms = formExpression(query, strictness);
    const bool headline = strictness.headline && !wanted.isEmpty();
    QStringList text{headline ? QString() : wanted, shared.facts};
    text.removeAll(QString());
    if (!text.isEmpty() && headline) {
        add(rowsOf(inText(query, shared.facts, u"f"_s)));
    } else if (!text.isEmpty()) {
        if (!shared.text)
            shared.text = rowsOf(inText(query, text.join(" AND "_L1), u"s"_s));
        add(shared.text);
    }
    if (headline)
        add(rowsOf(
            {u"SELECT rowid FROM search_title WHERE search_title MATCH ? ORDER BY rowid DESC"_s, {wanted}}));
    if (!forms.isEmpty())
        add(rowsOf(
            {u"SELECT rowid FROM search_form WHERE search_form MATCH ? ORDER BY rowid DESC"_s, {forms}}));
    const bool filtered =
        !unwantedExpression(query).isEmpty() || query.before.isValid() || query.after.isValid();
    if (text.isEmpty() && (filtered || m_steps.empty()))
        add(rowsOf(inAll(query)));
    leaveOut(query.unwanted, superseded, shared);
}

ArticleWalk::~ArticleWalk() = default;

/// The index of texts knows no marks, that of forms no phrases: where both have it the text is read.
void ArticleWalk::leaveOut(const QList<SearchPhrase> &unwanted, const Superseded &superseded,
                           SharedRows &shared)
{
    QList<PhraseWords> phrases;
    for (const SearchPhrase &phrase : unwanted) {
        if (hasMarks(PhraseWords(phrase)))
            phrases += PhraseWords(phrase);
    }
    for (std::size_t i = shared.unwanted.size(); i < std::size_t(phrases.size()); ++i) {
        const PhraseWords &phrase = phrases.at(qsizetype(i));
        const QString sql = u"SELECT u%1.rowid FROM %2 AS u%1 WHERE %2 MATCH ? ORDER BY u%1.rowid DESC"_s;
        const auto rowsOf = [&](const QString &index, const QString &expression) {
            return std::make_shared<IdRows>(m_database, sql.arg(QString::number(i), index),
                                            QVariantList{expression}, superseded);
        };
        std::vector<SharedRows::Rows> rows{rowsOf(u"search_form"_s, markedWords(phrase))};
        if (phrase.folded.size() > 1)
            rows.push_back(rowsOf(u"search_text"_s, wholePhrase(phrase)));
        shared.unwanted.push_back(std::move(rows));
    }
    for (std::size_t i = 0; i < shared.unwanted.size(); ++i) {
        m_unwanted.push_back({phrases.at(qsizetype(i)), {}});
        for (const SharedRows::Rows &rows : shared.unwanted.at(i))
            m_unwanted.back().steps.push_back(std::make_unique<Steps>(rows));
    }
}

bool ArticleWalk::has(ArticleId id, const PhraseWords &unwanted)
{
    if (unwanted.folded.size() == 1) // the index of forms is sure of it
        return true;
    const auto stands = standsInArticle(m_database, id, unwanted, true);
    if (!stands)
        m_read = tl::unexpected(stands.error());
    return stands.value_or(true);
}

bool ArticleWalk::isLeftOut(ArticleId id)
{
    const auto meets = [id](const std::unique_ptr<Steps> &steps) {
        steps->advanceTo(id);
        return steps->current() == id;
    };
    return std::any_of(m_unwanted.cbegin(), m_unwanted.cend(), [&](const Unwanted &unwanted) {
        return std::all_of(unwanted.steps.cbegin(), unwanted.steps.cend(), meets) && has(id, unwanted.phrase);
    });
}

ArticleId ArticleWalk::next()
{
    for (;;) {
        ArticleId id = m_steps.front()->current();
        for (const auto &steps : m_steps)
            id = std::min(id, steps->current());
        if (id == 0 || !m_read)
            return 0;
        bool all = true;
        for (const auto &steps : m_steps) {
            steps->advanceTo(id);
            all = all && steps->current() == id;
        }
        if (!all)
            continue;
        m_steps.front()->advance();
        if (!isLeftOut(id))
            return id;
    }
}

LibraryResult<void> ArticleWalk::result() const
{
    LibraryResult<void> all = m_read;
    const auto add = [&all](const Together &together) {
        for (const auto &steps : together) {
            if (all)
                all = steps->result();
        }
    };
    add(m_steps);
    for (const Unwanted &unwanted : m_unwanted)
        add(unwanted.steps);
    return all;
}

} // namespace nghisu
