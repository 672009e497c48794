// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/readingmode.h"

#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace nghisu {

namespace {

void collectShortcuts(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (action->menu())
            collectShortcuts(action->menu()->actions(), found);
        else if (!action->shortcut().isEmpty())
            found.append(action);
    }
}

} // namespace

ReadingMode::ReadingMode(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
}

void ReadingMode::setOn(bool on)
{
    if (on == m_on)
        return;
    on ? enter() : leave();
    emit changed(on);
}

QByteArray ReadingMode::geometry() const
{
    return m_on ? m_geometry : m_window.saveGeometry();
}

QByteArray ReadingMode::state() const
{
    return m_on ? m_state : m_window.saveState();
}

void ReadingMode::enter()
{
    m_geometry = m_window.saveGeometry();
    m_state = m_window.saveState();
    m_windowState = m_window.windowState() & ~Qt::WindowFullScreen;
    m_statusShown = !m_window.statusBar()->isHidden();
    m_on = true;
    m_shrinking = false;
    collectShortcuts(m_window.menuBar()->actions(), m_lent);
    const QList<QAction *> own = m_window.actions();
    m_lent.removeIf([&own](QAction *action) { return own.contains(action); });
    m_window.addActions(m_lent);
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>())
        dock->hide();
    for (QToolBar *bar : m_window.findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        bar->hide();
    m_window.menuBar()->hide();
    m_window.statusBar()->hide();
    m_window.setWindowState(m_window.windowState() | Qt::WindowFullScreen);
}

void ReadingMode::leave()
{
    m_on = false;
    for (QAction *action : std::as_const(m_lent))
        m_window.removeAction(action);
    m_lent.clear();
    m_window.setWindowState(m_windowState | (m_window.windowState() & Qt::WindowActive));
    m_window.menuBar()->show();
    m_window.statusBar()->setVisible(m_statusShown);
    m_window.restoreState(m_state); // bars and docks
    m_shrinking = true;
}

bool ReadingMode::eventFilter(QObject *watched, QEvent *event)
{
    // Docks given back at the size of the screen would be squeezed when the desktop gives the window its own.
    if (m_shrinking && watched == &m_window && event->type() == QEvent::Resize) {
        m_shrinking = false;
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_on)
                    m_window.restoreState(m_state);
            },
            Qt::QueuedConnection);
    }
    if (!m_on || watched != &m_window)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setOn(false);
        return true;
    }
    // The desktop may end the full screen by itself.
    if (event->type() == QEvent::WindowStateChange && !m_window.isFullScreen())
        setOn(false);
    return QObject::eventFilter(watched, event);
}

} // namespace nghisu
