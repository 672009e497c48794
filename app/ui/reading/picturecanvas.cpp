// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/picturecanvas.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qreal MaximumZoom = 8;
constexpr qreal WheelFactor = 1.2;

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent) : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setMinimumSize(320, 200);
}

void PictureCanvas::setImage(const QImage &image)
{
    m_image = image;
    m_offset = {};
    setZoom(1);
    update();
}

void PictureCanvas::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 1.0, MaximumZoom);
    if (m_zoom == 1.0)
        m_offset = {};
    update();
}

QRectF PictureCanvas::target() const
{
    QSizeF fitted = QSizeF(m_image.size()).scaled(size(), Qt::KeepAspectRatio);
    // A small picture is not blown up until the reader asks for it.
    const QSizeF natural = QSizeF(m_image.size()) / devicePixelRatioF();
    if (fitted.width() > natural.width() * 2)
        fitted = natural * 2;
    fitted *= m_zoom;
    const QPointF centre = QRectF(rect()).center() + m_offset;
    return {centre - QPointF(fitted.width() / 2, fitted.height() / 2), fitted};
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target(), m_image);
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    setZoom(event->angleDelta().y() > 0 ? m_zoom * WheelFactor : m_zoom / WheelFactor);
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position() - m_offset;
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_zoom > 1) {
        m_offset = event->position() - m_grip;
        update();
    }
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    setZoom(m_zoom > 1 ? 1 : 2);
}

} // namespace nghisu
