// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/rowpainting.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace nghisu {

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    constexpr int Unbounded = 10000;
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, Unbounded), Qt::TextWordWrap, text).height();
}

QStyleOptionViewItem asWideAsItsView(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem wide = option;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        wide.rect.setWidth(view->viewport()->width());
    return wide;
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    constexpr int Radius = 2 * Grid;
    const Colors &colors = colorsOf(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor fill = colors.tint;
        fill.setAlphaF(chosen ? 1.0F : 0.6F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(option.rect, Radius, Radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), Radius, Radius);
    }
}

} // namespace nghisu
