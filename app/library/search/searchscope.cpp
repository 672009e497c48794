// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/searchscope.h"

#include "fold.h"
#include "searchwords.h"
#include "statement.h"

#include <algorithm>
#include <limits>
#include <set>

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

LibraryResult<QSet<ArticleId>> filedIn(Database &database, ForumId forum)
{
    QSet<ArticleId> ids;
    Statement rows(database, u"SELECT article FROM article_forum WHERE forum = ?"_s, forum);
    while (rows.next())
        ids.insert(rows.integer(0));
    return rows.result().map([&ids] { return ids; });
}

/// There are not many different values in such a column: from each the index leads to the next.
LibraryResult<QStringList> wordsIn(Database &database, const QString &column)
{
    Statement rows(database, u"WITH RECURSIVE known (value) AS (SELECT min(%1) FROM article UNION ALL"
                             " SELECT (SELECT min(%1) FROM article WHERE %1 > value) FROM known"
                             " WHERE value IS NOT NULL)"
                             " SELECT value FROM known WHERE value IS NOT NULL"_s.arg(column));
    std::set<QString> words;
    while (rows.next()) {
        for (const SearchWord &word : searchWordsOf(rows.text(0)))
            words.insert(word.folded);
    }
    return rows.result().map([&words] { return QStringList(words.cbegin(), words.cend()); });
}

/// What is known of `key`; `read` where that is nothing yet.
template <typename Key, typename Value>
LibraryResult<Value> knownOf(QHash<Key, Value> &known, const Key &key, const auto &read)
{
    if (const auto old = known.constFind(key); old != known.cend())
        return *old;
    return read().map([&](const Value &value) { return *known.insert(key, value); });
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

LibraryResult<void> SearchScopes::forgetWhatHasChanged()
{
    return now().map([this](const Moment &moment) {
        if (m_read != moment)
            m_known = {};
        m_read = moment;
    });
}

LibraryResult<SearchScope> SearchScopes::ofShelf()
{
    if (m_known.shelf)
        return *m_known.shelf;
    // The bin is small, all that is outside of it is not.
    const bool all = m_shelf.kind == ArticleShelf::Kind::All;
    const auto ids = ArticleList(m_database).idsOn(all ? ArticleShelf{ArticleShelf::Kind::Bin, 0} : m_shelf);
    if (!ids)
        return tl::unexpected(ids.error());
    SearchScope shelf;
    if (all)
        shelf.m_without = *ids;
    else
        shelf.narrowTo(*ids);
    m_known.shelf = shelf;
    return shelf;
}

LibraryResult<QSet<ArticleId>> SearchScopes::filedUnder(const QString &name)
{
    const auto forums = forumsNamed(m_database, name);
    if (!forums)
        return tl::unexpected(forums.error());
    QSet<ArticleId> all;
    for (const ForumId forum : *forums) {
        const auto ids = knownOf(m_known.filed, forum, [&] { return filedIn(m_database, forum); });
        if (!ids)
            return ids;
        all = all.isEmpty() ? *ids : all | *ids; // of one forum, nothing is copied
    }
    return all;
}

LibraryResult<SearchScope> SearchScopes::of(const SearchQuery &query)
{
    auto scope = forgetWhatHasChanged().and_then([this] { return ofShelf(); });
    const auto narrow = [&](const QStringList &forums, const auto &by) {
        for (const QString &name : forums) {
            scope = scope.and_then([&](SearchScope narrowed) {
                return filedUnder(name).map([&](const QSet<ArticleId> &ids) {
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

LibraryResult<QStringList> SearchScopes::wordsOf(const QString &column)
{
    return forgetWhatHasChanged().and_then(
        [&] { return knownOf(m_known.words, column, [&] { return wordsIn(m_database, column); }); });
}

} // namespace nghisu
