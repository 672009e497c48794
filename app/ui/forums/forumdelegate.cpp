// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "forums/forumdelegate.h"

#include "controls/rowpainting.h"
#include "forums/forummodel.h"
#include "theme/colors.h"
#include "theme/metrics.h"

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
    const int textHeight = wrappedHeight(layout.textFont, index.data().toString(), width);
    const int detailHeight =
        wrappedHeight(layout.detailFont, index.data(ForumModel::DetailRole).toString(), width);
    layout.text = QRect(inner.left(), inner.top(), width, textHeight);
    layout.detail = QRect(inner.left(), inner.top() + textHeight, width, detailHeight);
    layout.height = above + textHeight + detailHeight + Grid;
    return layout;
}

} // namespace

QSize ForumDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyleOptionViewItem inView = asWideAsItsView(option);
    return {inView.rect.width(), layOut(inView, index).height};
}

void ForumDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    const RowLayout layout = layOut(option, index);
    const bool heading = index.data(ForumModel::HeadingRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!heading)
        paintRowGround(*painter, option);
    painter->setFont(layout.textFont);
    painter->setPen(index.data(ForumModel::AllRole).toBool() ? colors.accent : colors.ink);
    painter->drawText(layout.text, Qt::TextWordWrap | Qt::AlignTop, index.data().toString());
    painter->setFont(layout.detailFont);
    painter->setPen(colors.soft);
    painter->drawText(layout.detail, Qt::TextWordWrap | Qt::AlignTop,
                      index.data(ForumModel::DetailRole).toString());
    painter->restore();
}

} // namespace nghisu
