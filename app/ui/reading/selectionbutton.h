// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

namespace nghisu {

/// "Comment", a small button that stands behind selected words. It never takes the focus, as that would end
/// the selection; for the keyboard there is a menu.
class SelectionButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SelectionButton(QWidget *parent);

    /// Stands below the end of the selection, or above where there is no room, inside `room`.
    void placeBehind(const QRect &end, const QRect &room);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace nghisu
