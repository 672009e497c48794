// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/picturecanvas.h"

#include "theme/colors.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nghisu {

namespace {

constexpr qreal LeastZoom = 0.05;
constexpr qreal MostZoom = 16;
constexpr qreal MostFitted = 2; ///< a small picture is not blown up further until the reader asks for it
constexpr qreal StepAngle = 120;

QAccessibleInterface *createAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<PictureCanvas *>(object);
    return canvas ? new QAccessibleWidget(canvas, QAccessible::Graphic) : nullptr;
}

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(createAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setMinimumSize(240, 160);
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
}

void PictureCanvas::setPicture(QSize size)
{
    m_size = size;
    m_image = {};
    m_quarters = 0;
    m_held = false;
    fit();
}

void PictureCanvas::setImage(const QImage &image)
{
    m_image = image;
    update();
}

QSizeF PictureCanvas::turned(QSizeF size) const
{
    return m_quarters % 2 == 0 ? size : size.transposed();
}

qreal PictureCanvas::fittingZoom() const
{
    if (m_size.isEmpty())
        return 1;
    const QSizeF room = QSizeF(size()) * devicePixelRatioF();
    const QSizeF picture = turned(m_size);
    return std::min({room.width() / picture.width(), room.height() / picture.height(), MostFitted});
}

qreal PictureCanvas::zoom() const
{
    return m_fitted ? fittingZoom() : m_zoom;
}

QSizeF PictureCanvas::shownSize() const
{
    return turned(m_size) * zoom() / devicePixelRatioF();
}

QSize PictureCanvas::wantedSize() const
{
    const qreal fitted = fittingZoom();
    return zoom() > fitted || fitted >= 1 ? m_size : (QSizeF(m_size) * fitted).toSize();
}

void PictureCanvas::setZoom(qreal zoom)
{
    zoomAt(rect().center(), zoom);
}

/// What is at that point stays there.
void PictureCanvas::zoomAt(QPointF point, qreal zoom)
{
    const qreal before = this->zoom();
    m_zoom = std::clamp(zoom, std::min(LeastZoom, fittingZoom()), MostZoom);
    m_fitted = false;
    const QPointF fromCentre = point - QRectF(rect()).center() - m_offset;
    m_offset += fromCentre * (1 - m_zoom / before);
    keepInSight();
    emit viewChanged();
}

void PictureCanvas::fit()
{
    m_fitted = true;
    m_offset = {};
    keepInSight();
    emit viewChanged();
}

void PictureCanvas::turn(int quarters)
{
    constexpr int Whole = 4;
    m_quarters = ((m_quarters + quarters) % Whole + Whole) % Whole;
    m_offset = {};
    keepInSight();
    emit viewChanged();
}

bool PictureCanvas::pan(QPointF by)
{
    const QPointF before = m_offset;
    m_offset += by;
    keepInSight();
    return m_offset != before;
}

/// No edge of the picture comes further in than its widget's.
void PictureCanvas::keepInSight()
{
    const QSizeF beyond = (shownSize() - QSizeF(size())) / 2;
    const qreal x = std::max(0.0, beyond.width());
    const qreal y = std::max(0.0, beyond.height());
    m_offset = {std::clamp(m_offset.x(), -x, x), std::clamp(m_offset.y(), -y, y)};
    showHand();
    update();
}

bool PictureCanvas::isMovable() const
{
    const QSizeF shown = shownSize();
    return shown.width() > width() + 1 || shown.height() > height() + 1;
}

void PictureCanvas::showHand()
{
    setCursor(!isMovable() ? Qt::ArrowCursor : m_held ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    const QPointF centre = QRectF(rect()).center() + m_offset;
    const QSizeF upright = QSizeF(m_size) * zoom() / devicePixelRatioF();
    const QRectF target(QPointF(-upright.width() / 2, -upright.height() / 2), upright);
    painter.save();
    painter.translate(centre);
    constexpr int Quarter = 90;
    painter.rotate(m_quarters * Quarter);
    // Far in, pixels are what is looked at.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < MostZoom / 2);
    if (m_image.isNull())
        painter.fillRect(target, colors.line);
    else
        painter.drawImage(target, m_image);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PictureCanvas::resizeEvent(QResizeEvent *)
{
    keepInSight();
    emit viewChanged();
}

bool PictureCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), zoom() * (1 + gesture->value()));
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        const auto *pinch = static_cast<const QPinchGesture *>(
            static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
        if (pinch) {
            zoomAt(mapFromGlobal(pinch->hotSpot()), zoom() * pinch->scaleFactor());
            return true;
        }
    }
    return QWidget::event(event);
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    zoomAt(event->position(), zoom() * std::pow(ZoomStep, event->angleDelta().y() / StepAngle));
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_held = true;
    m_pressed = event->position();
    m_grip = event->position() - m_offset;
    showHand();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_held)
        return;
    m_offset = event->position() - m_grip;
    keepInSight();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_held, false))
        return;
    showHand();
    if ((event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        emit pictureActivated();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_fitted)
        zoomAt(event->position(), std::max(1.0, 2 * fittingZoom()));
    else
        fit();
}

} // namespace nghisu
