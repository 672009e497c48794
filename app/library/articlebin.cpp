// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"

#include "articlerows.h"
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

/// The statement for each of the articles, `value` bound before its id; gives how many rows that changed.
LibraryResult<int> forEach(Database &database, const QList<ArticleId> &articles, const QString &sql,
                           const QVariant &value)
{
    int changes = 0;
    for (const ArticleId article : articles) {
        const Statement changed(database, sql, value, article);
        if (!changed.result())
            return tl::unexpected(changed.result().error());
        changes += changed.changes();
    }
    return changes;
}

/// Into the bin or out of it, in one transaction.
LibraryResult<void> putWhere(Database &database, const QList<ArticleId> &articles, const QString &sql,
                             const QVariant &when)
{
    return database.transaction([&] {
        return forEach(database, articles, sql, when).and_then([&](int changes) -> LibraryResult<void> {
            return changes > 0 ? countChange(database) : LibraryResult<void>();
        });
    });
}

} // namespace

ArticleBin::ArticleBin(Database &database) : m_database(database) {}

LibraryResult<void> ArticleBin::setStarred(const QList<ArticleId> &articles, bool starred)
{
    return m_database.transaction([&] {
        return forEach(m_database, articles, u"UPDATE article SET starred = ? WHERE id = ?"_s,
                       starred ? 1 : 0)
            .map([](int) {});
    });
}

LibraryResult<void> ArticleBin::setUnread(const QList<ArticleId> &articles, bool unread)
{
    return m_database.transaction([&] {
        return forEach(m_database, articles, u"UPDATE article SET unread = ? WHERE id = ?"_s, unread ? 1 : 0)
            .map([](int) {});
    });
}

LibraryResult<void> ArticleBin::remove(const QList<ArticleId> &articles)
{
    return putWhere(m_database, articles, u"UPDATE article SET binned = ? WHERE id = ? AND binned IS NULL"_s,
                    m_database.environment().now().toMSecsSinceEpoch());
}

LibraryResult<void> ArticleBin::restore(const QList<ArticleId> &articles)
{
    return putWhere(m_database, articles,
                    u"UPDATE article SET binned = ? WHERE id = ? AND binned IS NOT NULL"_s, QVariant());
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
