// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/windowfixture.h"
#include "articlebin.h"
#include "articlelist.h"
#include "controls/messagebar.h"
#include "database.h"
#include "discussionstore.h"
#include "forumstore.h"
#include "library/articlelistmodel.h"
#include "library/hitmodel.h"
#include "library/librarydelegate.h"
#include "library/librarylist.h"
#include "library/librarypane.h"
#include "library/libraryranker.h"
#include "library/libraryreader.h"
#include "library/libraryroles.h"
#include "library/thumbnailmaker.h"
#include "markstore.h"
#include "personstore.h"
#include "search/searchindex.h"
#include "window/librarycontroller.h"
#include "window/shelfchanges.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

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
            QTest::qWaitFor([&window] { return window.isSettled(); }, testing::PatienceMs);
        return window;
    }

    /// Articles in the library before there is a window.
    static QList<ArticleId> addStories(const WindowFixture &fixture, int count)
    {
        const auto database = Database::open(fixture.library());
        QList<ArticleId> ids;
        for (int i = 0; i < count; ++i) {
            NewArticle added;
            added.article.title = u"Chuyện lạ %1"_s.arg(i);
            ids += ArticleStore(**database).add(added)->id;
        }
        while (!SearchIndex(**database).catchUp().value_or(true)) {
        }
        return ids;
    }

    /// The first one of two articles, the last one, and between them so many that are gone that it takes
    /// seconds to go through them.
    static QList<ArticleId> amongMany(const QList<ArticleId> &two)
    {
        QList<ArticleId> all{two.first()};
        for (ArticleId id = 1000; id < 61'000; ++id)
            all += id;
        return all += two.last();
    }

    static void choose(LibraryPane &pane, const QString &shelf)
    {
        const int index = pane.shelves()->findText(shelf);
        pane.shelves()->setCurrentIndex(index);
        emit pane.shelves()->activated(index);
    }

    /// The row of that article alone is selected.
    static void select(LibraryPane &pane, ArticleId article)
    {
        const QModelIndexList rows =
            pane.list()->model()->match(pane.list()->model()->index(0, 0), ArticleRole, article);
        pane.list()->selectionModel()->setCurrentIndex(rows.value(0), QItemSelectionModel::ClearAndSelect);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void whatWasReadWithTheListIsNotReadAgain()
    {
        const WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, 3);
        const auto database = Database::open(fixture.library());
        auto lines = ArticleList(**database).summaries(ids);
        QVERIFY(lines && lines->size() == 3);
        for (ArticleSummary &line : *lines)
            line.title = u"Đã đọc"_s;
        lines->removeLast();
        ArticleListModel model;
        model.setLibrary(database->get());
        model.setOpen(ids.at(1));
        model.setArticles(ids, *lines);
        QCOMPARE(model.index(0).data().toString(), u"Đã đọc"_s);
        QCOMPARE(model.index(1).data().toString(), u"Chuyện lạ 1"_s); // opening it may have changed it since
        QCOMPARE(model.index(2).data().toString(), u"Chuyện lạ 2"_s);
        QCOMPARE(model.index(0).data().toString(), u"Đã đọc"_s); // nor with its neighbours
        model.setArticles(ids);
        QCOMPARE(model.index(0).data().toString(), u"Chuyện lạ 0"_s);
    }

    void modelReadsInPieces()
    {
        const QTemporaryDir folder;
        QDateTime now = QDateTime::currentDateTimeUtc();
        const auto database = Database::open(folder.filePath(u"l.nghisu"_s), Database::Mode::ReadWrite,
                                             {[&now] { return now; }, [] { return QUuid::createUuid(); }});
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
        QCOMPARE(model.index(1).data(FactsRole).toString(), QString());
        QVERIFY(ArticleBin(**database).remove({ids.at(1)}));
        model.refresh();
        QCOMPARE(model.index(1).data(FactsRole).toString(), u"30 day(s) left"_s);
        now = now.addDays(1).addSecs(-1);
        QCOMPARE(model.index(1).data(FactsRole).toString(), u"30 day(s) left"_s);
        now = now.addDays(28).addSecs(2);
        QCOMPARE(model.index(1).data(FactsRole).toString(), u"1 day(s) left"_s);
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

    void theDockOpensWithALibraryFromElsewhere()
    {
        WindowFixture fixture;
        {
            const auto database = Database::open(fixture.library());
            for (const QString &title : {u"Một"_s, u"Hai"_s}) {
                NewArticle added;
                added.article.title = title;
                QVERIFY(ArticleStore(**database).add(added));
            }
        }
        QVERIFY(dockOf(fixture.start())->isVisible());
        fixture.stop();
        Settings settings;
        MainWindow unseen(fixture.library(), settings);
        QTRY_COMPARE(rows(*unseen.libraryPane()), 2); // read while a window is put together
    }

    void aLongListIsReadToItsEnd()
    {
        constexpr int Articles = 230;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"l.nghisu"_s);
        const auto database = Database::open(path);
        QVERIFY(database);
        for (int i = 0; i < Articles; ++i) {
            NewArticle added;
            added.article.title = u"Bài %1"_s.arg(i);
            QVERIFY(ArticleStore(**database).add(added));
        }
        LibraryPane pane;
        pane.setLibrary(database->get(), path);
        pane.listNow();
        QTRY_VERIFY(rows(pane) > 0);
        QVERIFY(rows(pane) < Articles); // what is in sight comes first
        QTRY_COMPARE(rows(pane), Articles);
        QTRY_COMPARE(pane.shelves()->itemText(0), u"All articles (230)"_s);
        pane.setLibrary(nullptr);
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
        QVERIFY(
            pane.list()->model()->index(0, 0).data(SourceRole).toString().startsWith(u"Comment by Lan"_s));
        QSignalSpy wanted(&pane, &LibraryPane::commentWanted);
        emit pane.list()->activated(pane.list()->model()->index(0, 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(window.currentArticle(), article);
    }

    void aSearchStaysOnTheShelf()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, 4);
        const auto database = Database::open(fixture.library());
        QVERIFY(ArticleBin(**database).setStarred({ids.at(1), ids.at(2)}, true));
        QVERIFY(ArticleBin(**database).remove({ids.at(3)}));
        const auto person = PersonStore(**database).add(u"Lan"_s);
        for (const ArticleId id : ids)
            QVERIFY(DiscussionStore(**database).post(id, person->id, u"Lạ thật"_s));
        LibraryPane &pane = *fixture.start().libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        QCOMPARE(pane.searchField()->placeholderText(), u"Search the library…"_s);
        QTRY_VERIFY(pane.shelves()->findText(u"Starred (2)"_s) > 0);
        QTest::keyClicks(pane.searchField(), u"la "_s);
        QTRY_COMPARE(pane.status(), u"6 found"_s);
        choose(pane, u"Starred (2)"_s); // searches on there for what is typed
        QTRY_COMPARE(pane.status(), u"4 found"_s);
        QCOMPARE(pane.searchField()->text(), u"la "_s);
        QCOMPARE(pane.searchField()->placeholderText(), u"Search in “Starred”…"_s);
        QCOMPARE(pane.searchField()->accessibleName(), u"Search in “Starred”"_s);
        choose(pane, u"Bin (1)"_s);
        QTRY_COMPARE(pane.status(), u"2 found"_s);
        QCOMPARE(pane.list()->model()->index(0, 0).data(ArticleRole).toLongLong(), ids.at(3));
        choose(pane, u"Pháp luật"_s);
        QTRY_VERIFY(pane.status().startsWith(u"Nothing was found in “Pháp luật”"_s));
        QVERIFY(pane.status().contains(u"“All articles”"_s));
        QCOMPARE(pane.searchField()->placeholderText(), u"Search in “Pháp luật”…"_s);
        pane.searchField()->clear();
        QTRY_COMPARE(rows(pane), 0);
        pane.searchField()->setText(u"la "_s);
        pane.showShelf({}); // who was led to a shelf wants to see what is on it
        QVERIFY(pane.searchField()->text().isEmpty());
        QTRY_COMPARE(rows(pane), 3);
        QCOMPARE(pane.searchField()->placeholderText(), u"Search the library…"_s);
    }

    void spaceSelectsAndSearchesForNothing()
    {
        WindowFixture fixture;
        addStories(fixture, 3);
        MainWindow &window = fixture.start();
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        window.activateWindow();
        const auto press = [&pane] {
            pane.list()->setFocus();
            QTest::keyClick(pane.list(), Qt::Key_Space);
            QTest::keyClick(pane.list(), Qt::Key_Space, Qt::ControlModifier);
            QTest::keyClick(pane.list(), Qt::Key_Backspace);
        };
        select(pane, pane.list()->model()->index(1, 0).data(ArticleRole).toLongLong());
        press();
        QVERIFY(pane.selectedArticles().isEmpty()); // taken out by Ctrl and Space
        QVERIFY(pane.searchField()->text().isEmpty());
        pane.searchField()->setText(u"chuyện"_s);
        QTRY_COMPARE(pane.status(), u"3 found"_s);
        select(pane, pane.list()->model()->index(1, 0).data(ArticleRole).toLongLong());
        press();
        QCOMPARE(pane.searchField()->text(), u"chuyện"_s);
        QVERIFY(!pane.searchField()->hasFocus());
        QTest::keyClick(pane.list(), Qt::Key_L); // what can be seen is searched for
        QCOMPARE(pane.searchField()->text(), u"l"_s);
    }

    void enterMeansWhatIsTyped()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, 3);
        MainWindow &window = fixture.start();
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        window.activateWindow();
        pane.beginSearch();
        QTRY_VERIFY(pane.searchField()->hasFocus());
        const QSignalSpy opened(&pane, &LibraryPane::articleWanted);
        const auto find = [&pane](const QString &typed) {
            pane.searchField()->setText(typed);
            QTest::keyClick(pane.searchField(), Qt::Key_Return);
        };
        pane.searchField()->setText(u"\"lạ 2\""_s);
        QTRY_COMPARE(pane.status(), u"1 found"_s);
        find(u"\"lạ 1\""_s); // the hit of what was typed before is still in sight
        QVERIFY(opened.isEmpty());
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toLongLong(), ids.at(1));
        QVERIFY(pane.list()->hasFocus());
        // Who types on, finds nothing or goes elsewhere before there are results, wants none of them opened.
        pane.beginSearch();
        find(u"\"lạ 0\""_s);
        pane.searchField()->setText(u"\"lạ 2\""_s);
        QTRY_COMPARE(titleAt(pane, 0), u"Chuyện lạ 2"_s);
        QTRY_VERIFY(pane.isIdle());
        find(u"xyzzy"_s);
        QTRY_VERIFY(pane.status().startsWith(u"Nothing"_s));
        find(u"\"lạ 0\""_s);
        pane.list()->setFocus();
        QTRY_COMPARE(pane.status(), u"1 found"_s);
        QCOMPARE(titleAt(pane, 0), u"Chuyện lạ 0"_s);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(pane.searchField(), Qt::Key_Return); // now they are there
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(1).at(0).toLongLong(), ids.at(0));
    }

    void aSearchLeavesTheListWhereItWas()
    {
        constexpr int Articles = 300;
        WindowFixture fixture;
        addStories(fixture, Articles);
        LibraryPane &pane = *fixture.start().libraryPane();
        QTRY_COMPARE(rows(pane), Articles);
        QTRY_VERIFY(pane.isIdle());
        LibraryList *list = pane.list();
        const QModelIndex current = list->model()->index(250, 0);
        list->setCurrentIndex(current);
        list->selectionModel()->select(QItemSelection(list->model()->index(248, 0), current),
                                       QItemSelectionModel::ClearAndSelect);
        const QList<ArticleId> selected = pane.selectedArticles();
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + 7);
        const int scrolled = list->verticalScrollBar()->value();
        for (const QString &typed : {u"chuyện"_s, u"\"lạ 7\""_s, u"chuyện"_s}) {
            pane.searchField()->setText(typed);
            QTRY_VERIFY(pane.status().endsWith(u"found"_s) || pane.status().startsWith(u"More"_s));
            QVERIFY(pane.list() != list);
            QCOMPARE(pane.list()->verticalScrollBar()->value(), 0); // hits begin with the first one
            QVERIFY(pane.selectedArticles().isEmpty());
            QTest::keyClick(pane.searchField(), Qt::Key_Escape);
            QCOMPARE(pane.list(), list);
            QCOMPARE(list->currentIndex().row(), 250);
            QCOMPARE(pane.selectedArticles(), selected);
            QCOMPARE(list->verticalScrollBar()->value(), scrolled);
        }
    }

    void whatIsSaidOfAnArticleDoesNotStandForIt()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, 2);
        const auto database = Database::open(fixture.library());
        const auto person = PersonStore(**database).add(u"Lan"_s);
        QVERIFY(DiscussionStore(**database).post(ids.first(), person->id, u"Cây cầu treo rất cần"_s));
        QVERIFY(MarkStore(**database)
                    .add(ids.first(), person->id, {LeadBlock, 0, 6, u"Chuyện"_s}, MarkColor::Yellow,
                         u"Về cây cầu treo"_s));
        MainWindow &window = fixture.start();
        LibraryPane &pane = *window.libraryPane();
        pane.searchField()->setText(u"cầu treo"_s);
        QTRY_COMPARE(pane.status(), u"2 found"_s);
        pane.list()->setFocus();
        pane.list()->selectAll();
        QVERIFY(pane.selectedArticles().isEmpty());
        for (const Qt::Key key : {Qt::Key_S, Qt::Key_Delete}) {
            QTest::keyClick(pane.list(), key);
            QVERIFY(pane.status().startsWith(u"Comments and notes cannot be"_s));
        }
        QVERIFY(!ArticleBin(**database).areStarred({ids.first()}).value_or(true));
        QCOMPARE(ArticleStore(**database).count().value_or(0), 2);
        pane.searchField()->clear();
        QTRY_COMPARE(rows(pane), 2);
        QVERIFY(pane.status().isEmpty());
    }

    void hitsHaveAnOrderOfTheirOwn()
    {
        WindowFixture fixture;
        addStories(fixture, 3);
        LibraryPane &pane = *fixture.start().libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        const auto *order = pane.findChildren<QComboBox *>().last();
        QVERIFY(order->isEnabled() && order->toolTip().isEmpty());
        pane.searchField()->setText(u"chuyện"_s);
        QTRY_COMPARE(pane.status(), u"3 found"_s);
        QVERIFY(!order->isEnabled());
        QVERIFY(order->toolTip().contains(u"best matches"_s));
        pane.searchField()->clear();
        QVERIFY(order->isEnabled() && order->toolTip().isEmpty());
    }

    void whatSaysNothingYetIsNotSearchedFor()
    {
        WindowFixture fixture;
        addStories(fixture, 3);
        LibraryPane &pane = *fixture.start().libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        const QAbstractItemModel *list = pane.list()->model();
        for (const QString &typed :
             {u"-"_s, u"\"\""_s, u"source:"_s, u"before:"_s, u"-forum:"_s, u"before:99999"_s}) {
            pane.searchField()->setText(u"chuyện 1"_s);
            QTRY_COMPARE(pane.status(), u"1 found"_s);
            pane.searchField()->setText(typed);
            QTRY_VERIFY(pane.isIdle());
            QCOMPARE(pane.list()->model(), list);
            QCOMPARE(rows(pane), 3);
            QCOMPARE(pane.status().isEmpty(), typed != u"before:99999"_s);
        }
        QVERIFY(pane.status().contains(u"“99999”"_s) && pane.status().contains(u"26/9/2020"_s));
        pane.searchField()->setText(u"chuyện 1 after:2020-13-45"_s);
        QTRY_VERIFY(pane.status().endsWith(u"1 found"_s));
        QVERIFY(pane.status().contains(u"“2020-13-45”"_s));
        pane.searchField()->clear();
        QVERIFY(pane.status().isEmpty());
    }

    void moreThanIsShownIsTold()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, LibraryRanker::MostFound + 4);
        LibraryPane &pane = *fixture.start().libraryPane();
        QTRY_COMPARE(rows(pane), int(ids.size()));
        pane.searchField()->setText(u"chuyện "_s);
        QTRY_VERIFY(pane.status().startsWith(u"More than 200 found"_s));
        pane.list()->selectAll();
        QCOMPARE(pane.selectedArticles().size(), LibraryRanker::MostFound);
        QTest::keyClick(pane.list(), Qt::Key_S);
        QTRY_VERIFY(pane.shelves()->findText(u"Starred (200)"_s) > 0);
        QTRY_VERIFY(pane.isIdle());
        QVERIFY(pane.status().startsWith(u"More than 200 found"_s));
        pane.list()->selectAll();
        QTest::keyClick(pane.list(), Qt::Key_Delete);
        QTRY_COMPARE(pane.status(), u"4 found"_s);
    }

    void moreThatWasSaidThanIsShownIsTold()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, 1);
        const auto database = Database::open(fixture.library());
        const auto person = PersonStore(**database).add(u"Lan"_s);
        const auto post = [&] {
            return DiscussionStore(**database).post(ids.first(), person->id, u"Nhảm nhí"_s).has_value();
        };
        for (int i = 0; i < LibraryRanker::MostSaid; ++i)
            QVERIFY(post());
        LibraryPane &pane = *fixture.start().libraryPane();
        pane.searchField()->setText(u"nhảm "_s);
        QTRY_COMPARE(pane.status(), u"50 found"_s);
        QVERIFY(post());
        pane.invalidate();
        QTRY_VERIFY(pane.status().startsWith(u"More than 50 found"_s));
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

    void whatWasDoneIsUndoneByKeyboard()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        QAction *undo = window.libraryController()->undoActions().first();
        QAction *redo = window.libraryController()->undoActions().last();
        QVERIFY(!undo->isEnabled());
        window.activateWindow();
        pane.list()->setFocus();
        QTRY_VERIFY(pane.list()->hasFocus());
        pane.list()->selectAll();
        QTest::keyClick(pane.list(), Qt::Key_S);
        QCOMPARE(undo->text(), u"&Undo giving a star to 3 article(s)"_s);
        QTest::keyClick(pane.list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(pane), 0);
        QCOMPARE(undo->text(), u"&Undo deleting 3 article(s)"_s);
        QVERIFY(window.messageBar()->isVisible());
        QTest::keyClick(pane.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(pane), 3);
        QVERIFY(!window.messageBar()->isVisible()); // it offered to undo what is undone
        QCOMPARE(redo->text(), u"&Redo deleting 3 article(s)"_s);
        QTRY_COMPARE(pane.shelves()->itemText(2), u"Starred (3)"_s);
        QTest::keyClick(pane.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(pane.shelves()->itemText(2), u"Starred"_s);
        QVERIFY(!undo->isEnabled());
        redo->trigger();
        redo->trigger();
        QTRY_COMPARE(rows(pane), 0);
        undo->trigger();
        QTRY_COMPARE(rows(pane), 3);
        // In the field the same keys belong to what is typed.
        pane.searchField()->setFocus();
        QTest::keyClicks(pane.searchField(), u"x"_s);
        QTest::keyClick(pane.searchField(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(pane.searchField()->text().isEmpty());
        QVERIFY(undo->isEnabled());
    }

    void oneArticleAfterTheOtherIsDeleted()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        window.activateWindow();
        pane.list()->setFocus();
        QTRY_VERIFY(pane.list()->hasFocus());
        const QModelIndex middle = pane.list()->model()->index(1, 0);
        const auto deleted = middle.data(ArticleRole);
        const auto behind = pane.list()->model()->index(2, 0).data(ArticleRole);
        pane.list()->selectionModel()->setCurrentIndex(middle, QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(pane.list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(pane), 2);
        QCOMPARE(pane.list()->currentIndex().data(ArticleRole), behind);
        QCOMPARE(pane.selectedArticles(), QList<ArticleId>{behind.toLongLong()});
        QTest::keyClick(pane.list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(pane), 1);
        QCOMPARE(pane.list()->currentIndex().row(), 0); // none is behind
        QTest::keyClick(pane.list(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(pane.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(pane), 3);
        QTRY_COMPARE(pane.selectedArticles(), QList<ArticleId>{deleted.toLongLong()});
        // So it is with what a search has found, where a star changes nothing of what is found.
        pane.searchField()->setText(u"\"nối các xã vùng cao\""_s);
        QTRY_COMPARE(pane.status(), u"2 found"_s);
        pane.list()->setFocus();
        pane.list()->selectionModel()->setCurrentIndex(pane.list()->model()->index(1, 0),
                                                       QItemSelectionModel::ClearAndSelect);
        const auto found = pane.list()->currentIndex().data(ArticleRole);
        QTest::keyClick(pane.list(), Qt::Key_S);
        QTRY_VERIFY(pane.isIdle());
        QCOMPARE(pane.list()->currentIndex().data(ArticleRole), found);
        QTest::keyClick(pane.list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(pane), 1);
        QCOMPARE(pane.list()->currentIndex().row(), 0);
    }

    void whatComesBackIsSelectedAtOnceOrNotAtAll()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, 3);
        MainWindow &window = fixture.start();
        LibraryPane &pane = *window.libraryPane();
        QAction *undo = window.libraryController()->undoActions().first();
        QTRY_COMPARE(rows(pane), 3);
        pane.list()->setFocus();
        const auto remove = [&](ArticleId article) {
            select(pane, article);
            QTest::keyClick(pane.list(), Qt::Key_Delete);
            QTRY_COMPARE(rows(pane), 2);
            QTRY_VERIFY(pane.isIdle());
        };
        // It comes back while hits are shown.
        pane.searchField()->setText(u"chuyện"_s);
        QTRY_COMPARE(pane.status(), u"3 found"_s);
        remove(ids.at(0));
        undo->trigger();
        QTRY_COMPARE(pane.status(), u"3 found"_s);
        QTRY_VERIFY(pane.isIdle());
        pane.searchField()->clear();
        QCOMPARE(rows(pane), 3);
        select(pane, ids.at(2));
        QTest::keyClick(pane.list(), Qt::Key_S);
        QTRY_VERIFY(pane.shelves()->findText(u"Starred (1)"_s) > 0);
        QTRY_VERIFY(pane.isIdle());
        QCOMPARE(pane.selectedArticles(), QList<ArticleId>{ids.at(2)});
        // Something else is selected before it comes back.
        remove(ids.at(1));
        const ArticleId other =
            pane.selectedArticles() == QList<ArticleId>{ids.at(0)} ? ids.at(2) : ids.at(0);
        undo->trigger();
        select(pane, other);
        QTRY_COMPARE(rows(pane), 3);
        QCOMPARE(pane.selectedArticles(), QList<ArticleId>{other});
    }

    void sourceAndFactsOfARowStandApart()
    {
        ArticleListModel model;
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"l.nghisu"_s));
        NewArticle added;
        added.article.title = u"Bài"_s;
        added.article.source = u"Diễn đàn Doanh nghiệp Việt Nam"_s;
        added.article.published.date = QDate(2022, 12, 11);
        const ArticleId id = ArticleStore(**database).add(added)->id;
        model.setLibrary(database->get());
        model.setArticles({id});
        QCOMPARE(model.index(0).data(SourceRole).toString(), added.article.source);
        QCOMPARE(model.index(0).data(FactsRole).toString(),
                 QLocale().toString(added.article.published.date, QLocale::ShortFormat));
    }

    void theSourceGivesWayToTheFacts()
    {
        const QString source = u"Báo Lạng Sơn và các huyện vùng cao"_s;
        const QString facts = u"25/09/2020 · 2 comments · ★ 4.0"_s;
        const QFontMetrics metrics(QApplication::font());
        constexpr int Rounding = 2;
        const int whole = metrics.horizontalAdvance(source + u" · "_s + facts) + Rounding;
        const int narrow = metrics.horizontalAdvance(facts) + Rounding;
        for (int width = narrow; width <= whole; width += 5) {
            const QString line = LibraryDelegate::lineThatFits(source, facts, metrics, width);
            QVERIFY2(line.endsWith(facts) && metrics.horizontalAdvance(line) <= width, qPrintable(line));
        }
        QCOMPARE(LibraryDelegate::lineThatFits(source, facts, metrics, narrow), facts);
        QCOMPARE(LibraryDelegate::lineThatFits(source, facts, metrics, whole), source + u" · "_s + facts);
        QVERIFY(LibraryDelegate::lineThatFits(source, {}, metrics, narrow / 2).endsWith(u'…'));
    }

    void aWordOfAnInputMethodIsNotSearchedFor()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        pane.list()->setFocus();
        QInputMethodEvent late;
        late.setCommitString(u"đáng"_s);
        QCoreApplication::sendEvent(pane.list(), &late);
        QVERIFY(pane.searchField()->text().isEmpty());
    }

    void keysMeanTheRowThatHasTheFocus()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        QTRY_VERIFY(pane.shelves()->findText(u"Unread (1)"_s) > 0); // nobody opened the second file yet
        pane.searchField()->setFocus();
        QTest::keyClick(pane.searchField(), Qt::Key_Down);
        QCOMPARE(pane.selectedArticles().size(), 1);
        QTest::keyClick(pane.list(), Qt::Key_S);
        QTRY_VERIFY(pane.shelves()->findText(u"Starred (1)"_s) > 0);
        for (int row = 0; row < 3; ++row)
            emit pane.list()->activated(pane.list()->model()->index(row, 0));
        QTRY_VERIFY(pane.shelves()->findText(u"Unread"_s) > 0); // all were opened
    }

    void aLongListStaysWhereItIs()
    {
        WindowFixture fixture;
        {
            const auto database = Database::open(fixture.library());
            for (int i = 0; i < 400; ++i) {
                NewArticle added;
                added.article.title = u"Bài %1"_s.arg(i);
                QVERIFY(ArticleStore(**database).add(added));
            }
        }
        MainWindow &window = fixture.start();
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 400);
        pane.list()->setFocus();
        pane.list()->setCurrentIndex(pane.list()->model()->index(350, 0));
        int least = 400;
        connect(pane.list()->model(), &QAbstractItemModel::layoutChanged, &pane,
                [&] { least = std::min(least, rows(pane)); });
        QTest::keyClick(pane.list(), Qt::Key_S);
        QTRY_VERIFY(pane.shelves()->findText(u"Starred (1)"_s) > 0);
        QCOMPARE(pane.list()->currentIndex().row(), 350);
        QCOMPARE(pane.selectedArticles().size(), 1);
        QCOMPARE(least, 400);
    }

    void filingIsUndoneToo()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        LibraryPane &pane = *window.libraryPane();
        QTRY_COMPARE(rows(pane), 3);
        const auto database = Database::open(fixture.library());
        ForumStore forums(**database);
        const ArticleId first = ArticleStore(**database).list()->first().id;
        QVERIFY(forums.file(first, 1, true));
        pane.list()->selectAll();
        QMenu menu;
        window.libraryController()->fillMenu(&menu);
        QMenu *under = nullptr;
        for (QAction *action : menu.actions())
            under = action->menu() ? action->menu() : under;
        QVERIFY(under && !under->actions().first()->isChecked()); // not all of them
        under->actions().first()->trigger();
        QCOMPARE(*forums.holds(1, pane.selectedArticles()), true);
        window.libraryController()->undoActions().first()->trigger();
        QCOMPARE(forums.articlesIn(1, 9)->size(), 1); // what was there before stays
        QCOMPARE(forums.articlesIn(1, 9)->first().id, first);
    }

    void theBinIsEmptiedInTheBackground()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, 70);
        QVERIFY(ArticleBin(**Database::open(fixture.library())).remove(ids));
        MainWindow &window = fixture.start();
        LibraryPane &pane = *window.libraryPane();
        window.findChild<QDockWidget *>(u"library"_s)->show();
        QTRY_VERIFY(pane.shelves()->findText(u"Bin (70)"_s) > 0);
        emit pane.shelves()->activated(pane.shelves()->count() - 1);
        QTRY_COMPARE(rows(pane), 70);
        window.openArticle(ids.first());
        QCOMPARE(window.currentArticle(), std::optional(ids.first()));
        QTimer::singleShot(0, &window, [] {
            const auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                    button->click();
            }
        });
        window.libraryController()->emptyBin();
        QTRY_COMPARE(rows(pane), 0);
        QTRY_VERIFY(!window.messageBar()->isVisible());
        QTRY_VERIFY(window.currentArticle() != ids.first()); // nothing could be said to it any more
    }

    void whatWasErasedElsewhereIsNoLongerShown()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        const ArticleId open = *window.currentArticle();
        const auto other = Database::open(fixture.library());
        QVERIFY(ArticleBin(**other).remove({open}));
        QVERIFY(ArticleBin(**other).erase({open}));
        window.refreshIfChanged();
        QVERIFY(window.currentArticle() != open);
        QVERIFY(window.currentArticle().has_value());
    }

    void whatIsMarkedUnreadIsReadWhenItIsOpenedAgain()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        LibraryPane &pane = *window.libraryPane();
        const ArticleId open = *window.currentArticle();
        window.libraryController()->setUnread({open}, true);
        QTRY_VERIFY(pane.shelves()->findText(u"Unread (2)"_s) > 0);
        choose(pane, u"Unread (2)"_s);
        QTRY_COMPARE(rows(pane), 2);
        select(pane, open);
        QTest::keyClick(pane.list(), Qt::Key_Return);
        const auto other = Database::open(fixture.library());
        QVERIFY(!ArticleList(**other).summaries({open})->first().unread);
    }

    void veryManyAreChangedInTheBackground()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, 1100);
        MainWindow &window = fixture.start();
        LibraryPane &pane = *window.libraryPane();
        LibraryController &controller = *window.libraryController();
        const auto database = Database::open(fixture.library());
        const auto areStarred = [&] { return ArticleBin(**database).areStarred(ids).value_or(false); };
        QTRY_COMPARE(rows(pane), 1100);
        QAction *undo = controller.undoActions().first();
        QAction *redo = controller.undoActions().last();
        controller.setStarred(ids, true);
        QVERIFY(controller.isRunning()); // nobody waits for it
        QVERIFY(!undo->isEnabled());
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(areStarred());
        QCOMPARE(undo->text(), u"&Undo giving a star to 1100 article(s)"_s);
        QTRY_VERIFY(pane.shelves()->findText(u"Starred (1,100)"_s) > 0);
        undo->trigger();
        QVERIFY(controller.isRunning() && !redo->isEnabled());
        QTRY_VERIFY(redo->isEnabled());
        QTRY_VERIFY(pane.shelves()->findText(u"Starred"_s) > 0);
        controller.remove(ids);
        QTRY_COMPARE(rows(pane), 0);
        QTRY_COMPARE(window.messageBar()->sentence(), u"1100 article(s) were put into the bin."_s);
        window.messageBar()->findChild<QPushButton *>()->click(); // Undo
        QTRY_COMPARE(rows(pane), 1100);
    }

    void whileVeryManyAreChangedAFewCanBe()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = amongMany(addStories(fixture, 2));
        MainWindow &window = fixture.start();
        LibraryController &controller = *window.libraryController();
        const auto database = Database::open(fixture.library());
        controller.setStarred(ids, true);
        QTRY_VERIFY(ArticleBin(**database).areStarred({ids.first()}).value_or(false));
        QVERIFY(controller.isRunning() && window.isBusy());
        controller.setUnread({ids.first()}, false);
        const auto lines = ArticleList(**database).summaries({ids.first()});
        QVERIFY(lines.has_value() && !lines->first().unread);
        controller.setUnread(ids, false);
        QVERIFY(window.messageBar()->sentence().startsWith(u"Other articles are still being changed."_s));
        window.messageBar()->findChild<QPushButton *>()->click(); // Stop
        QTRY_VERIFY(!controller.isRunning());
        QVERIFY(!ArticleBin(**database).areStarred(ids).value_or(true));
        // What was done can be undone.
        QAction *undo = controller.undoActions().first();
        QCOMPARE(undo->text(), u"&Undo giving a star to 1 article(s)"_s);
        undo->trigger();
        QCOMPARE(undo->text(), u"&Undo marking 1 article(s) as read"_s);
    }

    void whoeverClosesTheWindowIsAskedAndLeavesTheRestAsItIs()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = amongMany(addStories(fixture, 2));
        MainWindow &window = fixture.start();
        const auto database = Database::open(fixture.library());
        window.libraryController()->setStarred(ids, true);
        QString asked;
        const auto answer = [&asked](const QString &button) {
            QTimer::singleShot(0, qApp, [&asked, button] {
                const auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                asked = question->text();
                for (QAbstractButton *each : question->buttons()) {
                    if (each->text() == button)
                        each->click();
                }
            });
        };
        answer(u"&Wait"_s);
        QVERIFY(!window.close());
        QVERIFY(asked.startsWith(u"Articles of the library are still being changed."_s));
        QVERIFY(window.isVisible() && window.libraryController()->isRunning());
        answer(u"&Close now"_s);
        QVERIFY(window.close());
        fixture.stop();
        QVERIFY(!ArticleBin(**database).areStarred(ids).value_or(true));
    }

    void aButtonUndoesWhatItTellsOf()
    {
        WindowFixture fixture;
        const QList<ArticleId> ids = addStories(fixture, 3);
        MainWindow &window = fixture.start();
        LibraryPane &pane = *window.libraryPane();
        LibraryController &controller = *window.libraryController();
        const auto database = Database::open(fixture.library());
        QTRY_COMPARE(rows(pane), 3);
        controller.remove({ids.at(0)});
        QTRY_COMPARE(rows(pane), 2);
        controller.setStarred({ids.at(1)}, true);                 // behind it, which stays
        window.messageBar()->findChild<QPushButton *>()->click(); // Undo
        QTRY_COMPARE(rows(pane), 3);
        QVERIFY(ArticleBin(**database).areStarred({ids.at(1)}).value_or(false));
        // Undone otherwise, it is told of no more.
        controller.fileUnder({ids.at(2)}, 1, u"x"_s, true);
        QVERIFY(window.messageBar()->isVisible());
        controller.undoActions().first()->trigger();
        QVERIFY(!window.messageBar()->isVisible());
        QVERIFY(ForumStore(**database).articlesIn(1, 9)->isEmpty());
    }

    void aFailureIsToldThoughSomethingWasDone()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        ShelfChanges changes(*window.libraryPane()->list(), *window.messageBar(), &window);
        const auto database = Database::open(fixture.library());
        changes.setLibrary(database->get(), fixture.library());
        QList<ArticleId> many;
        for (ArticleId id = 1; id <= 2000; ++id)
            many += id;
        ShelfChange change;
        change.work = [](Database &library, const QList<ArticleId> &some,
                         bool) -> LibraryResult<QList<ArticleId>> {
            if (some.contains(1200))
                return tl::unexpected(Failure<LibraryError>{LibraryError::DiskFull, u"Full."_s});
            return library.isReadOnly() ? QList<ArticleId>() : some;
        };
        change.sentences = [](int count) {
            return ShelfCommand::Sentences{u"Undo %1"_s.arg(count), u"Redo %1"_s.arg(count)};
        };
        change.report = [](int count) { return u"%1 were done."_s.arg(count); };
        changes.make(many, change);
        QTRY_VERIFY(!changes.isRunning());
        QCOMPARE(window.messageBar()->sentence(), u"Full."_s);
        QVERIFY(changes.undoActions().first()->isEnabled()); // the first five hundred
    }

    void whatIsUndoneInPartGoesOn()
    {
        WindowFixture fixture;
        MainWindow &window = startWithThree(fixture);
        ShelfChanges changes(*window.libraryPane()->list(), *window.messageBar(), &window);
        const auto database = Database::open(fixture.library());
        changes.setLibrary(database->get(), fixture.library());
        QList<ArticleId> many;
        for (ArticleId id = 1; id <= 50'000; ++id) // for two seconds
            many += id;
        std::atomic_int undone = 0;
        ShelfChange change;
        change.work = [&undone](Database &, const QList<ArticleId> &some, bool forward) {
            undone += forward ? 0 : static_cast<int>(some.size());
            return LibraryResult<QList<ArticleId>>(some);
        };
        change.sentences = [](int count) {
            return ShelfCommand::Sentences{u"Undo %1"_s.arg(count), u"Redo %1"_s.arg(count)};
        };
        changes.make(many, change);
        QTRY_VERIFY(changes.undoActions().first()->isEnabled());
        changes.undoActions().first()->trigger();
        QVERIFY(!window.messageBar()->isVisible());
        QTRY_VERIFY(window.messageBar()->isVisible());
        QVERIFY(window.messageBar()->sentence().startsWith(u"Changing: "_s));
        window.messageBar()->findChild<QPushButton *>()->click(); // Stop
        QTRY_VERIFY(!changes.isRunning());
        QCOMPARE(window.messageBar()->sentence(),
                 u"Stopped: %1 of 50,000 articles were changed."_s.arg(QLocale().toString(undone)));
        QVERIFY(undone > 0 && undone < 50'000);
        undone = 0;
        window.messageBar()->findChild<QPushButton *>()->click(); // Go on
        QTRY_VERIFY(!changes.isRunning());
        QCOMPARE(undone, 50'000);
        QVERIFY(!window.messageBar()->isVisible());
    }

    void whatIsStoppedTellsHowFarItCame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"l.nghisu"_s);
        QVERIFY(Database::open(path));
        QList<ArticleId> articles;
        for (ArticleId id = 1; id <= 50; ++id)
            articles += id;
        ShelfJob::End found;
        QList<qsizetype> atOnce;
        ShelfJob job(nullptr); // goes first: its thread writes into these
        connect(&job, &ShelfJob::progressed, &job, &ShelfJob::cancel);
        job.start(
            path, articles, 20,
            [&atOnce](Database &, const QList<ArticleId> &some) {
                atOnce += some.size();
                return LibraryResult<QList<ArticleId>>(some);
            },
            [&found](const ShelfJob::End &end) { found = end; });
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(atOnce, QList<qsizetype>{20}); // none after it was asked to stop
        QCOMPARE(found.changed, articles.mid(0, 20));
        QVERIFY(found.stopped);
    }

    void thumbnailsThatAreLookedAtComeFirst()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"l.nghisu"_s);
        QVERIFY(Database::open(path));
        ThumbnailMaker maker(path);
        QSignalSpy ready(&maker, &ThumbnailMaker::ready);
        QSignalSpy passedOver(&maker, &ThumbnailMaker::passedOver);
        for (char i = 0; i < 100; ++i)
            maker.want(QByteArray(32, i), 1);
        QTRY_COMPARE(ready.size() + passedOver.size(), 100);
        QCOMPARE(ready.first().first().toByteArray(), QByteArray(32, 99));
        QCOMPARE(passedOver.first().first().toByteArray(), QByteArray(32, 0));
        QVERIFY(ready.size() >= 30 && passedOver.size() >= 30);
    }

    void whatIsNotIndexedYetIsTold()
    {
        const WindowFixture fixture;
        {
            const auto database = Database::open(fixture.library());
            for (int i = 0; i < 60; ++i) {
                NewArticle added;
                added.article.title = u"Chuyện lạ %1"_s.arg(i);
                QVERIFY(ArticleStore(**database).add(added));
            }
        }
        LibraryReader reader(nullptr);
        reader.open(fixture.library());
        QSignalSpy found(&reader, &LibraryReader::found);
        reader.search(u"chuyện lạ"_s, {});
        const auto results = [&found](int at) { return found.at(at).first().value<SearchResults>(); };
        QTRY_VERIFY(found.size() >= 2);
        QVERIFY(!results(0).whole && results(1).whole);
        QCOMPARE(results(1).waiting, 60);
        QVERIFY(results(1).hits.isEmpty());
        QTRY_VERIFY(results(int(found.size()) - 1).whole && results(int(found.size()) - 1).waiting == 0);
        QCOMPARE(results(int(found.size()) - 1).hits.size(), 60);
        QCOMPARE(results(int(found.size()) - 2).hits.size(), 20); // what is seen of them comes before
        QVERIFY(results(int(found.size()) - 2).ranked);
    }

    void whatIsInSightIsFoundFirst()
    {
        const WindowFixture fixture;
        addStories(fixture, 30);
        LibraryReader reader(nullptr);
        reader.open(fixture.library());
        QSignalSpy found(&reader, &LibraryReader::found);
        reader.search(u"chuyện lạ"_s, {});
        const auto results = [&found](int at) { return found.at(at).first().value<SearchResults>(); };
        QTRY_VERIFY(found.size() >= 2);
        QVERIFY(!results(0).ranked && !results(0).whole && results(0).more);
        QVERIFY(results(0).hits.size() > 5 && results(0).hits.size() < 20);
        QCOMPARE(results(1).hits.size(), 20);
        QVERIFY(std::equal(results(0).hits.cbegin(), results(0).hits.cend(), results(1).hits.cbegin()));
        QTRY_VERIFY(results(int(found.size()) - 1).whole);
        QCOMPARE(results(int(found.size()) - 1).hits.size(), 30);
    }

    void thumbnailsOfWhatIsSeenFirstAreMadeInAdvance()
    {
        const WindowFixture fixture;
        QSet<QByteArray> pictures;
        {
            const auto database = Database::open(fixture.library());
            for (int i = 0; i < 3; ++i) {
                QImage image(8, 8, QImage::Format_RGB32);
                image.fill(QColor::fromHsv(i * 60, 200, 200));
                Picture picture;
                QBuffer buffer(&picture.bytes);
                QVERIFY(image.save(&buffer, "PNG"));
                picture.sha256 = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256);
                picture.type = "image/png";
                picture.size = image.size();
                NewArticle added;
                added.article.title = u"Bài %1"_s.arg(i);
                added.article.pictures = {picture};
                QVERIFY(ArticleStore(**database).add(added));
                pictures.insert(picture.sha256);
            }
        }
        LibraryReader reader(nullptr);
        QSignalSpy ready(&reader, &LibraryReader::thumbnailReady);
        reader.open(fixture.library());
        reader.list({}, ArticleOrder::Published, 1);
        QTRY_COMPARE(ready.size(), 3); // nobody has asked for one
        QSet<QByteArray> made;
        for (const QList<QVariant> &one : std::as_const(ready))
            made.insert(one.first().toByteArray());
        QCOMPARE(made, pictures);
        reader.makeThumbnail(*pictures.cbegin(), 1); // who paints meanwhile asks all the same
        QTRY_COMPARE(ready.size(), 4);
        QCOMPARE(ready.last().last().value<QImage>().size(),
                 QSize(ThumbnailMaker::Width, ThumbnailMaker::Height));
    }

    void shelvesAreRemembered()
    {
        WindowFixture fixture;
        {
            MainWindow &window = startWithThree(fixture);
            LibraryPane &pane = *window.libraryPane();
            QTRY_VERIFY(pane.shelves()->findText(u"Pháp luật"_s) > 0);
            emit pane.shelves()->activated(pane.shelves()->findText(u"Pháp luật"_s));
            QTRY_COMPARE(rows(pane), 0);
        }
        {
            MainWindow &again = fixture.start();
            LibraryPane &pane = *again.libraryPane();
            QCOMPARE(pane.shelf().kind, ArticleShelf::Kind::Forum);
            QCOMPARE(pane.shelves()->currentText(), u"Pháp luật"_s);
            QTRY_COMPARE(pane.shelves()->itemText(0), u"All articles (3)"_s);
            QCOMPARE(pane.shelves()->currentText(), u"Pháp luật"_s);
            QCOMPARE(rows(pane), 0);
            const auto database = Database::open(fixture.library());
            QVERIFY(ForumStore(**database).remove(pane.shelf().forum));
        }
        {
            MainWindow &again = fixture.start(); // where there is no such forum
            LibraryPane &pane = *again.libraryPane();
            QTRY_COMPARE(rows(pane), 3);
            QCOMPARE(pane.shelf(), ArticleShelf());
            emit pane.shelves()->activated(pane.shelves()->count() - 1);
            QTRY_COMPARE(rows(pane), 0);
        }
        MainWindow &last = fixture.start(); // nobody begins in the bin
        QCOMPARE(last.libraryPane()->shelf(), ArticleShelf());
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
