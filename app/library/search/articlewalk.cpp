// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/articlewalk.h"

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
        constexpr qsizetype AskedEvery = 64; // rows
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
    explicit Steps(SharedRows rows) : m_rows(std::move(rows)), m_current(m_rows->at(0)) {}

    [[nodiscard]] ArticleId current() const { return m_current; } ///< 0 behind the last one
    void advance() { m_current = m_rows->at(++m_number); }
    void advanceTo(ArticleId id)
    {
        while (m_current > id)
            advance();
    }
    [[nodiscard]] LibraryResult<void> result() const { return m_rows->result(); }

private:
    SharedRows m_rows;
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
{
    const auto rowsOf = [&](const Selection &selection) {
        return std::make_shared<IdRows>(database, selection.sql, selection.values, superseded);
    };
    const auto add = [this](const SharedRows &rows) { m_steps.push_back(std::make_unique<Steps>(rows)); };
    const QString wanted = wantedExpression(database, query);
    const QString facts = factsExpression(database, query);
    const QString forms = formExpression(query, strictness);
    const bool headline = strictness.headline && !wanted.isEmpty();
    QStringList text{headline ? QString() : wanted, facts};
    text.removeAll(QString());
    if (!text.isEmpty() && headline) {
        add(rowsOf(inText(query, facts, u"f"_s)));
    } else if (!text.isEmpty()) {
        if (!shared)
            shared = rowsOf(inText(query, text.join(" AND "_L1), u"s"_s));
        add(shared);
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
}

ArticleWalk::~ArticleWalk() = default;

ArticleId ArticleWalk::next()
{
    for (;;) {
        ArticleId id = m_steps.front()->current();
        for (const auto &steps : m_steps)
            id = std::min(id, steps->current());
        if (id == 0)
            return 0;
        bool all = true;
        for (const auto &steps : m_steps) {
            steps->advanceTo(id);
            all = all && steps->current() == id;
        }
        if (all) {
            m_steps.front()->advance();
            return id;
        }
    }
}

LibraryResult<void> ArticleWalk::result() const
{
    for (const auto &steps : m_steps) {
        if (!steps->result())
            return steps->result();
    }
    return {};
}

} // namespace nghisu
