// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "discussion.h"
#include "forumstore.h"

#include <QList>

#include <optional>

namespace nghisu {

/// Who likes a comment.
struct Likers
{
    QStringList names; ///< the first of them, by time
    int count = 0;     ///< of all
};

/// A comment somewhere in the library, and the article it is on.
struct RecentComment
{
    Comment comment;
    ArticleId article = 0;
    QString articleTitle;
};

/// Ratings, comments, likes and drafts. Each change is one transaction, durable when the call returns; all of
/// them keep a time of change, and deletions and taken-back likes and ratings leave tombstones.
class DiscussionStore
{
public:
    explicit DiscussionStore(Database &database);

    [[nodiscard]] LibraryResult<RatingSummary> rating(ArticleId article, const QUuid &person);
    /// `stars` from 1 to 5; 0 takes the rating back.
    [[nodiscard]] LibraryResult<void> rate(ArticleId article, const QUuid &person, int stars);

    /// Posts what was typed (as measureComment() makes it) and removes the draft of that place in the same
    /// transaction. Invalid when what it answers is not on this article.
    [[nodiscard]] LibraryResult<Comment> post(ArticleId article, const QUuid &person, const QString &typed,
                                              const CommentTarget &target = {});
    /// Changes one's own comment, removing the draft of this edit in the same transaction.
    [[nodiscard]] LibraryResult<Comment> edit(const QUuid &comment, const QUuid &person,
                                              const QString &typed);
    /// Deletes one's own comment; restore() takes that back with its likes.
    [[nodiscard]] LibraryResult<void> remove(const QUuid &comment, const QUuid &person);
    [[nodiscard]] LibraryResult<Comment> restore(const QUuid &comment, const QUuid &person);
    /// Likes a comment or takes the like back; gives the comment as it is then.
    [[nodiscard]] LibraryResult<Comment> setLiked(const QUuid &comment, const QUuid &person, bool liked);

    // What is shown. Deleted comments come as place-holders where there are answers to them, else not at
    // all. Lists are paged by key: up to `limit` comments behind `after`, from the first when that is empty.

    /// The comments that begin a thread, as `person` sees them.
    [[nodiscard]] LibraryResult<QList<Comment>> threads(ArticleId article, const QUuid &person,
                                                        CommentOrder order,
                                                        const std::optional<CommentKey> &after, int limit);
    /// The answers in the thread that `root` began, oldest first.
    [[nodiscard]] LibraryResult<QList<Comment>> replies(const QUuid &root, const QUuid &person,
                                                        const std::optional<CommentKey> &after, int limit);
    /// One comment; NotFound when there is none to be shown.
    [[nodiscard]] LibraryResult<Comment> comment(const QUuid &id, const QUuid &person);
    /// The comments about passages of an article, newest first.
    [[nodiscard]] LibraryResult<QList<Comment>> onPassages(ArticleId article, const QUuid &person, int limit);
    /// The newest comments, answers among them, of the articles filed under a forum.
    [[nodiscard]] LibraryResult<QList<RecentComment>> newestIn(ForumId forum, const QUuid &person, int limit);
    [[nodiscard]] LibraryResult<int> commentCount(ArticleId article);
    [[nodiscard]] LibraryResult<Likers> likers(const QUuid &comment, int limit);

    /// What is being typed and not yet posted. Empty text where there is none.
    [[nodiscard]] LibraryResult<Draft> draft(ArticleId article, const DraftPlace &place = {});
    /// Keeps a draft at its place; an empty one removes it, see isEmpty().
    [[nodiscard]] LibraryResult<void> setDraft(ArticleId article, const Draft &draft);
    /// All drafts of an article, the one typed at last first.
    [[nodiscard]] LibraryResult<QList<Draft>> drafts(ArticleId article);

private:
    Database &m_database;
};

/// The place of a draft among those of its article.
[[nodiscard]] DraftPlace placeOf(const Draft &draft);
/// Whether nothing would be lost with it: it has no words, and was not begun on a passage.
[[nodiscard]] bool isEmpty(const Draft &draft);

} // namespace nghisu
