// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/glyphs.h"

#include <QTransform>
#include <QtMath>

namespace nghisu {

namespace {

QPainterPath fitted(const QPainterPath &path, const QRectF &box)
{
    const QRectF from = path.boundingRect();
    const qreal scale = std::min(box.width() / from.width(), box.height() / from.height());
    QTransform transform;
    transform.translate(box.center().x(), box.center().y());
    transform.scale(scale, scale);
    transform.translate(-from.center().x(), -from.center().y());
    return transform.map(path);
}

} // namespace

QPainterPath starPath(const QRectF &box)
{
    constexpr int points = 5;
    constexpr qreal innerRadius = 0.42; // a little fuller than the geometric star: calmer at small sizes
    QPainterPath path;
    for (int i = 0; i < 2 * points; ++i) {
        const qreal angle = i * M_PI / points - M_PI / 2;
        const qreal radius = i % 2 == 0 ? 1.0 : innerRadius;
        const QPointF point(radius * std::cos(angle), radius * std::sin(angle));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return fitted(path, box);
}

QPainterPath heartPath(const QRectF &box)
{
    QPainterPath path(QPointF(12, 20));
    path.cubicTo(6, 16, 3, 13, 3, 9);
    path.cubicTo(3, 3.6, 9.6, 2.4, 12, 7);
    path.cubicTo(14.4, 2.4, 21, 3.6, 21, 9);
    path.cubicTo(21, 13, 18, 16, 12, 20);
    path.closeSubpath();
    return fitted(path, box);
}

} // namespace nghisu
