// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "passage.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace nghisu {

/// A local profile, or somebody whose comments came in by exchange.
struct Person
{
    QUuid id;
    QString name; ///< one line, 1 to 80 characters

    friend bool operator==(const Person &, const Person &) = default;
};

/// What a new comment is to be about, besides its article.
struct CommentTarget
{
    std::optional<QUuid> answers = {};   ///< the comment answered
    std::optional<Passage> passage = {}; ///< the words of the article commented on

    friend bool operator==(const CommentTarget &, const CommentTarget &) = default;
};

/// A comment as the discussion shows it to one person.
struct Comment
{
    QUuid id;
    QUuid author;
    QString authorName;
    QString body;         ///< plain text, NFC, '\n' as line break; empty once deleted
    QDateTime created;    ///< UTC, to the millisecond
    QDateTime edited;     ///< UTC; invalid when never edited
    bool deleted = false; ///< a place-holder, because there are answers to it
    int likes = 0;
    bool likedByMe = false; ///< by the person it is shown to
    bool mine = false;      ///< written by the person it is shown to

    QUuid root;      ///< the comment that its thread began with; null for that one
    QUuid parent;    ///< the comment it answers; null for one that begins a thread
    int replies = 0; ///< answers to it that are not deleted; of one that begins a thread, all others in that

    /// Of an answer to an answer, which a list cannot show below what it answers: who wrote that, and its
    /// words, or empty words when it is deleted.
    QString answeredName;
    QString answeredBody;

    std::optional<Passage>
        passage; ///< the words of the article it is about, as they stood when it was written

    friend bool operator==(const Comment &, const Comment &) = default;
};

/// In which order threads are shown; the answers in each are shown oldest first. Total in all orders.
enum class CommentOrder {
    Newest,    ///< by time, newest first; then by id
    MostLiked, ///< by likes, then as Newest
    Oldest,    ///< Newest backwards
};

/// The last comment of a page of comments, behind which the next page begins.
struct CommentKey
{
    int likes = 0;
    QDateTime created;
    QUuid id;
};

/// Everybody's ratings of one article.
struct RatingSummary
{
    int mine = 0; ///< 1 to 5, or 0 when the person has not rated
    int count = 0;
    double average = 0;         ///< 0 when count is
    std::array<int, 5> stars{}; ///< how many gave 1 to 5 stars

    friend bool operator==(const RatingSummary &, const RatingSummary &) = default;
};

/// What was typed and not yet posted.
struct Draft
{
    std::optional<QUuid> edits = {}; ///< the comment to be changed; else it is a new comment
    CommentTarget target = {};       ///< of a new comment
    QString text = {};

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Which draft of an article: that of a new comment, of an answer, or of the change of a comment.
struct DraftPlace
{
    std::optional<QUuid> edits = {};
    std::optional<QUuid> answers = {}; ///< not together with `edits`

    friend bool operator==(const DraftPlace &, const DraftPlace &) = default;
};

/// The key of a comment, in every order.
[[nodiscard]] inline CommentKey keyOf(const Comment &comment)
{
    return {comment.likes, comment.created, comment.id};
}

} // namespace nghisu
