// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentdelegate.h"

#include "controls/rowpainting.h"
#include "discussion/avatar.h"
#include "discussion/commentmodel.h"
#include "discussion/glyphs.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QPainter>

#include <array>

namespace nghisu {

namespace {

constexpr qreal Radius = 8;
constexpr int HeartExtent = 3 * Grid;

constexpr int BarWidth = 2; // beside what is quoted
constexpr int QuoteIndent = 2 * Grid;

QRect partOf(const CommentGeometry &geometry, CommentPart part)
{
    switch (part) {
    case CommentPart::Name:
        return geometry.name;
    case CommentPart::Time:
        return geometry.time.united(geometry.edited);
    case CommentPart::Answered:
        return geometry.answered;
    case CommentPart::Quote:
        return geometry.quote;
    case CommentPart::Body:
        return geometry.body;
    case CommentPart::Like:
        return geometry.like;
    case CommentPart::Reply:
        return geometry.reply;
    case CommentPart::Edit:
        return geometry.edit;
    case CommentPart::Remove:
        return geometry.remove;
    case CommentPart::Gap:
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
    const QModelIndex &index;
    const Comment &comment;
    const CommentGeometry &geometry;
    const Colors &colors;
    QString time;
    bool passageFound;
    bool selected;
    CommentPart hovered;

    [[nodiscard]] QRect placed(const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    }

    void text(const QRect &rect, const QString &words, const QFont &font, const QColor &color,
              Qt::Alignment alignment = Qt::AlignCenter) const
    {
        painter->setFont(font);
        painter->setPen(color);
        const auto visual = QStyle::visualAlignment(option.direction, alignment);
        painter->drawText(placed(rect), static_cast<int>(visual) | Qt::TextSingleLine, words);
    }

    /// Quiet words: the faint colour is too faint on the ground of a chosen row.
    [[nodiscard]] QColor quiet() const { return selected ? colors.soft : colors.faint; }
};

CommentDelegate::CommentDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

CommentPart CommentDelegate::partAt(const QPoint &position, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    static constexpr std::array parts{
        CommentPart::Gap,      CommentPart::Like,  CommentPart::Reply, CommentPart::Edit, CommentPart::Remove,
        CommentPart::Answered, CommentPart::Quote, CommentPart::Time,  CommentPart::Name, CommentPart::Body};
    for (const CommentPart part : parts) {
        if (partRect(part, option, index).contains(position))
            return part;
    }
    return CommentPart::None;
}

QRect CommentDelegate::partRect(CommentPart part, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QRect rect;
    if (!isGap(index)) {
        const Comment comment = index.data(CommentModel::CommentRole).value<Comment>();
        rect = partOf(geometry(comment, option, index), part);
    } else if (part == CommentPart::Gap) {
        rect = CommentLayout::gapRect(index.data().toString(), option.rect.width(), option.font);
    }
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
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    if (isGap(index)) {
        paintGap(painter, option, index);
    } else {
        const Comment comment = index.data(CommentModel::CommentRole).value<Comment>();
        paintComment({painter, option, index, comment, geometry(comment, option, index),
                      colorsOf(option.palette), index.data(CommentModel::TimeRole).toString(),
                      index.data(CommentModel::PassageFoundRole).toBool(),
                      option.state.testFlag(QStyle::State_Selected),
                      m_hovered == index ? m_hoveredPart : CommentPart::None});
    }
    painter->restore();
}

/// The words that were searched for, as if marked by pen.
QList<QTextLayout::FormatRange> CommentDelegate::marksOf(const Painting &row)
{
    QColor pen = row.colors.star;
    pen.setAlphaF(0.4F);
    QList<QTextLayout::FormatRange> marks;
    for (const auto &[start, length] : row.geometry.matches) {
        QTextCharFormat format;
        format.setBackground(pen);
        marks.append({start, length, format});
    }
    return marks;
}

void CommentDelegate::paintComment(const Painting &row) const
{
    const bool deleted = row.comment.deleted;
    if (!deleted) {
        paintHeadline(row);
        paintAnswered(row);
        paintQuote(row);
    }
    paintAvatar(row);
    row.painter->setPen(deleted ? row.quiet() : row.colors.ink);
    row.geometry.text->draw(row.painter, row.placed(row.geometry.body).topLeft(), marksOf(row));
    if (deleted)
        return;
    paintLike(row);
    paintButton(row, CommentPart::Reply, row.geometry.reply, CommentLayout::replyText());
    if (row.comment.mine && (row.selected || m_hovered == row.index)) {
        paintButton(row, CommentPart::Edit, row.geometry.edit, CommentLayout::editText());
        paintButton(row, CommentPart::Remove, row.geometry.remove, CommentLayout::removeText());
    }
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyleOptionViewItem wide = asWideAsItsView(option);
    if (isGap(index))
        return {wide.rect.width(), CommentLayout::gapHeight(option.font)};
    const Comment comment = index.data(CommentModel::CommentRole).value<Comment>();
    return {wide.rect.width(), geometry(comment, wide, index).height};
}

const CommentGeometry &CommentDelegate::geometry(const Comment &comment, const QStyleOptionViewItem &option,
                                                 const QModelIndex &index) const
{
    return m_layout.of(comment, {index.data(CommentModel::TimeRole).toString(), option.rect.width(),
                                 option.font, index.data(CommentModel::LevelRole).toInt(),
                                 index.data(CommentModel::PassageFoundRole).toBool(),
                                 index.data(CommentModel::FoundWordsRole).toStringList()});
}

void CommentDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    const Colors &colors = colorsOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->setBrush(colors.tint);
    painter->setPen(focused ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

void CommentDelegate::paintGap(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QFont font = CommentLayout::smallFont(option.font);
    font.setUnderline(m_hovered == index && m_hoveredPart == CommentPart::Gap);
    const QRect place = partRect(CommentPart::Gap, option, index).adjusted(Grid, 0, -Grid, 0);
    painter->setFont(font);
    painter->setPen(colorsOf(option.palette).accent);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

void CommentDelegate::paintAvatar(const Painting &row) const
{
    QFont initials = CommentLayout::smallFont(row.option.font);
    initials.setWeight(QFont::DemiBold);
    row.painter->setPen(Qt::NoPen);
    row.painter->setBrush(row.comment.deleted ? row.colors.line : avatarColor(row.comment.author));
    row.painter->drawEllipse(row.placed(row.geometry.avatar));
    if (!row.comment.deleted)
        row.text(row.geometry.avatar, initialsOf(row.comment.authorName), initials, Qt::white);
}

void CommentDelegate::paintHeadline(const Painting &row) const
{
    const QFont &font = row.option.font;
    const QFont small = CommentLayout::smallFont(font);
    row.text(row.geometry.name, row.geometry.shownName, CommentLayout::nameFont(font), row.colors.ink);
    row.text(row.geometry.time, row.time, small, row.quiet());
    if (!row.geometry.edited.isEmpty())
        row.text(row.geometry.edited, CommentLayout::editedText(), small, row.quiet());
}

void CommentDelegate::paintAnswered(const Painting &row) const
{
    if (row.geometry.answered.isEmpty())
        return;
    QFont font = CommentLayout::smallFont(row.option.font);
    const bool hovered = row.hovered == CommentPart::Answered;
    font.setUnderline(hovered);
    const QRect line = row.geometry.answered;
    row.painter->fillRect(row.placed({line.left(), line.top(), BarWidth, line.height()}), row.colors.line);
    row.text(line.adjusted(QuoteIndent, 0, 0, 0), row.geometry.shownAnswered, font,
             hovered ? row.colors.accent : row.quiet(), Qt::AlignLeading | Qt::AlignVCenter);
}

void CommentDelegate::paintQuote(const Painting &row) const
{
    const QRect quote = row.geometry.quote;
    if (quote.isEmpty())
        return;
    QFont font = CommentLayout::smallFont(row.option.font);
    font.setUnderline(row.hovered == CommentPart::Quote);
    row.painter->fillRect(row.placed({quote.left(), quote.top(), BarWidth, quote.height()}),
                          row.passageFound ? row.colors.accent : row.colors.line);
    const int height = quote.height() / static_cast<int>(row.geometry.quoteLines.size());
    QRect line(quote.left() + QuoteIndent, quote.top(), quote.width() - QuoteIndent, height);
    for (const QString &words : row.geometry.quoteLines) {
        const bool note = !row.passageFound && words == row.geometry.quoteLines.last();
        row.text(line, words, font, note ? row.quiet() : row.colors.soft,
                 Qt::AlignLeading | Qt::AlignVCenter);
        line.translate(0, height);
    }
}

void CommentDelegate::paintLike(const Painting &row) const
{
    const bool liked = row.comment.likedByMe;
    const bool hovered = row.hovered == CommentPart::Like;
    const QColor color = liked || hovered ? row.colors.like : row.quiet();
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
    row.text(rect, text, font, hovered ? row.colors.accent : row.quiet());
}

} // namespace nghisu
