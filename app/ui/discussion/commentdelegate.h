// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion/commentlayout.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace nghisu {

/// Paints a comment: who, when, what it answers and what it is about, the words as plain text, the heart with
/// its count, Reply, and, for one's own, Edit and Delete while the row is under the pointer or chosen.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CommentDelegate(QObject *parent = nullptr);

    /// What of the row in `option` is at `position`, both in coordinates of the viewport.
    [[nodiscard]] CommentPart partAt(const QPoint &position, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const;
    /// Where a part stands, in coordinates of the viewport; empty when the row has no such part.
    [[nodiscard]] QRect partRect(CommentPart part, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const;
    /// The button under the pointer; None when there is none.
    void setHovered(const QModelIndex &index, CommentPart part);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Painting;

    [[nodiscard]] const CommentGeometry &geometry(const Comment &comment, const QStyleOptionViewItem &option,
                                                  const QModelIndex &index) const;
    [[nodiscard]] static QList<QTextLayout::FormatRange> marksOf(const Painting &row);
    void paintComment(const Painting &row) const;
    void paintGap(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintAvatar(const Painting &row) const;
    void paintAnswered(const Painting &row) const;
    void paintQuote(const Painting &row) const;
    void paintHeadline(const Painting &row) const;
    void paintLike(const Painting &row) const;
    void paintButton(const Painting &row, CommentPart part, const QRect &rect, const QString &text) const;

    mutable CommentLayout m_layout; ///< a cache
    QPersistentModelIndex m_hovered;
    CommentPart m_hoveredPart = CommentPart::None;
};

} // namespace nghisu
