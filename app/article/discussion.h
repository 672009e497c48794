// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "passage.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace nghisu {

/// A local profile, or somebody whose comments came in by exchange.
struct Person
{
    QUuid id;
    QString name; ///< one line, 1 to 80 characters

    friend bool operator==(const Person &, const Person &) = default;
};

/// A comment as the discussion shows it to one person.
struct Comment
{
    QUuid id;
    QUuid author;
    QString authorName;
    QString body;      ///< plain text, NFC, '\n' as line break
    QDateTime created; ///< UTC, to the millisecond
    QDateTime edited;  ///< UTC; invalid when never edited
    int likes = 0;
    bool likedByMe = false; ///< by the person it is shown to
    bool mine = false;      ///< written by the person it is shown to

    friend bool operator==(const Comment &, const Comment &) = default;
};

enum class CommentOrder {
    Newest,    ///< by time, newest first; then by id
    MostLiked, ///< by likes, then as Newest
};

/// The last comment of a page of comments, behind which the next page begins. Total in both orders.
struct CommentKey
{
    int likes = 0;
    QDateTime created;
    QUuid id;
};

} // namespace nghisu
