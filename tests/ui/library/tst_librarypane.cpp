// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/windowfixture.h"
#include "articlebin.h"
#include "articlelist.h"
#include "controls/messagebar.h"
#include "database.h"
#include "discussionstore.h"
#include "library/articlelistmodel.h"
#include "library/hitmodel.h"
#include "library/librarylist.h"
#include "library/librarypane.h"
#include "library/libraryroles.h"
#include "personstore.h"
#include "window/librarycontroller.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace nghisu;
using namespace Qt::StringLiterals;

class LibraryPaneTest : public QObject
{
    Q_OBJECT

    static QString titleAt(const LibraryPane &pane, int row)
    {
        return pane.list()->model()->index(row, 0).data().toString();
    }
    static int rows(const LibraryPane &pane) { return pane.list()->model()->rowCount(); }
    static QDockWidget *dockOf(MainWindow &window) { return window.findChild<QDockWidget *>(u"library"_s); }

    /// A window with the bundled article and two others.
    static MainWindow &startWithThree(WindowFixture &fixture)
    {
        MainWindow &window = fixture.start();
        window.openFiles({fixture.writeArticle(u"a.txt"_s, u"Con đường mới lên bản"_s),
                          fixture.writeArticle(u"b.txt"_s, u"Chợ phiên đông hơn"_s)});
        [[maybe_unused]] const bool settled =
            QTest::qWaitFor([&window] { return window.isSettled(); }, 20000);
        return window;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void modelReadsInPieces()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"l.nghisu"_s));
        QVERIFY(database);
        QList<ArticleId> ids;
        for (int i = 0; i < 300; ++i) {
            NewArticle added;
            added.article.title = u"Bài %1"_s.arg(i);
            ids += ArticleStore(**database).add(added)->id;
        }
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLibrary(database->get());
        model.setArticles(ids.mid(0, 100));
        const QPersistentModelIndex third = model.index(2);
        model.setArticles(ids); // the rest of a long list
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(model.index(299).data().toString(), u"Bài 299"_s);
        QCOMPARE(third.row(), 2);
        std::reverse(ids.begin(), ids.end());
        model.setArticles(ids);
        QCOMPARE(third.row(), 297);
        QVERIFY(ArticleBin(**database).setStarred({ids.first()}, true));
        model.refresh();
        QVERIFY(model.index(0).data(StarredRole).toBool());
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"starred"_s));
        model.setArticles(ids.mid(5));
        QCOMPARE(model.rowCount(), 295);
        HitModel hits;
        const QAbstractItemModelTester hitTester(&hits);
        SearchHit hit;
        hit.article = 1;
        hit.title = u"Một"_s;
        hits.setHits({hit});
        const QPersistentModelIndex found = hits.index(0);
        SearchHit other = hit;
        other.article = 2;
        hits.setHits({other, hit});
        QCOMPARE(found.row(), 1);
        hits.setHits({});
        QVERIFY(!found.isValid());
    }

    void theDockOpensWithTheSecondArticle()
    {
        WindowFixture fixture;
        MainWindow &first = fixture.start();
        QVERIFY(!dockOf(first)->isVisible());
        MainWindow &window = startWithThree(fixture);
        QTRY_VERIFY(dockOf(window)->isVisible());
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        QTRY_COMPARE(pane.shelves()->itemText(0), u"All articles (3)"_s);
        QTest::qWait(300);
        if (const QString picture = qEnvironmentVariable("NGHISU_PICTURE"); !picture.isEmpty()) {
            window.resize(1280, 800);
            QTest::qWait(300);
            window.grab().save(picture);
        }
        // Closed by the reader it stays closed.
        dockOf(window)->close();
        MainWindow &again = fixture.start();
        again.openFiles({fixture.writeArticle(u"c.txt"_s, u"Bài nữa"_s)});
        QTRY_VERIFY(again.isSettled());
        QVERIFY(!dockOf(again)->isVisible());
    }

    void searchLeadsToThePassage()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(pane.searchField()->hasFocus());
        QTest::keyClicks(pane.searchField(), u"\"duong moi len ban\""_s);
        QTRY_COMPARE(pane.status(), u"1 found"_s);
        QCOMPARE(titleAt(pane, 0), u"Con đường mới lên bản"_s);
        if (const QString picture = qEnvironmentVariable("NGHISU_PICTURE2"); !picture.isEmpty()) {
            pane.searchField()->setText(u"đường mới"_s);
            QTest::qWait(400);
            window.resize(1280, 800);
            QTest::qWait(300);
            window.grab().save(picture);
            pane.searchField()->setText(u"\"duong moi len ban\""_s);
            QTRY_COMPARE(pane.status(), u"1 found"_s);
        }
        QTest::keyClick(pane.searchField(), Qt::Key_Return);
        QTRY_COMPARE(window.articleView()->article().title, u"Con đường mới lên bản"_s);
        QVERIFY(pane.list()->hasFocus());
        QTest::keyClick(pane.list(), Qt::Key_Escape);
        QVERIFY(pane.searchField()->hasFocus());
        QTest::keyClicks(pane.searchField(), u"xyzzy"_s); // over what was selected
        QTRY_VERIFY(pane.status().startsWith(u"Nothing"_s));
        QCOMPARE(rows(pane), 0);
        QTest::keyClick(pane.searchField(), Qt::Key_Escape);
        QTRY_COMPARE(rows(pane), 3);
        QVERIFY(pane.searchField()->text().isEmpty());
    }

    void searchFindsComments()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        LibraryPane &pane = *window.libraryPane();
        const auto database = Database::open(fixture.library());
        const auto person = PersonStore(**database).add(u"Lan"_s);
        const ArticleId article = ArticleStore(**database).list()->first().id;
        const auto comment = DiscussionStore(**database).post(article, person->id, u"Cây cầu treo rất cần"_s);
        QVERIFY(comment);
        pane.searchField()->setText(u"cầu treo"_s);
        QTRY_COMPARE(pane.status(), u"1 found"_s);
        QCOMPARE(pane.list()->model()->index(0, 0).data(CommentIdRole).toUuid(), comment->id);
        QVERIFY(pane.list()->model()->index(0, 0).data(LineRole).toString().startsWith(u"Comment by Lan"_s));
        QSignalSpy wanted(&pane, &LibraryPane::commentWanted);
        emit pane.list()->activated(pane.list()->model()->index(0, 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(window.currentArticle(), article);
    }

    void shelvesStarsAndBin()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        pane.list()->setFocus();
        const int open = [&pane] {
            int row = 0;
            while (!pane.list()->model()->index(row, 0).data(OpenRole).toBool())
                ++row;
            return row;
        }();
        pane.list()->setCurrentIndex(pane.list()->model()->index(open, 0));
        const QString title = titleAt(pane, open);
        QTest::keyClick(pane.list(), Qt::Key_S);
        QTRY_COMPARE(pane.shelves()->itemText(2), u"Starred (1)"_s);
        pane.shelves()->setCurrentIndex(2);
        emit pane.shelves()->activated(2);
        QTRY_COMPARE(rows(pane), 1);
        QCOMPARE(titleAt(pane, 0), title);
        pane.list()->setCurrentIndex(pane.list()->model()->index(0, 0));
        QTest::keyClick(pane.list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(pane), 0);
        QVERIFY(!pane.status().isEmpty());
        QVERIFY(window.articleView()->article().title != title); // it went from view too
        const int bin = pane.shelves()->count() - 1;
        QTRY_COMPARE(pane.shelves()->itemText(bin), u"Bin (1)"_s);
        window.messageBar()->findChild<QPushButton *>()->click(); // Undo
        QTRY_COMPARE(rows(pane), 1);
        QTRY_COMPARE(pane.shelves()->itemText(bin), u"Bin"_s);
    }

    void ordersAreRemembered()
    {
        WindowFixture fixture;
        {
            MainWindow &window = startWithThree(fixture);
            LibraryPane &pane = *window.libraryPane();
            QTRY_COMPARE(rows(pane), 3);
            auto *order = pane.findChildren<QComboBox *>().last();
            order->setCurrentIndex(1);
            emit order->activated(1);
            QTRY_COMPARE(titleAt(pane, 0), u"Chợ phiên đông hơn"_s);
            QCOMPARE(titleAt(pane, 1), u"Con đường mới lên bản"_s);
        }
        MainWindow &again = fixture.start();
        QCOMPARE(again.libraryPane()->order(), ArticleOrder::Title);
    }
};

QTEST_MAIN(LibraryPaneTest)
#include "tst_librarypane.moc"
