// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// The article alone on the screen, and its headings.

#include "../../support/windowfixture.h"
#include "agenda/agendapane.h"
#include "window/outlinemenu.h"
#include "window/windowactions.h"

#include <QMenuBar>
#include <QScrollBar>
#include <QStatusBar>
#include <QToolBar>

using namespace nghisu;
using namespace Qt::StringLiterals;

class tst_ReadingMode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(ColorScheme::Light); }

    void nothingButTheArticleIsShown()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        window.actions()->fullScreen->trigger();
        QVERIFY(window.isFullScreen());
        QVERIFY(window.actions()->fullScreen->isChecked());
        QVERIFY(window.articleView()->isVisible());
        for (const QWidget *part :
             {static_cast<QWidget *>(window.menuBar()), static_cast<QWidget *>(window.statusBar()),
              static_cast<QWidget *>(window.findChild<QToolBar *>()),
              static_cast<QWidget *>(window.agendaPane())})
            QVERIFY(!part->isVisible());
        // What the hidden menus can be asked by keys goes on.
        const qreal zoom = window.articleView()->zoom();
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(window.articleView()->zoom() > zoom);
        QTest::keyClick(window.articleView(), Qt::Key_Escape);
        QVERIFY(!window.isFullScreen());
        QVERIFY(!window.actions()->fullScreen->isChecked());
        QVERIFY(window.menuBar()->isVisible());
        QVERIFY(window.statusBar()->isVisible());
        QTRY_VERIFY(window.agendaPane()->isVisible());
    }

    void noStartBeginsThere()
    {
        WindowFixture fixture;
        fixture.start().actions()->fullScreen->trigger();
        MainWindow &next = fixture.start();
        QVERIFY(!next.isFullScreen());
        QVERIFY(next.menuBar()->isVisible());
        QVERIFY(next.agendaPane()->isVisible());
    }

    void theOutlineLeadsToHeadings()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        auto *outline = window.findChild<OutlineMenu *>();
        QVERIFY(outline);
        emit outline->aboutToShow();
        const QList<QAction *> headings = outline->actions();
        QVERIFY(headings.size() > 2); // of the bundled article
        QVERIFY(headings.first()->isChecked());
        headings.last()->trigger();
        QTRY_VERIFY(window.articleView()->verticalScrollBar()->value() > 0);
        emit outline->aboutToShow();
        QVERIFY(!outline->actions().first()->isChecked());
        outline->actions().first()->trigger();
        QCOMPARE(window.articleView()->verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(tst_ReadingMode)

#include "tst_readingmode.moc"
