// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace nghisu {

/// Five stars to rate with. A click chooses, a click on the present rating clears it; arrows, Home, End and 1
/// to 5 choose, Delete and 0 clear. For accessibility it is a slider from 0 (not rated) to 5.
class StarRating : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Stars = 5;

    explicit StarRating(QWidget *parent = nullptr);

    /// 1 to 5; 0 when not rated.
    [[nodiscard]] int value() const { return m_value; }
    void setValue(int value);
    /// As if the person had chosen it: also emits chosen().
    void choose(int value);
    /// "4 of 5 stars".
    [[nodiscard]] QString valueText() const;
    /// Where star `number` (1 to 5) is clicked, mirrored in right-to-left layouts.
    [[nodiscard]] QRect starRect(int number) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The person chose another rating; 0 when it was cleared.
    void chosen(int value);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int starAt(const QPoint &position) const;
    void setPreview(int number);
    void step(int by);

    int m_value = 0;
    int m_preview = 0;   ///< star under the pointer, 0 when none
    int m_pressed = 0;   ///< star that was pressed and not yet released
    bool m_ring = false; ///< whether the focus came from the keyboard, and shows
};

} // namespace nghisu
