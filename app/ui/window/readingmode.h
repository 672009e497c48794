// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QObject>

class QAction;
class QMainWindow;

namespace nghisu {

/// The full screen with the article alone: bars and docks are away while it lasts, and afterwards the window
/// is as it was. All shortcuts of the menus go on working. Escape ends it where nothing else has a use for
/// it.
class ReadingMode : public QObject
{
    Q_OBJECT

public:
    /// Owned by `window`.
    explicit ReadingMode(QMainWindow &window);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);

    /// Of the window as it was before, while the mode is on, so that no later start begins in it: what
    /// QWidget::saveGeometry and QMainWindow::saveState give.
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray state() const;

signals:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter();
    void leave();

    QMainWindow &m_window;
    bool m_on = false;
    bool m_statusShown = true;
    Qt::WindowStates m_windowState;
    bool m_shrinking = false; ///< the window has not got its old size back yet
    QByteArray m_geometry;
    QByteArray m_state;
    QList<QAction *> m_lent; ///< to the window, as actions of a hidden menu bar hear no shortcuts
};

} // namespace nghisu
