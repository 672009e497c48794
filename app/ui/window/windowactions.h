// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace nghisu {

class MainWindow;
class MarkActions;
class ThemeActions;

/// The menus, the toolbar and the shortcuts of a window: what can be done, and what each of it calls.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Owned by `window`, whose panes must be there already.
    explicit WindowActions(MainWindow &window);

    /// Brings what is enabled and checked up to the state of the window.
    void update();

    QAction *open;
    QAction *openFolder;
    QAction *readAgain;
    QAction *showLeftOut;
    QAction *correctDate;
    QAction *exportForOthers;
    QAction *shareWithGroup;
    QAction *saveAs;
    QAction *print;
    QAction *showGroup;
    QAction *back;
    QAction *forward;
    QAction *switchForward;
    QAction *switchBack;
    QAction *newWindow;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *type;
    QAction *nextPane;
    QAction *previousPane;
    QAction *textCursor;
    QAction *outline;
    QAction *fullScreen;
    ThemeActions *themes;
    MarkActions *marks;
    QAction *nextEntry;
    QAction *previousEntry;
    QAction *copyAgenda;
    QAction *commentOnWords;
    QAction *settings;
    QAction *shortcuts;
    QAction *searchLibrary;
    QAction *closeWindow;
    QAction *quit;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    QAction *make(const QString &text, const QString &icon, const QKeySequence &shortcut,
                  const QString &tip = {});
    void showShortcuts();

    MainWindow &m_window;
};

} // namespace nghisu
