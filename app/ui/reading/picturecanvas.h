// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QWidget>

namespace nghisu {

/// Paints a picture: fitted to the widget, or at a zoom of its own, turned and moved. What it is given to
/// paint may be smaller than the picture; it says how large it would have it.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    static constexpr qreal ZoomStep = 1.25;

    explicit PictureCanvas(QWidget *parent = nullptr);

    /// Another picture of that many pixels: fitted, upright, nothing painted until setImage().
    void setPicture(QSize size);
    /// What the picture looks like, at any size.
    void setImage(const QImage &image);
    /// How large the image should be for what is in sight to be sharp, in pixels of the picture as it stands
    /// in its file; never larger than the picture. Takes few values, so that zooming decodes little.
    [[nodiscard]] QSize wantedSize() const;

    /// Pixels of the screen for one of the picture.
    [[nodiscard]] qreal zoom() const;
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    /// Whether there is more of the picture than is in sight.
    [[nodiscard]] bool isMovable() const;
    [[nodiscard]] const QImage &image() const { return m_image; }
    /// Within bounds; what is in the middle stays there.
    void setZoom(qreal zoom);
    void zoomBy(qreal factor) { setZoom(zoom() * factor); }
    void fit();
    /// By that many quarters of a turn clockwise.
    void turn(int quarters);
    [[nodiscard]] int quarters() const { return m_quarters; }
    /// Moves what is in sight, as far as there is more; false where there is none in that direction.
    bool pan(QPointF by);

signals:
    /// Zoom or size or turn is another.
    void viewChanged();
    void pictureActivated();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void zoomAt(QPointF point, qreal zoom);
    void keepInSight();
    void showHand();
    [[nodiscard]] QSizeF turned(QSizeF size) const;
    [[nodiscard]] qreal fittingZoom() const;
    [[nodiscard]] QSizeF shownSize() const;

    QSize m_size; ///< of the picture
    QImage m_image;
    qreal m_zoom = 1;
    bool m_fitted = true;
    int m_quarters = 0;
    QPointF m_offset; ///< of the picture's centre from the widget's
    QPointF m_grip;   ///< where the mouse holds the picture
    QPointF m_pressed;
    bool m_held = false;
};

} // namespace nghisu
