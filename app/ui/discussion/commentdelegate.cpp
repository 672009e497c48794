// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentdelegate.h"

#include "discussion/avatar.h"
#include "discussion/commentmodel.h"
#include "discussion/glyphs.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QAbstractItemView>
#include <QPainter>

#include <array>

namespace nghisu {

namespace {

constexpr qreal Radius = 8;
constexpr int HeartExtent = 3 * Grid;

QRect partOf(const CommentGeometry &geometry, CommentPart part)
{
    switch (part) {
    case CommentPart::Name:
        return geometry.name;
    case CommentPart::Time:
        return geometry.time.united(geometry.edited);
    case CommentPart::Body:
        return geometry.body;
    case CommentPart::Like:
        return geometry.like;
    case CommentPart::Edit:
        return geometry.edit;
    case CommentPart::Remove:
        return geometry.remove;
    case CommentPart::None:
        break;
    }
    return {};
}

} // namespace

/// What the painting of one row needs at every step.
struct CommentDelegate::Painting
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const Comment &comment;
    const CommentGeometry &geometry;
    const Colors &colors;
    QString time;
    bool selected;
    CommentPart hovered;

    [[nodiscard]] QRect placed(const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    }

    void text(const QRect &rect, const QString &words, const QFont &font, const QColor &color) const
    {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(placed(rect), Qt::AlignCenter | Qt::TextSingleLine, words);
    }
};

CommentDelegate::CommentDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

CommentPart CommentDelegate::partAt(const QPoint &position, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    static constexpr std::array parts{CommentPart::Like, CommentPart::Edit, CommentPart::Remove,
                                      CommentPart::Time, CommentPart::Name, CommentPart::Body};
    for (const CommentPart part : parts) {
        if (partRect(part, option, index).contains(position))
            return part;
    }
    return CommentPart::None;
}

QRect CommentDelegate::partRect(CommentPart part, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Comment comment = index.data(CommentModel::CommentRole).value<Comment>();
    const QRect rect = partOf(geometry(comment, option, index), part);
    if (rect.isEmpty())
        return {};
    return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
}

void CommentDelegate::setHovered(const QModelIndex &index, CommentPart part)
{
    m_hovered = index;
    m_hoveredPart = part;
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Comment comment = index.data(CommentModel::CommentRole).value<Comment>();
    const Painting row{painter,
                       option,
                       comment,
                       geometry(comment, option, index),
                       colorsOf(option.palette),
                       index.data(CommentModel::TimeRole).toString(),
                       option.state.testFlag(QStyle::State_Selected),
                       m_hovered == index ? m_hoveredPart : CommentPart::None};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(row);
    paintHeadline(row);
    painter->setPen(row.colors.ink);
    row.geometry.text->draw(painter, row.placed(row.geometry.body).topLeft());
    paintLike(row);
    if (comment.mine && (row.selected || option.state.testFlag(QStyle::State_MouseOver))) {
        paintButton(row, CommentPart::Edit, row.geometry.edit, CommentLayout::editText());
        paintButton(row, CommentPart::Remove, row.geometry.remove, CommentLayout::removeText());
    }
    painter->restore();
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Views leave the width of the rectangle open when they ask for sizes; a row is as wide as its view.
    QStyleOptionViewItem wide = option;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        wide.rect.setWidth(view->viewport()->width());
    const Comment comment = index.data(CommentModel::CommentRole).value<Comment>();
    return {wide.rect.width(), geometry(comment, wide, index).height};
}

const CommentGeometry &CommentDelegate::geometry(const Comment &comment, const QStyleOptionViewItem &option,
                                                 const QModelIndex &index) const
{
    return m_layout.of(comment, index.data(CommentModel::TimeRole).toString(), option.rect.width(),
                       option.font);
}

void CommentDelegate::paintGround(const Painting &row) const
{
    if (!row.selected)
        return;
    const bool focused = row.option.state.testFlag(QStyle::State_HasFocus);
    row.painter->setBrush(row.colors.tint);
    row.painter->setPen(focused ? QPen(row.colors.accent, 1) : QPen(Qt::NoPen));
    row.painter->drawRoundedRect(QRectF(row.option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

void CommentDelegate::paintHeadline(const Painting &row) const
{
    const QFont &font = row.option.font;
    const QFont small = CommentLayout::smallFont(font);
    QFont initials = small;
    initials.setWeight(QFont::DemiBold);
    row.painter->setPen(Qt::NoPen);
    row.painter->setBrush(avatarColor(row.comment.author));
    row.painter->drawEllipse(row.placed(row.geometry.avatar));
    row.text(row.geometry.avatar, initialsOf(row.comment.authorName), initials, Qt::white);
    row.text(row.geometry.name, row.geometry.shownName, CommentLayout::nameFont(font), row.colors.ink);
    const QColor quiet = row.selected ? row.colors.soft : row.colors.faint; // faint is too faint on the tint
    row.text(row.geometry.time, row.time, small, quiet);
    if (!row.geometry.edited.isEmpty())
        row.text(row.geometry.edited, CommentLayout::editedText(), small, quiet);
}

void CommentDelegate::paintLike(const Painting &row) const
{
    const bool liked = row.comment.likedByMe;
    const bool hovered = row.hovered == CommentPart::Like;
    const QColor color = liked || hovered ? row.colors.like
                         : row.selected   ? row.colors.soft
                                          : row.colors.faint;
    const QRect button = row.geometry.like;
    QRect heart(0, 0, HeartExtent, HeartExtent);
    heart.moveCenter(button.center());
    heart.moveLeft(button.left() + Grid);
    row.painter->setPen(QPen(color, 1.2));
    row.painter->setBrush(liked ? QBrush(color) : QBrush(Qt::NoBrush));
    row.painter->drawPath(heartPath(QRectF(row.placed(heart)).adjusted(0.5, 0.5, -0.5, -0.5)));
    QFont font = CommentLayout::smallFont(row.option.font);
    if (liked)
        font.setWeight(QFont::DemiBold);
    const QRect count(heart.right() + 1 + Grid / 2, button.top(), button.right() - heart.right() - Grid / 2,
                      button.height());
    row.text(count, CommentLayout::likesText(row.comment), font, color);
}

void CommentDelegate::paintButton(const Painting &row, CommentPart part, const QRect &rect,
                                  const QString &text) const
{
    QFont font = CommentLayout::smallFont(row.option.font);
    const bool hovered = row.hovered == part;
    font.setUnderline(hovered);
    row.text(rect, text, font, hovered ? row.colors.accent : row.colors.soft);
}

} // namespace nghisu
