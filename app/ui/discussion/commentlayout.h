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

/// What can be met with the pointer in the row of a comment.
enum class CommentPart { None, Name, Time, Body, Like, Edit, Remove };

/// Where the parts of one comment stand, from the top left of its row, for left-to-right; a view mirrors
/// them.
struct CommentGeometry
{
    QRect avatar;
    QRect name;
    QRect time;
    QRect edited; ///< empty when the comment never was
    QRect body;
    QRect like;
    QRect edit; ///< empty for comments of others, as is `remove`
    QRect remove;
    int height = 0;
    QString shownName;                 ///< elided to its place
    std::shared_ptr<QTextLayout> text; ///< the body, laid out to its width
};

/// Lays comments out and remembers them, as lists ask for the height of every row again and again.
class CommentLayout
{
public:
    CommentLayout();

    /// Valid until the next call. `time` is what stands beside the name.
    [[nodiscard]] const CommentGeometry &of(const Comment &comment, const QString &time, int width,
                                            const QFont &font);

    [[nodiscard]] static QFont nameFont(const QFont &base);
    [[nodiscard]] static QFont smallFont(const QFont &base);
    [[nodiscard]] static QString editedText();
    [[nodiscard]] static QString editText();
    [[nodiscard]] static QString removeText();
    /// The number beside the heart; empty for none.
    [[nodiscard]] static QString likesText(const Comment &comment);

private:
    struct Entry
    {
        Comment comment;
        QString time;
        int width = 0;
        QFont font;
        CommentGeometry geometry;
    };

    QCache<QUuid, Entry> m_entries;
};

} // namespace nghisu
