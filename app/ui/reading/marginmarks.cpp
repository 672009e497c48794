// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/marginmarks.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal DotSize = 7;
constexpr qreal DotLeft = 1;
constexpr qreal Reach = Grid; ///< around a dot that is clicked all the same

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
    for (; mark != m_positions.cend() && mark->first <= last; ++mark) {
        const QRectF line = lineOf(mark->first);
        const QRectF dot(DotLeft, line.center().y() - DotSize / 2, DotSize, DotSize);
        if (m_placed.isEmpty() || dot.top() > m_placed.last().dot.bottom())
            m_placed.append({dot, mark->second});
        else if (QString &tips = m_placed.last().mark.toolTip;
                 !tips.split(u'\n').contains(mark->second.toolTip))
            tips += u'\n' + mark->second.toolTip;
    }
}

void MarginMarks::paint(QPainter &painter, const QPalette &palette) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(palette).accent);
    for (const Placed &placed : m_placed)
        painter.drawEllipse(placed.dot);
    painter.restore();
}

std::optional<MarginMark> MarginMarks::at(const QPointF &point) const
{
    for (const Placed &placed : m_placed) {
        if (placed.dot.adjusted(-Reach, -Reach, Reach, Reach).contains(point))
            return placed.mark;
    }
    return {};
}

} // namespace nghisu
