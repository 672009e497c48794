// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QWidget>

namespace nghisu {

/// Paints a picture fitted to the widget, or at a zoom of its own that the mouse moves.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    /// Zoom relative to the fitted size, 1 to 8.
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return m_zoom; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF target() const;

    QImage m_image;
    qreal m_zoom = 1;
    QPointF m_offset; ///< of the picture's centre from the widget's
    QPointF m_grip;   ///< where the mouse holds the picture
};

} // namespace nghisu
