// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// All that the program can show, for tests that look at all of it: the window with each of its panes and
// bars, and every dialog that a menu opens.

#pragma once

#include "agenda/mergedagendadialog.h"
#include "agenda/relatedlist.h"
#include "discussion/discussionpane.h"
#include "forums/forumpane.h"
#include "library/librarypane.h"
#include "reading/findbar.h"
#include "reading/picturecache.h"
#include "reading/typepanel.h"
#include "window/windowactions.h"
#include "windowfixture.h"

#include <QAbstractButton>
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

inline void visitDialog(const QWidget &opener, const QString &name, const Visit &visit);

/// Looks for a dialog while `open` runs and for a moment afterwards.
inline void visitWhileOpening(QWidget &opener, const QString &name, const std::function<void()> &open,
                              const Visit &visit)
{
    QTimer poll;
    poll.setInterval(30);
    QObject::connect(&poll, &QTimer::timeout, &opener, [&] { visitDialog(opener, name, visit); });
    poll.start();
    open();
    QTest::qWait(2 * poll.interval());
}

/// What the buttons of a dialog open in their turn, which their dots announce.
inline void visitNested(QPointer<QWidget> dialog, const QString &name, const Visit &visit)
{
    QList<QPointer<QAbstractButton>> buttons; // some close the dialog
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
        buttons.append(button);
    for (const QPointer<QAbstractButton> &button : std::as_const(buttons)) {
        if (!dialog || !button || !button->isVisible() || !button->isEnabled() ||
            !button->text().endsWith(u'…'))
            continue;
        visitWhileOpening(
            *dialog, name + QStringLiteral(" > ") + button->text().remove(u'&'), [&] { button->click(); },
            visit);
    }
}

/// Visits the dialog that was opened, if any, and those that it opens, and closes it.
inline void visitDialog(const QWidget &opener, const QString &name, const Visit &visit)
{
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    if (!dialog || dialog == &opener)
        return;
    if (!qobject_cast<QFileDialog *>(dialog)) { // Qt's own or the desktop's
        QApplication::processEvents();
        visit(*dialog, name);
        if (dialog)
            visitNested(dialog, name, visit);
    }
    if (dialog)
        dialog->close();
}

inline void visitWhatOpens(MainWindow &window, const QString &name, const std::function<void()> &open,
                           const Visit &visit)
{
    visitWhileOpening(
        window, name,
        [&] {
            open();
            [[maybe_unused]] const bool quiet =
                QTest::qWaitFor([&window] { return window.isSettled(); }, testing::PatienceMs);
        },
        visit);
    visitDialog(window, name, visit);
}

/// Two reports of an event that do not agree.
inline QList<EventReport> disagreeingReports()
{
    AgendaEntry opening;
    opening.title = QStringLiteral("Khai mạc Đại hội Đảng bộ huyện Cao Lãm");
    opening.place = QStringLiteral("Nhà văn hóa huyện");
    opening.start = {QDate(2024, 10, 12), QTime(7, 30)};
    EventReport first;
    first.id = 1;
    first.title = QStringLiteral("Huyện Cao Lãm chờ đón Đại hội Đảng bộ huyện");
    first.source = QStringLiteral("Baothu.vn");
    first.agenda = {opening};
    EventReport second = first;
    second.id = 2;
    second.source = QStringLiteral("Baohai.vn");
    second.agenda.first().start.time = QTime(8, 0);
    return {first, second};
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
    visitWhatOpens(
        window, QStringLiteral("link"),
        [&] { emit window.articleView()->linkActivated(QUrl(QStringLiteral("https://example.org/"))); },
        visit);
    emit window.findChild<RelatedList *>()->mergeWanted(disagreeingReports());
    auto *merged = window.findChild<MergedAgendaDialog *>();
    merged->activateWindow();
    QApplication::processEvents();
    visit(*merged, QStringLiteral("merged agenda"));
    merged->close();
}

} // namespace nghisu::testing
