// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What is shown of a discussion: the parts of DiscussionStore that change nothing.

#include "commentrows.h"
#include "database.h"
#include "discussionstore.h"
#include "sqlerror.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// One order of the threads of an article: where a page begins, and how it runs. The range that begins behind
/// the key can be looked up in the index; ids are compared only where all before them is equal.
struct Order
{
    QString behind;
    QString by;
    QVariantList values;
};

Order orderOf(CommentOrder order, const std::optional<CommentKey> &after)
{
    const qint64 created = after ? after->created.toMSecsSinceEpoch() : 0;
    const QByteArray id = after ? after->id.toRfc4122() : QByteArray();
    const int likes = after ? after->likes : 0;
    switch (order) {
    case CommentOrder::Newest:
        return {u" AND c.created <= ? AND (c.created < ? OR c.id > ?)"_s,
                u" ORDER BY c.created DESC, c.id"_s,
                {created, created, id}};
    case CommentOrder::Oldest:
        return {u" AND c.created >= ? AND (c.created > ? OR c.id < ?)"_s,
                u" ORDER BY c.created, c.id DESC"_s,
                {created, created, id}};
    case CommentOrder::MostLiked:
        break;
    }
    return {
        u" AND (c.like_count, c.created) <= (?, ?) AND ((c.like_count, c.created) < (?, ?) OR c.id > ?)"_s,
        u" ORDER BY c.like_count DESC, c.created DESC, c.id"_s,
        {likes, created, likes, created, id}};
}

LibraryResult<void> appendNewest(Database &database, const RecentComment &of, const QUuid &person, int limit,
                                 QList<RecentComment> &found)
{
    Statement rows(database,
                   selectComment() + u" WHERE c.article = ? AND c.deleted IS NULL"
                                     " ORDER BY c.created DESC, c.id LIMIT ?"_s,
                   person, person, of.article, limit);
    while (rows.next())
        found.append({commentOf(rows), of.article, of.articleTitle});
    return rows.result();
}

} // namespace

LibraryResult<QList<Comment>> DiscussionStore::threads(ArticleId article, const QUuid &person,
                                                       CommentOrder order,
                                                       const std::optional<CommentKey> &after, int limit)
{
    if (limit <= 0) // SQLite would take a negative one for none
        return QList<Comment>();
    const Order range = orderOf(order, after);
    QVariantList values{person.toRfc4122(), person.toRfc4122(), article};
    if (after)
        values += range.values;
    values << limit;
    Statement rows(m_database,
                   selectComment() + u" WHERE c.article = ? AND "_s + shownThread() +
                       (after ? range.behind : QString()) + range.by + u" LIMIT ?"_s,
                   values);
    return commentsOf(rows);
}

LibraryResult<QList<Comment>> DiscussionStore::replies(const QUuid &root, const QUuid &person,
                                                       const std::optional<CommentKey> &after, int limit)
{
    if (limit <= 0)
        return QList<Comment>();
    QVariantList values{person.toRfc4122(), person.toRfc4122(), root.toRfc4122()};
    QString behind;
    if (after) {
        behind = u" AND (c.created, c.id) > (?, ?)"_s;
        values << after->created.toMSecsSinceEpoch() << after->id.toRfc4122();
    }
    values << limit;
    Statement rows(m_database,
                   selectComment() + u" WHERE c.root = ? AND "_s + shownComment() + behind +
                       u" ORDER BY c.created, c.id LIMIT ?"_s,
                   values);
    return commentsOf(rows);
}

LibraryResult<Comment> DiscussionStore::comment(const QUuid &id, const QUuid &person)
{
    return readComment(m_database, id, person);
}

LibraryResult<QList<Comment>> DiscussionStore::onPassages(ArticleId article, const QUuid &person, int limit)
{
    // Said by name, as the order alone would make SQLite look through all comments of the article.
    Statement rows(m_database,
                   selectComment(u" INDEXED BY comment_on_passage"_s) +
                       u" WHERE c.article = ? AND c.passage_block IS NOT NULL AND c.deleted IS NULL"
                       " ORDER BY c.created DESC, c.id LIMIT ?"_s,
                   person, person, article, std::max(limit, 0));
    return commentsOf(rows);
}

LibraryResult<QList<RecentComment>> DiscussionStore::newestIn(ForumId forum, const QUuid &person, int limit)
{
    // From the article that was discussed last to the one whose newest comment is too old: one statement
    // would have to sort all comments.
    Statement rows(
        m_database,
        u"SELECT a.id, a.title, d.newest FROM article_discussion AS d"
        " CROSS JOIN article_forum AS f ON f.article = d.article AND f.forum = ?"
        " CROSS JOIN article AS a ON a.id = d.article WHERE d.newest IS NOT NULL AND a.binned IS NULL"
        " ORDER BY d.newest DESC"_s,
        forum);
    QList<RecentComment> found;
    const auto newer = [](const RecentComment &left, const RecentComment &right) {
        return std::pair(right.comment.created, left.comment.id) <
               std::pair(left.comment.created, right.comment.id);
    };
    while (limit > 0 && rows.next() &&
           (found.size() < limit || rows.time(2) >= found.last().comment.created)) {
        const RecentComment article{{}, rows.integer(0), rows.text(1)};
        if (auto done = appendNewest(m_database, article, person, limit, found); !done)
            return tl::unexpected(done.error());
        std::sort(found.begin(), found.end(), newer);
        found = found.mid(0, limit);
    }
    return rows.result().map([&found] { return found; });
}

LibraryResult<int> DiscussionStore::commentCount(ArticleId article)
{
    Statement row(m_database, u"SELECT comments FROM article_discussion WHERE article = ?"_s, article);
    const int count = row.next() ? row.number(0) : 0;
    return row.result().map([count] { return count; });
}

LibraryResult<Likers> DiscussionStore::likers(const QUuid &comment, int limit)
{
    Likers likers;
    Statement count(m_database, u"SELECT like_count FROM comment WHERE id = ?"_s, comment);
    if (count.next())
        likers.count = count.number(0);
    if (!count.result())
        return tl::unexpected(count.result().error());
    Statement rows(m_database,
                   u"SELECT p.name FROM comment_like AS l JOIN person AS p ON p.id = l.person"
                   " WHERE l.comment = ? AND l.liked ORDER BY l.changed, p.id LIMIT ?"_s,
                   comment, std::max(limit, 0));
    while (rows.next())
        likers.names.append(rows.text(0));
    return rows.result().map([&likers] { return likers; });
}

} // namespace nghisu
