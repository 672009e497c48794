// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"

#include "articlerows.h"
#include "boundids.h"
#include "search/searchindex.h"
#include "statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// What one transaction erases at most: others who write wait for it.
constexpr int MaxErasedAtOnce = 50;

/// What others are given of a library has changed.
LibraryResult<void> countChange(Database &database)
{
    return execute(database, u"UPDATE shared_change SET changes = changes + 1"_s);
}

LibraryResult<void> eraseArticle(Database &database, ArticleId article)
{
    {
        Statement row(database, u"SELECT 1 FROM article WHERE id = ? AND binned IS NOT NULL"_s, article);
        if (!row.next())
            return row.result();
    }
    const auto pictures = pictureRowsOf(database, article);
    if (!pictures)
        return tl::unexpected(pictures.error());
    auto done = SearchIndex(database).outdate(article).and_then([&] {
        return execute(database,
                       u"INSERT OR IGNORE INTO erased_article (uuid)"
                       " SELECT uuid FROM article_version WHERE article = ?"_s,
                       article);
    });
    for (const QString &statement :
         {u"DELETE FROM comment_like WHERE comment IN (SELECT id FROM comment WHERE article = ?)"_s,
          u"DELETE FROM comment WHERE article = ?"_s, u"DELETE FROM mark WHERE article = ?"_s,
          u"DELETE FROM rating WHERE article = ?"_s, u"DELETE FROM article WHERE id = ?"_s}) {
        if (done)
            done = execute(database, statement, article);
    }
    return done.and_then([&] { return removeUnusedPictures(database, *pictures); });
}

/// Sets a column of those of the articles that fit `others`; gives which these are.
LibraryResult<QList<ArticleId>> change(Database &database, const QList<ArticleId> &articles,
                                       const QString &column, const QVariant &value, const QString &others)
{
    const QString which = u" WHERE id IN (SELECT value FROM json_each(?)) AND "_s + others;
    return readIds(database, u"SELECT id FROM article"_s + which, boundIds(articles))
        .and_then([&](const QList<ArticleId> &changed) {
            return execute(database, u"UPDATE article SET "_s + column + u" = ?"_s + which, value,
                           boundIds(changed))
                .map([&changed] { return changed; });
        });
}

/// The same in one transaction.
LibraryResult<QList<ArticleId>> changeAll(Database &database, const QList<ArticleId> &articles,
                                          const QString &column, const QVariant &value, const QString &others)
{
    QList<ArticleId> changed;
    return database
        .transaction([&] {
            return change(database, articles, column, value, others).map([&](const QList<ArticleId> &ids) {
                changed = ids;
            });
        })
        .map([&changed] { return changed; });
}

/// Into the bin or out of it.
LibraryResult<QList<ArticleId>> putWhere(Database &database, const QList<ArticleId> &articles,
                                         const QVariant &when, const QString &others)
{
    QList<ArticleId> changed;
    return database
        .transaction([&] {
            return change(database, articles, u"binned"_s, when, others)
                .and_then([&](const QList<ArticleId> &ids) -> LibraryResult<void> {
                    changed = ids;
                    return ids.isEmpty() ? LibraryResult<void>() : countChange(database);
                });
        })
        .map([&changed] { return changed; });
}

} // namespace

ArticleBin::ArticleBin(Database &database) : m_database(database) {}

LibraryResult<QList<ArticleId>> ArticleBin::setStarred(const QList<ArticleId> &articles, bool starred)
{
    return changeAll(m_database, articles, u"starred"_s, starred ? 1 : 0,
                     starred ? u"starred = 0"_s : u"starred = 1"_s);
}

LibraryResult<QList<ArticleId>> ArticleBin::setUnread(const QList<ArticleId> &articles, bool unread)
{
    return changeAll(m_database, articles, u"unread"_s, unread ? 1 : 0,
                     unread ? u"unread = 0"_s : u"unread = 1"_s);
}

LibraryResult<bool> ArticleBin::areStarred(const QList<ArticleId> &articles)
{
    Statement row(m_database,
                  u"SELECT EXISTS (SELECT 1 FROM json_each(?) AS j JOIN article AS a ON a.id = j.value"
                  " WHERE a.starred = 0)"_s,
                  boundIds(articles));
    const bool all = row.next() && row.number(0) == 0;
    return row.result().map([all] { return all; });
}

LibraryResult<QList<ArticleId>> ArticleBin::remove(const QList<ArticleId> &articles)
{
    return putWhere(m_database, articles, m_database.environment().now().toMSecsSinceEpoch(),
                    u"binned IS NULL"_s);
}

LibraryResult<QList<ArticleId>> ArticleBin::restore(const QList<ArticleId> &articles)
{
    return putWhere(m_database, articles, {}, u"binned IS NOT NULL"_s);
}

LibraryResult<void> ArticleBin::erase(const QList<ArticleId> &articles)
{
    return m_database.transaction([&] {
        LibraryResult<void> done;
        for (const ArticleId article : articles) {
            if (done)
                done = eraseArticle(m_database, article);
        }
        return done.and_then([&] { return countChange(m_database); });
    });
}

LibraryResult<int> ArticleBin::eraseOld()
{
    if (m_database.isReadOnly())
        return 0;
    const qint64 since = m_database.environment().now().addDays(-BinDays).toMSecsSinceEpoch();
    QList<ArticleId> old;
    {
        Statement rows(m_database,
                       u"SELECT id FROM article WHERE binned IS NOT NULL AND binned < ? LIMIT ?"_s, since,
                       MaxErasedAtOnce);
        while (rows.next())
            old += rows.integer(0);
        if (!rows.result())
            return tl::unexpected(rows.result().error());
    }
    if (old.isEmpty())
        return 0;
    return erase(old).map([&old] { return static_cast<int>(old.size()); });
}

} // namespace nghisu
