// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/marginmarks.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>

namespace nghisu {

namespace {

constexpr qreal DotSize = 7;
constexpr qreal DotLeft = 1;
constexpr qreal BalloonSize = 9;
constexpr qreal SlipSize = 8;
constexpr qreal SlipLeft = 7; // beside a dot rather than below it, where both would look like a person
constexpr qreal Reach = Grid; ///< around a mark that is clicked all the same

/// A dot in the middle of the line; a balloon above it and a slip below, where all must stand.
QRectF rectFor(MarginMark::Kind kind, const QRectF &line)
{
    if (kind == MarginMark::Kind::Entry)
        return {DotLeft, line.center().y() - DotSize / 2, DotSize, DotSize};
    if (kind == MarginMark::Kind::Note)
        return {SlipLeft, line.bottom() - SlipSize, SlipSize, SlipSize};
    return {DotLeft, line.top(), BalloonSize, BalloonSize};
}

void paintBalloon(QPainter &painter, const QRectF &rect)
{
    const QRectF body = rect.adjusted(0, 0, 0, -2);
    QPainterPath path;
    path.addRoundedRect(body, 2.5, 2.5);
    QPainterPath tail(QPointF(body.left() + 2, body.bottom() - 1));
    tail.lineTo(body.left() + 2, rect.bottom() + 1);
    tail.lineTo(body.left() + 5, body.bottom() - 1);
    painter.drawPath(path.united(tail));
}

/// A sheet with a corner turned down.
void paintSlip(QPainter &painter, const QRectF &rect)
{
    const qreal corner = rect.width() / 2.6;
    QPainterPath path(rect.topLeft());
    path.lineTo(rect.topRight());
    path.lineTo(rect.right(), rect.bottom() - corner);
    path.lineTo(rect.right() - corner, rect.bottom());
    path.lineTo(rect.bottomLeft());
    painter.drawPath(path);
}

} // namespace

void MarginMarks::setMarks(const QList<MarginMark> &marks, const PositionOf &positionOf)
{
    m_marks = marks;
    m_positions.clear();
    m_placed.clear();
    for (const MarginMark &mark : marks) {
        if (const std::optional<int> position = positionOf(mark.passage))
            m_positions.append({*position, mark});
    }
    std::stable_sort(m_positions.begin(), m_positions.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
}

void MarginMarks::place(int first, int last, const LineOf &lineOf)
{
    m_placed.clear();
    auto mark = std::lower_bound(m_positions.cbegin(), m_positions.cend(), first,
                                 [](const auto &entry, int position) { return entry.first < position; });
    std::array<qsizetype, 3> lastOf{-1, -1, -1}; // of each kind, in m_placed
    for (; mark != m_positions.cend() && mark->first <= last; ++mark) {
        qsizetype &before = lastOf.at(static_cast<size_t>(mark->second.kind));
        const QRectF rect = rectFor(mark->second.kind, lineOf(mark->first));
        if (before < 0 || rect.top() > m_placed.at(before).rect.bottom()) {
            before = m_placed.size();
            m_placed.append({rect, mark->second});
        } else if (QString &tips = m_placed[before].mark.toolTip;
                   !tips.split(u'\n').contains(mark->second.toolTip)) {
            tips += u'\n' + mark->second.toolTip;
        }
    }
}

void MarginMarks::paint(QPainter &painter, const QPalette &palette) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(palette).accent);
    for (const Placed &placed : m_placed) {
        if (placed.mark.kind == MarginMark::Kind::Entry)
            painter.drawEllipse(placed.rect);
        else if (placed.mark.kind == MarginMark::Kind::Note)
            paintSlip(painter, placed.rect);
        else
            paintBalloon(painter, placed.rect);
    }
    painter.restore();
}

std::optional<MarginMark> MarginMarks::at(const QPointF &point) const
{
    for (const Placed &placed : m_placed) {
        if (placed.rect.adjusted(-Reach, -Reach, Reach, Reach).contains(point))
            return placed.mark;
    }
    return {};
}

} // namespace nghisu
