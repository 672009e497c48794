// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mark.h"

#include <QWidget>

class QToolButton;

namespace nghisu {

/// What can be done with selected words, standing behind them: highlight in one of four colours, note,
/// comment. It never takes the focus, as that would end the selection; for the keyboard there are menus.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);

    /// Stands below the end of the selection, or above where there is no room, inside `room`.
    void placeBehind(const QRect &end, const QRect &room);

signals:
    void markChosen(nghisu::MarkColor color);
    void noteChosen();
    void commentChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &icon, const QString &text,
                           const QString &toolTip);
};

} // namespace nghisu
