// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion.h"

#include <QCache>
#include <QFont>
#include <QRect>
#include <QTextLayout>

#include <memory>

namespace nghisu {

/// What can be met with the pointer in a row of the discussion.
enum class CommentPart { None, Name, Time, Answered, Quote, Body, Like, Reply, Edit, Remove, Gap };

/// Where the parts of one comment stand, from the top left of its row, for left-to-right; a view mirrors
/// them. Parts that a comment does not have are empty.
struct CommentGeometry
{
    QRect avatar;
    QRect name;
    QRect time;
    QRect edited;
    QRect answered; ///< one line of the answer that it answers
    QRect quote;    ///< the words of the article that it is about
    QRect body;
    QRect like;
    QRect reply;
    QRect edit;
    QRect remove;
    int height = 0;
    QString shownName; ///< elided to its place, as are the next two
    QString shownAnswered;
    QStringList quoteLines;
    std::shared_ptr<QTextLayout> text;  ///< the body, laid out to its width
    QList<std::pair<int, int>> matches; ///< of the words, in the body
};

/// What a comment is laid out for.
struct CommentShape
{
    QString time; ///< what stands beside the name
    int width = 0;
    QFont font = {};
    int level = 0;            ///< 1 is shown indented
    bool passageFound = true; ///< else the quote says that its words are gone
    QStringList words = {};   ///< marked in the body, as searchWords() gives them

    friend bool operator==(const CommentShape &, const CommentShape &) = default;
};

/// Lays comments out and remembers those met at last, as they are painted again and again.
class CommentLayout
{
public:
    CommentLayout();

    /// Valid until the next call.
    [[nodiscard]] const CommentGeometry &of(const Comment &comment, const CommentShape &shape);

    /// Of the row that stands for answers not shown.
    [[nodiscard]] static QRect gapRect(const QString &text, int width, const QFont &font);
    [[nodiscard]] static int gapHeight(const QFont &font);

    [[nodiscard]] static QFont nameFont(const QFont &base);
    [[nodiscard]] static QFont smallFont(const QFont &base);
    [[nodiscard]] static QString editedText();
    [[nodiscard]] static QString replyText();
    [[nodiscard]] static QString editText();
    [[nodiscard]] static QString removeText();
    /// The number beside the heart; empty for none.
    [[nodiscard]] static QString likesText(const Comment &comment);

private:
    struct Entry
    {
        Comment comment;
        CommentShape shape;
        CommentGeometry geometry;
    };

    QCache<QUuid, Entry> m_entries;
};

} // namespace nghisu
