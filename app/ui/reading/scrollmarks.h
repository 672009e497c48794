// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QWidget>

class QScrollBar;

namespace nghisu {

/// Ticks on a vertical scroll bar, where in the whole something stands. Lets the mouse through.
class ScrollMarks : public QWidget
{
    Q_OBJECT

public:
    /// Owned by the bar, which it covers.
    explicit ScrollMarks(QScrollBar &bar);

    /// Heights from the top of what is scrolled, ascending, of a whole that is `whole` high.
    void setMarks(const QList<qreal> &heights, qreal whole);
    /// Where ticks are drawn, in rows of this widget from the top, each once.
    [[nodiscard]] const QList<int> &rows() const { return m_rows; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeRows();

    QScrollBar &m_bar;
    QList<qreal> m_heights;
    qreal m_whole = 0;
    QList<int> m_rows;
};

} // namespace nghisu
