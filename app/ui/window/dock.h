// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDockWidget>

namespace nghisu {

/// A dock of the main window with the design's title: its name, and a button with what can be done with the
/// pane. Its toggleViewAction() brings it to the front where it lies behind another one.
class Dock : public QDockWidget
{
    Q_OBJECT

public:
    Dock(const QString &title, const QString &objectName, QWidget *pane, QWidget *parent);

    /// Puts actions of the pane above those of the dock in the title's menu.
    void setPaneActions(const QList<QAction *> &actions);

private:
    void keepInFront();

    QMenu *m_menu;
    bool m_behind = false; ///< the tab of another dock is the one in front
};

} // namespace nghisu
