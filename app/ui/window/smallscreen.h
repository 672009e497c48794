// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QDialog;
class QDockWidget;
class QMainWindow;

namespace nghisu {

/// Keeps all of a window and of its dialogs within reach where letters are so large, or the screen so small,
/// that they would stick out: one dock is open at a time and scrolls, and so do dialogs. Changes nothing
/// where there is room.
class SmallScreen : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `window`, whose docks and central widget are there.
    explicit SmallScreen(QMainWindow &window);

    /// Whether the window did not fit on its screen.
    [[nodiscard]] bool isSmall() const { return m_small; }

protected:
    /// Of the window, and of the program for its dialogs.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitWindow();
    void fitDialog(QDialog &dialog) const;
    void keepOnly(const QDockWidget *opened);

    QMainWindow &m_window;
    bool m_small = false;
};

} // namespace nghisu
