// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/starrating.h"

#include "discussion/glyphs.h"
#include "discussion/starratingaccessible.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int Cell = 6 * Grid; // wide enough to be met with a finger
constexpr int StarExtent = 18;

} // namespace

StarRating::StarRating(QWidget *parent) : QWidget(parent)
{
    StarRatingAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Your rating"));
}

void StarRating::setValue(int value)
{
    value = std::clamp(value, 0, Stars);
    if (value == m_value)
        return;
    m_value = value;
    update();
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
}

void StarRating::choose(int value)
{
    const int before = m_value;
    setValue(value);
    if (m_value != before)
        emit chosen(m_value);
}

QString StarRating::valueText() const
{
    return m_value == 0 ? tr("not rated") : tr("%1 of %n star(s)", nullptr, Stars).arg(m_value);
}

QRect StarRating::starRect(int number) const
{
    const QRect logical((number - 1) * Cell, 0, Cell, height());
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QSize StarRating::sizeHint() const
{
    return {Stars * Cell, 7 * Grid};
}

bool StarRating::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int star = starAt(help->pos());
        const QString text = star == 0         ? QString()
                             : star == m_value ? tr("Click again to clear your rating")
                                               : tr("%n star(s)", nullptr, star);
        QToolTip::showText(help->globalPos(), text, this, star > 0 ? starRect(star) : QRect());
        return true;
    }
    return QWidget::event(event);
}

void StarRating::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const int shown = m_preview > 0 ? m_preview : m_value;
    for (int number = 1; number <= Stars; ++number) {
        QRectF box(0, 0, StarExtent, StarExtent);
        box.moveCenter(QRectF(starRect(number)).center());
        QColor fill = colors.star;
        if (number > m_value)
            fill.setAlphaF(0.6F); // a preview is not yet a rating
        const bool lit = number <= shown;
        painter.setBrush(lit ? QBrush(fill) : QBrush(colors.line));
        painter.setPen(lit ? Qt::NoPen : QPen(colors.faint, 0.8));
        painter.drawPath(starPath(lit ? box : box.adjusted(0.4, 0.4, -0.4, -0.4)));
    }
    if (hasFocus() && m_ring) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), Grid, Grid);
    }
}

void StarRating::mouseMoveEvent(QMouseEvent *event)
{
    setPreview(starAt(event->position().toPoint()));
}

void StarRating::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = starAt(event->position().toPoint());
}

void StarRating::mouseReleaseEvent(QMouseEvent *event)
{
    const int star = starAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || star == 0 || star != std::exchange(m_pressed, 0))
        return;
    setPreview(0); // what was chosen shows as it is until the pointer moves on
    choose(star == m_value ? 0 : star);
}

void StarRating::leaveEvent(QEvent *)
{
    setPreview(0);
}

void StarRating::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int key = event->key();
    m_ring = true;
    update();
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        choose(0);
    else if (key == Qt::Key_Up || key == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        step(1);
    else if (key == Qt::Key_Down || key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        step(-1);
    else if (key == Qt::Key_Home)
        choose(1);
    else if (key == Qt::Key_End)
        choose(Stars);
    else
        QWidget::keyPressEvent(event);
}

void StarRating::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void StarRating::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

int StarRating::starAt(const QPoint &position) const
{
    for (int number = 1; number <= Stars; ++number) {
        if (starRect(number).contains(position))
            return number;
    }
    return 0;
}

void StarRating::setPreview(int number)
{
    if (number == m_preview)
        return;
    m_preview = number;
    update();
}

/// Arrows never clear: a rating should not vanish because a key was held down.
void StarRating::step(int by)
{
    if (m_value > 0 || by > 0)
        choose(std::clamp(m_value + by, 1, Stars));
}

} // namespace nghisu
