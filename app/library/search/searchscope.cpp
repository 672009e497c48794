// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/searchscope.h"

#include "fold.h"
#include "statement.h"

#include <algorithm>
#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

LibraryResult<QList<ForumId>> forumsNamed(Database &database, const QString &name)
{
    QList<ForumId> forums;
    Statement rows(database, u"SELECT id, name FROM forum"_s);
    while (rows.next()) {
        if (foldForSearch(rows.text(1)).startsWith(name))
            forums += rows.integer(0);
    }
    return rows.result().map([&forums] { return forums; });
}

LibraryResult<QSet<ArticleId>> filedUnder(Database &database, const QString &name)
{
    const auto forums = forumsNamed(database, name);
    if (!forums)
        return tl::unexpected(forums.error());
    QSet<ArticleId> all;
    for (const ForumId forum : *forums) {
        Statement rows(database, u"SELECT article FROM article_forum WHERE forum = ?"_s, forum);
        while (rows.next())
            all.insert(rows.integer(0));
        if (!rows.result())
            return tl::unexpected(rows.result().error());
    }
    return all;
}

} // namespace

void SearchScope::narrowTo(const QSet<ArticleId> &ids)
{
    m_among = m_among ? ids & *m_among : ids;
    const auto least = std::min_element(m_among->cbegin(), m_among->cend());
    m_least = least != m_among->cend() ? *least : std::numeric_limits<ArticleId>::max();
}

LibraryResult<SearchScopes::Moment> SearchScopes::now()
{
    return m_database.dataVersion().and_then([this](qint64 others) -> LibraryResult<Moment> {
        Statement row(m_database, u"SELECT total_changes()"_s);
        const Moment moment{others, row.next() ? row.integer(0) : 0,
                            m_database.environment().now().toLocalTime().date()};
        return row.result().map([&moment] { return moment; });
    });
}

LibraryResult<SearchScope> SearchScopes::ofShelf()
{
    const auto moment = now();
    if (!moment)
        return tl::unexpected(moment.error());
    if (m_read == *moment)
        return m_ofShelf;
    // The bin is small, all that is outside of it is not.
    const bool all = m_shelf.kind == ArticleShelf::Kind::All;
    const auto ids = ArticleList(m_database).idsOn(all ? ArticleShelf{ArticleShelf::Kind::Bin, 0} : m_shelf);
    if (!ids)
        return tl::unexpected(ids.error());
    m_ofShelf = {};
    if (all)
        m_ofShelf.m_without = *ids;
    else
        m_ofShelf.narrowTo(*ids);
    m_read = *moment;
    return m_ofShelf;
}

LibraryResult<SearchScope> SearchScopes::of(const SearchQuery &query)
{
    auto scope = ofShelf();
    const auto narrow = [&](const QStringList &forums, const auto &by) {
        for (const QString &name : forums) {
            scope = scope.and_then([&](SearchScope narrowed) {
                return filedUnder(m_database, name).map([&](const QSet<ArticleId> &ids) {
                    by(narrowed, ids);
                    return narrowed;
                });
            });
        }
    };
    narrow(query.forums, [](SearchScope &narrowed, const QSet<ArticleId> &ids) { narrowed.narrowTo(ids); });
    narrow(query.unwantedForums,
           [](SearchScope &narrowed, const QSet<ArticleId> &ids) { narrowed.m_without |= ids; });
    return scope;
}

} // namespace nghisu
