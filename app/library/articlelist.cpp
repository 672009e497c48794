// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlelist.h"

#include "articlerows.h"
#include "statement.h"

#include <QCollator>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// How long a comment makes its article one discussed recently.
constexpr int RecentDays = 30;

/// A condition on article `a`, and the values in it.
struct Condition
{
    QString sql;
    QVariantList values;
};

qint64 recentSince(Database &database)
{
    return database.environment().now().addDays(-RecentDays).toMSecsSinceEpoch();
}

Condition conditionOf(const ArticleShelf &shelf, Database &database, QDate today)
{
    using Kind = ArticleShelf::Kind;
    switch (shelf.kind) {
    case Kind::All:
        return {u"a.binned IS NULL"_s, {}};
    case Kind::Unread:
        return {u"a.unread = 1 AND a.binned IS NULL"_s, {}};
    case Kind::Starred:
        return {u"a.starred = 1 AND a.binned IS NULL"_s, {}};
    case Kind::ComingSessions:
        return {u"a.binned IS NULL AND a.id IN (SELECT article FROM agenda_entry WHERE kind = 'session'"
                " AND ifnull(end_date, start_date) >= ?)"_s,
                {today.toString(Qt::ISODate)}};
    case Kind::RecentlyDiscussed:
        return {u"a.binned IS NULL AND a.id IN (SELECT article FROM article_discussion WHERE newest >= ?)"_s,
                {recentSince(database)}};
    case Kind::Forum:
        return {u"a.binned IS NULL AND a.id IN (SELECT article FROM article_forum WHERE forum = ?)"_s,
                {shelf.forum}};
    case Kind::Bin:
        return {u"a.binned IS NOT NULL"_s, {}};
    }
    return {};
}

QString orderOf(const ArticleShelf &shelf, ArticleOrder order)
{
    if (order == ArticleOrder::LastRead)
        return u"(SELECT opened FROM reading_place WHERE article = a.id) DESC, a.added DESC, a.id DESC"_s;
    if (shelf.kind == ArticleShelf::Kind::RecentlyDiscussed)
        return u"(SELECT newest FROM article_discussion WHERE article = a.id) DESC, a.added DESC, a.id DESC"_s;
    if (shelf.kind == ArticleShelf::Kind::Bin)
        return u"a.binned DESC, a.id DESC"_s;
    return u"a.published DESC, a.added DESC, a.id DESC"_s;
}

struct SortableArticle
{
    ArticleId id;
    QCollatorSortKey key;
};

LibraryResult<QList<ArticleId>> inOrderOfText(Database &database, const Condition &condition, bool bySource,
                                              const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<SortableArticle> articles;
    {
        Statement rows(
            database,
            u"SELECT a.id, %1 FROM article AS a WHERE "_s.arg(bySource ? u"a.source"_s : u"a.title"_s) +
                condition.sql + u" ORDER BY "_s + orderOf({}, ArticleOrder::Published),
            condition.values);
        while (rows.next())
            articles.push_back({rows.integer(0), collator.sortKey(rows.text(1))});
        if (!rows.result())
            return tl::unexpected(rows.result().error());
    }
    std::stable_sort(
        articles.begin(), articles.end(),
        [](const SortableArticle &a, const SortableArticle &b) { return a.key.compare(b.key) < 0; });
    QList<ArticleId> ids;
    ids.reserve(static_cast<qsizetype>(articles.size()));
    for (const SortableArticle &article : articles)
        ids += article.id;
    return ids;
}

LibraryResult<int> countOf(Database &database, const QString &select, const QVariantList &values = {})
{
    Statement row(database, select, values);
    const int count = row.next() ? row.number(0) : 0;
    return row.result().map([count] { return count; });
}

/// Of the shelves that hold very many, all are counted in an index, and the few in the bin taken off.
LibraryResult<int> countOf(Database &database, const ArticleShelf &shelf, QDate today)
{
    using Kind = ArticleShelf::Kind;
    if (shelf.kind == Kind::All)
        return countOf(database, u"SELECT (SELECT count(*) FROM article)"
                                 " - (SELECT count(*) FROM article WHERE binned IS NOT NULL)"_s);
    if (shelf.kind == Kind::Unread)
        return countOf(database,
                       u"SELECT (SELECT count(*) FROM article WHERE unread = 1)"
                       " - (SELECT count(*) FROM article WHERE +unread = 1 AND binned IS NOT NULL)"_s);
    const Condition condition = conditionOf(shelf, database, today);
    return countOf(database, u"SELECT count(*) FROM article AS a WHERE "_s + condition.sql, condition.values);
}

} // namespace

ArticleList::ArticleList(Database &database) : m_database(database) {}

LibraryResult<QList<ArticleId>> ArticleList::ids(const ArticleShelf &shelf, ArticleOrder order, QDate today,
                                                 const QLocale &locale, int limit)
{
    const Condition condition = conditionOf(shelf, m_database, today);
    if (order == ArticleOrder::Title || order == ArticleOrder::Source) {
        auto sorted = inOrderOfText(m_database, condition, order == ArticleOrder::Source, locale);
        return limit > 0 ? sorted.map([limit](const QList<ArticleId> &all) { return all.mid(0, limit); })
                         : sorted;
    }
    QVariantList values = condition.values;
    values += limit > 0 ? limit : -1;
    Statement rows(m_database,
                   u"SELECT a.id FROM article AS a WHERE "_s + condition.sql + u" ORDER BY "_s +
                       orderOf(shelf, order) + u" LIMIT ?"_s,
                   values);
    QList<ArticleId> ids;
    while (rows.next())
        ids += rows.integer(0);
    return rows.result().map([&ids] { return ids; });
}

LibraryResult<QSet<ArticleId>> ArticleList::idsOn(const ArticleShelf &shelf)
{
    const QDate today = m_database.environment().now().toLocalTime().date();
    const Condition condition = conditionOf(shelf, m_database, today);
    Statement rows(m_database, u"SELECT a.id FROM article AS a WHERE "_s + condition.sql, condition.values);
    QSet<ArticleId> ids;
    while (rows.next())
        ids.insert(rows.integer(0));
    return rows.result().map([&ids] { return ids; });
}

LibraryResult<QList<ArticleSummary>> ArticleList::summaries(const QList<ArticleId> &ids)
{
    QList<ArticleSummary> summaries;
    summaries.reserve(ids.size());
    for (const ArticleId id : ids) {
        Statement row(m_database, selectSummary() + u" WHERE a.id = ?"_s, id);
        auto found = summariesOf(row);
        if (!found)
            return found;
        summaries += *found;
    }
    return summaries;
}

LibraryResult<ShelfCounts> ArticleList::counts(QDate today)
{
    using Kind = ArticleShelf::Kind;
    ShelfCounts counts;
    const std::pair<Kind, int *> shelves[] = {
        {Kind::All, &counts.all},
        {Kind::Unread, &counts.unread},
        {Kind::Starred, &counts.starred},
        {Kind::ComingSessions, &counts.comingSessions},
        {Kind::RecentlyDiscussed, &counts.recentlyDiscussed},
        {Kind::Bin, &counts.bin},
    };
    for (const auto &[kind, count] : shelves) {
        const auto found = countOf(m_database, {kind, 0}, today);
        if (!found)
            return tl::unexpected(found.error());
        *count = *found;
    }
    return ForumStore(m_database).forums().map([&counts](const QList<Forum> &forums) {
        counts.forums = forums;
        return counts;
    });
}

} // namespace nghisu
