// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// All that the program can show, for tests that look at all of it: the window with each of its panes and
// bars, and every dialog that a menu opens.

#pragma once

#include "discussion/discussionpane.h"
#include "forums/forumpane.h"
#include "library/librarypane.h"
#include "reading/findbar.h"
#include "reading/picturecache.h"
#include "reading/typepanel.h"
#include "window/windowactions.h"
#include "windowfixture.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QTimer>

#include <functional>

namespace nghisu::testing {

using Visit = std::function<void(QWidget &window, const QString &name)>;

/// Actions that ask before they do anything, which their dots announce, and those that only show something.
inline void collectAsking(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (QMenu *menu = action->menu()) {
            emit menu->aboutToShow();
            collectAsking(menu->actions(), found);
        } else if (action->isEnabled() && action->text().endsWith(u'…') && !found.contains(action)) {
            found.append(action);
        }
    }
}

/// Visits the dialog that is open, if any, and closes it.
inline void visitDialog(const QWidget &window, const QString &name, const Visit &visit)
{
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    if (!dialog || dialog == &window)
        return;
    if (!qobject_cast<QFileDialog *>(dialog)) { // Qt's own or the desktop's
        QApplication::processEvents();
        visit(*dialog, name);
    }
    if (dialog)
        dialog->close();
}

inline void visitWhatOpens(MainWindow &window, const QString &name, const std::function<void()> &open,
                           const Visit &visit)
{
    QTimer poll;
    poll.setInterval(30);
    QObject::connect(&poll, &QTimer::timeout, &window, [&] { visitDialog(window, name, visit); });
    poll.start();
    open();
    [[maybe_unused]] const bool quiet = QTest::qWaitFor([&window] { return window.isSettled(); });
    QTest::qWait(2 * poll.interval());
    visitDialog(window, name, visit);
}

inline void visitPanes(MainWindow &window, const Visit &visit)
{
    visit(window, QStringLiteral("window"));
    window.findBar()->open();
    visit(window, QStringLiteral("find bar"));
    window.findBar()->dismiss();
    window.typePanel()->open();
    visit(window, QStringLiteral("type panel"));
    window.typePanel()->hide();
    window.discussionPane()->searchAction()->trigger();
    visit(window, QStringLiteral("search of the discussion"));
    for (const char *name : {"library", "timeline", "forums", "marks"}) {
        auto *dock = window.findChild<QDockWidget *>(QString::fromLatin1(name));
        dock->show();
        dock->raise();
        QApplication::processEvents();
        visit(window, QString::fromLatin1(name));
        dock->hide();
    }
}

inline void visitDialogs(MainWindow &window, const Visit &visit)
{
    QList<QAction *> asking;
    collectAsking(window.menuBar()->actions(), asking);
    for (QPointer<QAction> action : asking) {
        if (action == window.actions()->find || action == window.actions()->type)
            continue; // bars of the window, see above
        const QString name = action->text().remove(u'&');
        visitWhatOpens(
            window, name, [&action] { action->trigger(); }, visit);
    }
    visitWhatOpens(
        window, QStringLiteral("shortcuts"), [&] { window.actions()->shortcuts->trigger(); }, visit);
    visitWhatOpens(
        window, QStringLiteral("picture"), [&] { emit window.articleView()->pictureActivated(0); }, visit);
}

} // namespace nghisu::testing
