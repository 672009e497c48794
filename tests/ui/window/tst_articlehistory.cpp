// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/windowfixture.h"
#include "window/windowactions.h"

#include <QAction>
#include <QScrollBar>

using namespace nghisu;
using namespace Qt::StringLiterals;

class tst_ArticleHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"nghisu-test"_s);
        QCoreApplication::setApplicationName(u"tst_articlehistory"_s);
        QStandardPaths::setTestModeEnabled(true);
        installLook(ColorScheme::Light);
    }

    void goesAsABrowserDoes()
    {
        ArticleHistory history;
        QVERIFY(!history.step(-1));
        history.visit(1);
        history.visit(2);
        history.visit(2); // read again
        history.visit(3);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.step(-1), std::optional<ArticleId>(2));
        QCOMPARE(history.step(-5), std::optional<ArticleId>(1));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.step(1), std::optional<ArticleId>(2));
        history.visit(4);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.step(-1), std::optional<ArticleId>(2));
    }

    void forgetsTheOldestOfVeryMany()
    {
        ArticleHistory history;
        for (ArticleId id = 1; id <= ArticleHistory::MaximumLength + 10; ++id)
            history.visit(id);
        QCOMPARE(history.step(-1000), std::optional<ArticleId>(11));
    }

    void backIsWhereOneLeft()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        const ArticleId bundled = *window.currentArticle();
        QVERIFY(!window.actions()->back->isEnabled());
        window.articleView()->verticalScrollBar()->setValue(600);
        const Passage place = window.articleView()->place();
        window.openFiles({fixture.writeArticle(u"a.txt"_s, u"Chợ huyện mở lại"_s)});
        QTRY_VERIFY(window.currentArticle() != bundled);
        const ArticleId other = *window.currentArticle();
        QVERIFY(window.actions()->back->isEnabled() && !window.actions()->forward->isEnabled());

        window.actions()->back->trigger();
        QCOMPARE(window.currentArticle(), std::optional(bundled));
        QTRY_COMPARE(window.articleView()->place().block, place.block);
        QVERIFY(!window.actions()->back->isEnabled() && window.actions()->forward->isEnabled());

        QTest::mousePress(window.articleView()->viewport(), Qt::ForwardButton, {}, QPoint(50, 50));
        QCOMPARE(window.currentArticle(), std::optional(other));
        QTest::mousePress(window.articleView()->viewport(), Qt::BackButton, {}, QPoint(50, 50));
        QCOMPARE(window.currentArticle(), std::optional(bundled));
    }
};

QTEST_MAIN(tst_ArticleHistory)
#include "tst_articlehistory.moc"
