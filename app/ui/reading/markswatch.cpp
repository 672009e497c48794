// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/markswatch.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace nghisu {

namespace {

constexpr int SwatchSize = 7 * Grid;
constexpr qreal Corner = 5;

/// As QTextCharFormat draws the underlines of signOf().
void paintSign(QPainter &painter, const QRectF &rect, MarkColor color)
{
    const QPointF from(rect.left() + 4, rect.bottom() - 5);
    const QPointF to(rect.right() - 4, rect.bottom() - 5);
    QPen pen = painter.pen();
    if (color == MarkColor::Pink) {
        QPainterPath wave(from);
        for (qreal x = from.x(); x + 4 <= to.x() + 0.5; x += 4) {
            wave.quadTo(x + 1, from.y() - 3, x + 2, from.y());
            wave.quadTo(x + 3, from.y() + 3, x + 4, from.y());
        }
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(wave);
        return;
    }
    if (color == MarkColor::Green)
        pen.setDashPattern({3, 2});
    else if (color == MarkColor::Blue)
        pen.setDashPattern({1, 1.6});
    painter.setPen(pen);
    painter.drawLine(from, to);
}

} // namespace

QString shownName(MarkColor color)
{
    switch (color) {
    case MarkColor::Yellow:
        return MarkSwatch::tr("Yellow");
    case MarkColor::Green:
        return MarkSwatch::tr("Green");
    case MarkColor::Blue:
        return MarkSwatch::tr("Blue");
    case MarkColor::Pink:
        break;
    }
    return MarkSwatch::tr("Pink");
}

void paintMarkPatch(QPainter &painter, const QRectF &rect, MarkColor color, const Colors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.markSign(color), 1));
    painter.setBrush(colors.mark(color));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Corner, Corner);
    painter.setPen(QPen(colors.markSign(color), 1.6));
    paintSign(painter, rect, color);
    painter.restore();
}

MarkSwatch::MarkSwatch(MarkColor color, QWidget *parent) : QToolButton(parent), m_color(color)
{
    setText(shownName(color));
    setAccessibleName(shownName(color));
    setToolTip(shownName(color));
    setCursor(Qt::PointingHandCursor);
    setFixedSize(sizeHint());
}

QSize MarkSwatch::sizeHint() const
{
    return {SwatchSize, SwatchSize};
}

void MarkSwatch::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isChecked() || hasFocus()) {
        painter.setPen(hasFocus() || isChecked() ? QPen(colors.accent, isChecked() ? 2 : 1.5)
                                                 : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colors.line) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Corner + 2, Corner + 2);
    }
    paintMarkPatch(painter, QRectF(rect()).adjusted(4, 4, -4, -4), m_color, colors);
}

} // namespace nghisu
