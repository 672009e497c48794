// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/scrollmarks.h"

#include "theme/colors.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int TickHeight = 2;

} // namespace

ScrollMarks::ScrollMarks(QScrollBar &bar) : QWidget(&bar), m_bar(bar)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    bar.installEventFilter(this);
    hide();
}

void ScrollMarks::setMarks(const QList<qreal> &heights, qreal whole)
{
    m_heights = heights;
    m_whole = whole;
    setGeometry(m_bar.rect());
    placeRows();
    setVisible(!heights.isEmpty());
}

void ScrollMarks::placeRows()
{
    m_rows.clear();
    const int room = height() - TickHeight;
    for (const qreal at : std::as_const(m_heights)) {
        const int row =
            m_whole > 0 ? std::clamp(static_cast<int>(at / m_whole * room), 0, std::max(0, room)) : 0;
        if (m_rows.isEmpty() || row > m_rows.last())
            m_rows.append(row);
    }
    update();
}

bool ScrollMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_bar && event->type() == QEvent::Resize) {
        setGeometry(m_bar.rect());
        placeRows();
    }
    return QWidget::eventFilter(watched, event);
}

void ScrollMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = colorsOf(palette()).star;
    for (const int row : std::as_const(m_rows))
        painter.fillRect(width() / 4, row, width() - width() / 2, TickHeight, color);
}

} // namespace nghisu
