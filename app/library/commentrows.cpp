// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commentrows.h"

#include "sqlerror.h"

#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

QString selectComment(const QString &hint)
{
    return u"SELECT c.id, c.author, p.name, iif(c.deleted IS NULL, c.body, ''), c.created, c.edited,"
           " c.deleted IS NOT NULL, c.like_count, ifnull(l.liked, 0), c.author = ?, c.root, c.parent, "
           "c.replies,"
           " ap.name, iif(a.deleted IS NULL, a.body, ''),"
           " c.passage_block, c.passage_start, c.passage_length, c.passage_quote"
           " FROM comment AS c"_s +
           hint +
           u" JOIN person AS p ON p.id = c.author"
           " LEFT JOIN comment_like AS l ON l.comment = c.id AND l.person = ?"
           " LEFT JOIN comment AS a ON a.id = c.parent AND c.parent <> c.root"
           " LEFT JOIN person AS ap ON ap.id = a.author"_s;
}

QString shownComment()
{
    return u"(c.deleted IS NULL OR c.replies > 0)"_s;
}

QString shownThread()
{
    return u"c.parent IS NULL AND (c.deleted IS NULL OR c.replies > 0)"_s;
}

Comment commentOf(const Statement &row)
{
    Comment comment;
    comment.id = row.uuid(0);
    comment.author = row.uuid(1);
    comment.authorName = row.text(2);
    comment.body = row.text(3);
    comment.created = row.time(4);
    comment.edited = row.time(5);
    comment.deleted = row.number(6) != 0;
    comment.likes = row.number(7);
    comment.likedByMe = row.number(8) != 0;
    comment.mine = row.number(9) != 0;
    comment.root = row.uuid(10);
    comment.parent = row.uuid(11);
    comment.replies = row.number(12);
    comment.answeredName = row.text(13);
    comment.answeredBody = row.text(14);
    comment.passage = passageOf(row, 15);
    return comment;
}

LibraryResult<QList<Comment>> commentsOf(Statement &rows)
{
    QList<Comment> comments;
    while (rows.next())
        comments.append(commentOf(rows));
    return rows.result().map([&comments] { return comments; });
}

LibraryResult<Comment> readComment(Database &database, const QUuid &id, const QUuid &person)
{
    Statement row(database, selectComment() + u" WHERE c.id = ? AND "_s + shownComment(), person, person, id);
    if (row.next())
        return commentOf(row);
    return row.result() ? tl::unexpected(failureOf(LibraryError::NotFound, database.path()))
                        : tl::unexpected(row.result().error());
}

CommentText commentFromElsewhere(const QString &body)
{
    QString text = storable(body);
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
    });
    return measureComment(text);
}

QString quoteFromElsewhere(const QString &quote)
{
    return storable(quote).removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
}

std::optional<Passage> passageOf(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    // What is beyond every text is no place in one.
    const qint64 block = row.integer(column);
    const qint64 start = row.integer(column + 1);
    const qint64 length = row.integer(column + 2);
    constexpr qint64 Most = std::numeric_limits<int>::max();
    if (block < LeadBlock || block > Most || start > Most || length > Most)
        return {};
    return Passage{static_cast<int>(block), start, length, row.text(column + 3)};
}

QVariantList passageValues(const std::optional<Passage> &passage)
{
    if (!passage)
        return {QVariant(), QVariant(), QVariant(), QVariant()};
    return {passage->block, passage->start, passage->length, storable(passage->quote)};
}

} // namespace nghisu
