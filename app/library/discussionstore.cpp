// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussionstore.h"

#include "commenttext.h"
#include "database.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

// Comments and likes; ratings are in ratings.cpp, drafts in drafts.cpp.
//
// Each change sets `changed` past its old value even where the clock was set back, as the greater one wins a
// merge.

namespace {

const QString SelectComment = u"SELECT c.id, c.author, p.name, c.body, c.created, c.edited, c.like_count, "
                              u"ifnull(l.liked, 0), c.author = ?"
                              " FROM comment AS c"
                              " JOIN person AS p ON p.id = c.author"
                              " LEFT JOIN comment_like AS l ON l.comment = c.id AND l.person = ?"_s;

Comment commentOf(const Statement &row)
{
    Comment comment;
    comment.id = row.uuid(0);
    comment.author = row.uuid(1);
    comment.authorName = row.text(2);
    comment.body = row.text(3);
    comment.created = row.time(4);
    comment.edited = row.time(5);
    comment.likes = row.number(6);
    comment.likedByMe = row.number(7) != 0;
    comment.mine = row.number(8) != 0;
    return comment;
}

LibraryResult<Comment> readComment(Database &database, const QUuid &id, const QUuid &person)
{
    Statement row(database, SelectComment + u" WHERE c.id = ? AND c.deleted IS NULL"_s, person, person, id);
    if (row.next())
        return commentOf(row);
    return row.result() ? tl::unexpected(failureOf(LibraryError::NotFound, database.path()))
                        : tl::unexpected(row.result().error());
}

LibraryResult<Comment> changeComment(Database &database, const QUuid &id, const QUuid &person,
                                     const std::function<LibraryResult<void>()> &change)
{
    Comment comment;
    const auto done = database.transaction([&] {
        return change()
            .and_then([&] { return readComment(database, id, person); })
            .map([&](const Comment &changed) { comment = changed; });
    });
    return done.map([&] { return comment; });
}

/// The text to be stored, or why it is refused.
LibraryResult<QString> acceptableBody(const QString &typed)
{
    // U+0000 is left for measureComment() to refuse: unlike in an article nobody has to accept it.
    const CommentText text = measureComment(typed.contains(QChar::Null) ? typed : storable(typed));
    const auto refuse = [](const QString &sentence) {
        return tl::unexpected(Failure<LibraryError>{LibraryError::Invalid, sentence});
    };
    switch (text.state) {
    case CommentText::State::Acceptable:
        return text.body;
    case CommentText::State::Empty:
        return refuse(QCoreApplication::translate(
            "nghisu::library", "The comment is empty. Write something before you post it."));
    case CommentText::State::TooLong:
        return refuse(QCoreApplication::translate("nghisu::library",
                                                  "The comment is too long: at most %n characters can be "
                                                  "posted. Shorten it and try again.",
                                                  nullptr, static_cast<int>(CommentLimit)));
    case CommentText::State::Forbidden:
        break;
    }
    return refuse(QCoreApplication::translate("nghisu::library",
                                              "The comment holds a character that cannot be stored (U+0000). "
                                              "Remove it and try again."));
}

struct OwnComment
{
    ArticleId article = 0;
    QString body;
    bool deleted = false;
};

/// NotFound without such a comment, Invalid when somebody else wrote it.
LibraryResult<OwnComment> ownComment(Database &database, const QUuid &id, const QUuid &person)
{
    Statement row(database, u"SELECT article, body, deleted IS NOT NULL, author FROM comment WHERE id = ?"_s,
                  id);
    if (!row.next()) {
        return row.result() ? tl::unexpected(failureOf(LibraryError::NotFound, database.path()))
                            : tl::unexpected(row.result().error());
    }
    if (row.uuid(3) != person) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Invalid,
            QCoreApplication::translate(
                "nghisu::library", "Only its author can change a comment. Write one of your own instead.")});
    }
    return OwnComment{row.integer(0), row.text(1), row.number(2) != 0};
}

LibraryResult<void> setDeleted(Database &database, const QUuid &id, bool deleted)
{
    const QDateTime now = database.environment().now();
    return execute(database, u"UPDATE comment SET deleted = ?, changed = max(?, changed + 1) WHERE id = ?"_s,
                   deleted ? now : QDateTime(), now, id);
}

} // namespace

DiscussionStore::DiscussionStore(Database &database) : m_database(database) {}

LibraryResult<Comment> DiscussionStore::post(ArticleId article, const QUuid &person, const QString &typed)
{
    const auto body = acceptableBody(typed);
    if (!body)
        return tl::unexpected(body.error());
    const QUuid id = m_database.environment().newId();
    const QDateTime now = m_database.environment().now();
    return changeComment(m_database, id, person, [&] {
        return execute(
                   m_database,
                   u"INSERT INTO comment (id, article, author, created, changed, body) VALUES (?, ?, ?, ?, ?, ?)"_s,
                   id, article, person, now, now, *body)
            .and_then([&] {
                return execute(m_database,
                               u"DELETE FROM draft WHERE article = ? AND ifnull(comment, x'') = x''"_s,
                               article);
            });
    });
}

LibraryResult<Comment> DiscussionStore::edit(const QUuid &comment, const QUuid &person, const QString &typed)
{
    const auto body = acceptableBody(typed);
    if (!body)
        return tl::unexpected(body.error());
    const QDateTime now = m_database.environment().now();
    return changeComment(m_database, comment, person, [&]() -> LibraryResult<void> {
        const auto own = ownComment(m_database, comment, person);
        if (!own)
            return tl::unexpected(own.error());
        if (own->deleted)
            return tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()));
        LibraryResult<void> done;
        if (own->body != *body) { // else nothing was edited, and nothing should say so
            done = execute(
                m_database,
                u"UPDATE comment SET body = ?, edited = ?, changed = max(?, changed + 1) WHERE id = ?"_s,
                *body, now, now, comment);
        }
        return done.and_then([&] {
            return execute(m_database, u"DELETE FROM draft WHERE article = ? AND ifnull(comment, x'') = ?"_s,
                           own->article, comment);
        });
    });
}

LibraryResult<void> DiscussionStore::remove(const QUuid &comment, const QUuid &person)
{
    return m_database.transaction([&]() -> LibraryResult<void> {
        const auto own = ownComment(m_database, comment, person);
        if (!own)
            return tl::unexpected(own.error());
        if (own->deleted)
            return tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()));
        return setDeleted(m_database, comment, true);
    });
}

LibraryResult<Comment> DiscussionStore::restore(const QUuid &comment, const QUuid &person)
{
    return changeComment(m_database, comment, person, [&]() -> LibraryResult<void> {
        const auto own = ownComment(m_database, comment, person);
        if (!own)
            return tl::unexpected(own.error());
        if (!own->deleted)
            return {};
        if (own->body.isEmpty()) // its words were erased for good
            return tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()));
        return setDeleted(m_database, comment, false);
    });
}

LibraryResult<Comment> DiscussionStore::setLiked(const QUuid &comment, const QUuid &person, bool liked)
{
    const QDateTime now = m_database.environment().now();
    return changeComment(m_database, comment, person, [&] {
        return readComment(m_database, comment, person).and_then([&](const Comment &) {
            if (!liked) {
                return execute(m_database,
                               u"UPDATE comment_like SET liked = 0, changed = max(?, changed + 1)"
                               " WHERE comment = ? AND person = ? AND liked"_s,
                               now, comment, person);
            }
            return execute(m_database,
                           u"INSERT INTO comment_like (comment, person, liked, changed) VALUES (?, ?, 1, ?)"
                           " ON CONFLICT (comment, person) DO UPDATE SET liked = 1,"
                           " changed = max(excluded.changed, changed + 1) WHERE NOT liked"_s,
                           comment, person, now);
        });
    });
}

LibraryResult<QList<Comment>> DiscussionStore::comments(ArticleId article, const QUuid &person,
                                                        CommentOrder order,
                                                        const std::optional<CommentKey> &after, int limit)
{
    if (limit <= 0) // SQLite would take a negative one for none
        return QList<Comment>();

    // The range that begins behind the key can be looked up in the index; ids, which run the other way, are
    // compared only where all before them is equal.
    QString sql = SelectComment + u" WHERE c.article = ? AND c.deleted IS NULL"_s;
    QVariantList values{person.toRfc4122(), person.toRfc4122(), article};
    const qint64 created = after ? after->created.toMSecsSinceEpoch() : 0;
    if (order == CommentOrder::Newest) {
        if (after) {
            sql += u" AND c.created <= ? AND (c.created < ? OR c.id > ?)"_s;
            values << created << created << after->id.toRfc4122();
        }
        sql += u" ORDER BY c.created DESC, c.id LIMIT ?"_s;
    } else {
        if (after) {
            sql +=
                u" AND (c.like_count, c.created) <= (?, ?) AND ((c.like_count, c.created) < (?, ?) OR c.id > ?)"_s;
            values << after->likes << created << after->likes << created << after->id.toRfc4122();
        }
        sql += u" ORDER BY c.like_count DESC, c.created DESC, c.id LIMIT ?"_s;
    }
    values << limit;

    Statement rows(m_database, sql, values);
    QList<Comment> comments;
    while (rows.next())
        comments.append(commentOf(rows));
    return rows.result().map([&comments] { return comments; });
}

LibraryResult<int> DiscussionStore::commentCount(ArticleId article)
{
    Statement row(m_database, u"SELECT count(*) FROM comment WHERE article = ? AND deleted IS NULL"_s,
                  article);
    const int count = row.next() ? row.number(0) : 0;
    return row.result().map([count] { return count; });
}

} // namespace nghisu
