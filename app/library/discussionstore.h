// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "discussion.h"

#include <QList>

#include <optional>

namespace nghisu {

/// Everybody's ratings of one article.
struct RatingSummary
{
    int mine = 0; ///< 1 to 5, or 0 when the person has not rated
    int count = 0;
    double average = 0; ///< 0 when count is
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

    /// Posts what was typed (as measureComment() makes it) and removes the article's draft in the same
    /// transaction.
    [[nodiscard]] LibraryResult<Comment> post(ArticleId article, const QUuid &person, const QString &typed);
    /// Changes one's own comment, removing the draft of this edit in the same transaction.
    [[nodiscard]] LibraryResult<Comment> edit(const QUuid &comment, const QUuid &person,
                                              const QString &typed);
    /// Deletes one's own comment; restore() takes that back with its likes.
    [[nodiscard]] LibraryResult<void> remove(const QUuid &comment, const QUuid &person);
    [[nodiscard]] LibraryResult<Comment> restore(const QUuid &comment, const QUuid &person);
    /// Likes a comment or takes the like back; gives the comment as it is then.
    [[nodiscard]] LibraryResult<Comment> setLiked(const QUuid &comment, const QUuid &person, bool liked);

    /// Up to `limit` comments behind `after` (from the first when empty), as `person` sees them. Paged by
    /// key.
    [[nodiscard]] LibraryResult<QList<Comment>> comments(ArticleId article, const QUuid &person,
                                                         CommentOrder order,
                                                         const std::optional<CommentKey> &after, int limit);
    [[nodiscard]] LibraryResult<int> commentCount(ArticleId article);

    /// What is being typed and not yet posted: a new comment of an article, or, with `comment`, its edit.
    [[nodiscard]] LibraryResult<QString> draft(ArticleId article, const std::optional<QUuid> &comment = {});
    /// An empty `text` removes the draft.
    [[nodiscard]] LibraryResult<void> setDraft(ArticleId article, const QString &text,
                                               const std::optional<QUuid> &comment = {});

private:
    Database &m_database;
};

} // namespace nghisu
