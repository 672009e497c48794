// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "forums/forumdelegate.h"

#include "forums/forummodel.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QAbstractItemView>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int Side = 2 * Grid;

/// Where the parts of a row stand; the same for measuring and painting.
struct RowLayout
{
    QFont textFont;
    QFont detailFont;
    QRect text;
    QRect detail;
    int height = 0;
};

int heightOf(const QFont &font, const QString &text, int width)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

RowLayout layOut(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    RowLayout layout;
    const bool heading = index.data(ForumModel::HeadingRole).toBool();
    layout.textFont = option.font;
    layout.textFont.setWeight(heading ? QFont::DemiBold : QFont::Normal);
    layout.detailFont = interfaceFont(option.font, TypeSize::Small);
    const int above = heading && index.row() > 0 ? 3 * Grid : Grid;
    const QRect inner = option.rect.adjusted(Side, above, -Side, 0);
    const int width = std::max(40, inner.width());
    const int textHeight = heightOf(layout.textFont, index.data().toString(), width);
    const int detailHeight =
        heightOf(layout.detailFont, index.data(ForumModel::DetailRole).toString(), width);
    layout.text = QRect(inner.left(), inner.top(), width, textHeight);
    layout.detail = QRect(inner.left(), inner.top() + textHeight, width, detailHeight);
    layout.height = above + textHeight + detailHeight + Grid;
    return layout;
}

} // namespace

QSize ForumDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A view measures with its own rectangle, scroll bar included.
    QStyleOptionViewItem inView = option;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        inView.rect.setWidth(view->viewport()->width());
    return {inView.rect.width(), layOut(inView, index).height};
}

void ForumDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const RowLayout layout = layOut(option, index);
    const bool heading = index.data(ForumModel::HeadingRole).toBool();
    const bool chosen = option.state.testFlag(QStyle::State_Selected) && !heading;
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && !heading;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || hover) {
        QColor fill = colors.tint;
        fill.setAlphaF(chosen ? 1.0F : 0.6F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(option.rect, 2 * Grid, 2 * Grid);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !heading) {
        painter->setPen(QPen(colors.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 2 * Grid, 2 * Grid);
    }
    painter->setFont(layout.textFont);
    painter->setPen(colors.ink);
    painter->drawText(layout.text, Qt::TextWordWrap | Qt::AlignTop, index.data().toString());
    painter->setFont(layout.detailFont);
    painter->setPen(colors.soft);
    painter->drawText(layout.detail, Qt::TextWordWrap | Qt::AlignTop,
                      index.data(ForumModel::DetailRole).toString());
    painter->restore();
}

} // namespace nghisu
