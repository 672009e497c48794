// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/windowfixture.h"
#include "articlebin.h"
#include "controls/messagebar.h"
#include "database.h"
#include "window/librarycontroller.h"
#include "window/windowactions.h"

#include <QAction>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace nghisu;
using namespace Qt::StringLiterals;

class tst_ArticleHistory : public QObject
{
    Q_OBJECT

    /// Articles 2 and 3, one after the other; the bundled one is 1.
    static void openTwoMore(WindowFixture &fixture, MainWindow &window)
    {
        for (const ArticleId id : {2, 3}) {
            window.openFiles(
                {fixture.writeArticle(u"%1.txt"_s.arg(id), u"Chợ huyện mở lại lần %1"_s.arg(id))});
            QTRY_COMPARE(window.currentArticle(), std::optional(id));
            QTRY_VERIFY(!window.isBusy() && window.isSettled());
        }
    }

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
        QVERIFY(!history.at(-1));
        history.visit(1);
        history.visit(2);
        history.visit(2); // read again
        history.visit(3);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.at(-1), std::optional<ArticleId>(2));
        history.step(-1);
        QCOMPARE(history.at(-1), std::optional<ArticleId>(1));
        history.step(-1);
        QVERIFY(!history.canGoBack());
        history.step(-1);
        QCOMPARE(history.at(1), std::optional<ArticleId>(2));
        history.step(1);
        history.visit(4);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.at(-1), std::optional<ArticleId>(2));
    }

    void whatIsForgottenLeavesNoGap()
    {
        ArticleHistory history;
        for (const ArticleId id : {1, 2, 1, 3, 4})
            history.visit(id);
        history.step(-1); // to 3
        history.forget({2});
        QCOMPARE(history.at(-1), std::optional<ArticleId>(1));
        QVERIFY(!history.at(-2));
        QCOMPARE(history.at(1), std::optional<ArticleId>(4));
        history.forget({3, 4711});
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.at(1), std::optional<ArticleId>(4));
        history.forget({1});
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.at(1), std::optional<ArticleId>(4));
    }

    void forgetsTheOldestOfVeryMany()
    {
        ArticleHistory history;
        for (ArticleId id = 1; id <= ArticleHistory::MaximumLength + 10; ++id)
            history.visit(id);
        QCOMPARE(history.at(1 - ArticleHistory::MaximumLength), std::optional<ArticleId>(11));
        QVERIFY(!history.at(-ArticleHistory::MaximumLength));
    }

    void whatWasDeletedIsPassedOver()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        openTwoMore(fixture, window);
        window.libraryController()->remove({2});
        window.actions()->back->trigger();
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(1));
        QVERIFY(!window.actions()->back->isEnabled());
        window.actions()->forward->trigger();
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(3));
        // Nor does the one that was shown come back.
        window.libraryController()->remove({3});
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(1));
        QVERIFY(!window.actions()->back->isEnabled() && !window.actions()->forward->isEnabled());
    }

    void whatWasErasedByAnotherProgramIsPassedOver()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        openTwoMore(fixture, window);
        window.messageBar()->dismiss();
        const auto other = Database::open(fixture.library());
        QVERIFY(other && ArticleBin(**other).remove({2}) && ArticleBin(**other).erase({2}));
        window.actions()->back->trigger();
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(1));
        QVERIFY(!window.messageBar()->isVisible());
        window.actions()->forward->trigger();
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(3));
        QVERIFY(!window.actions()->forward->isEnabled());
    }

    void whatCannotBeReadLeavesOneWhereOneIs()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        openTwoMore(fixture, window);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(fixture.library());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"DELETE FROM article_content WHERE article = 2"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        window.messageBar()->dismiss();
        window.actions()->back->trigger();
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(3));
        QVERIFY(window.messageBar()->isVisible());
        QVERIFY(!window.actions()->forward->isEnabled());
        window.openArticle(1);
        window.actions()->back->trigger();
        QCOMPARE(window.currentArticle(), std::optional<ArticleId>(3));
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
