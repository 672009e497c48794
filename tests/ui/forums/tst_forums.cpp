// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/windowfixture.h"
#include "controls/articledrag.h"
#include "controls/linkbutton.h"
#include "controls/linkrow.h"
#include "controls/messagebar.h"
#include "database.h"
#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"
#include "discussion/discussionpane.h"
#include "exchange/takeoutstore.h"
#include "forums/forummodel.h"
#include "forums/forumpane.h"
#include "forums/forumsdialog.h"
#include "interfacelanguage.h"
#include "library/articlelistmodel.h"
#include "library/librarylist.h"
#include "library/librarypane.h"
#include "takeoutfile.h"
#include "takeoutwriter.h"
#include "window/forumcontroller.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextCursor>

using namespace nghisu;
using namespace Qt::StringLiterals;

class tst_Forums : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> fixture;
    MainWindow *window = nullptr;
    std::unique_ptr<Database> database; ///< another connection to the window's library

    /// So many articles, new in the library, under the forum "Khởi nghiệp".
    QList<ArticleId> fileStories(int count) const
    {
        QList<ArticleId> filed;
        for (int i = 0; i < count; ++i) {
            NewArticle added;
            added.article.title = u"Bài %1"_s.arg(i);
            filed += ArticleStore(*database).add(added)->id;
        }
        if (!ForumStore(*database).file(filed, 4, true))
            qFatal("not filed");
        return filed;
    }

private slots:
    void initTestCase()
    {
        installLook(ColorScheme::Light);
        installLanguage(u"vi"_s);
    }
    void init()
    {
        fixture = std::make_unique<WindowFixture>();
        window = &fixture->start();
        database = std::move(*Database::open(fixture->library()));
    }
    void cleanup()
    {
        database.reset();
        fixture.reset();
    }

    void theMenuFilesTheArticle()
    {
        QMenu menu;
        window->forumController()->fillMenu(&menu);
        QCOMPARE(menu.actions().size(), 9); // six forums, a line, new, manage
        QCOMPARE(menu.actions().at(1)->text(), u"Doanh nghiệp"_s);
        QVERIFY(!menu.actions().at(1)->isChecked());
        menu.actions().at(1)->trigger();
        ForumStore store(*database);
        QCOMPARE(store.forumsOf(*window->currentArticle()).value_or(QList<ForumId>()), QList<ForumId>{2});
        window->forumController()->fillMenu(&menu);
        QVERIFY(menu.actions().at(1)->isChecked());
        menu.actions().at(1)->trigger();
        QVERIFY(store.forumsOf(*window->currentArticle()).value_or(QList<ForumId>()).isEmpty());

        window->forumController()->add(u"Vùng cao"_s);
        QCOMPARE(store.forumsOf(*window->currentArticle()).value_or(QList<ForumId>()), QList<ForumId>{7});
        window->forumController()->add(u"Vùng cao"_s);
        QVERIFY(window->messageBar()->sentence().contains(u"Vùng cao"_s));
    }

    void articlesDroppedOnAForumAreFiledThere()
    {
        ForumPane *pane = window->forumPane();
        emit window->forumController()->paneWanted();
        pane->showForum(3);
        const ArticleId article = *window->currentArticle();
        ForumStore store(*database);
        emit pane->articlesDropped({article});
        QCOMPARE(store.forumsOf(article).value_or(QList<ForumId>()), QList<ForumId>{3});
        QCOMPARE(window->messageBar()->sentence(), u"Đã xếp 1 bài viết."_s);
        QTest::mouseClick(window->messageBar()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(store.forumsOf(article).value_or(QList<ForumId>()).isEmpty());
    }

    void whatIsDraggedAreTheArticles()
    {
        ArticleListModel model;
        model.setLibrary(database.get());
        model.setArticles({1});
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
        QCOMPARE(data->data(articleMimeType()), "1");
        // From another program they would be other articles.
        QDragEnterEvent foreign(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        foreign.ignore();
        QApplication::sendEvent(window->forumPane(), &foreign);
        QVERIFY(!foreign.isAccepted());
    }

    void theInvitationStandsBelowTheArticleAndIsNoPartOfIt()
    {
        ArticleView *view = window->articleView();
        LinkRow *footer = view->footer();
        QCOMPARE(footer->buttons().size(), 6);
        const LinkButton *startUps = footer->buttons().at(3);
        QCOMPARE(startUps->words(), u"Khởi nghiệp"_s);
        QVERIFY(!startUps->isStrong());
        const QString before = view->toPlainText();
        QVERIFY(!before.contains(u"Diễn đàn"_s));
        window->forumController()->file(4, true);
        QCOMPARE(startUps->words(), u"Khởi nghiệp (1)"_s);
        QVERIFY(startUps->isStrong());
        QVERIFY(!startUps->accessibleDescription().isEmpty());
        QCOMPARE(view->toPlainText(), before);
        view->selectAll();
        QVERIFY(!view->textCursor().selectedText().contains(u"Diễn đàn"_s));

        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QTRY_VERIFY(view->viewport()->rect().contains(footer->geometry()));
        QTextCursor last(view->document());
        last.movePosition(QTextCursor::End);
        QVERIFY(footer->y() > view->cursorRect(last).bottom());
        QCOMPARE(view->progress(), 1.0);
        view->verticalScrollBar()->setValue(0);
        QVERIFY(footer->y() > view->viewport()->height());
        footer->buttons().first()->setFocus(Qt::TabFocusReason); // by keyboard it comes into sight
        QTRY_VERIFY(view->viewport()->rect().intersects(footer->geometry()));
    }

    void theInvitationFollowsThemeAndZoom()
    {
        LinkRow *footer = window->articleView()->footer();
        const auto linkPixels = [footer](const QPalette &palette) {
            const QImage image = footer->grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QRgb wanted = palette.color(QPalette::Link).rgb();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixel(x, y) == wanted;
            }
            return count;
        };
        QVERIFY(linkPixels(window->palette()) > 0);
        applyScheme(ColorScheme::Dark);
        QTRY_VERIFY(linkPixels(window->palette()) > 0);
        applyScheme(ColorScheme::Light);
        const int small = footer->height();
        window->articleView()->setZoom(2);
        QVERIFY(footer->height() > small);
        window->articleView()->setZoom(1);
    }

    void aForumsNameIsNoMarkup()
    {
        window->forumController()->add(u"<b>A & B</b>"_s);
        QCOMPARE(window->articleView()->footer()->buttons().last()->words(), u"<b>A & B</b> (1)"_s);
        QMenu menu;
        window->forumController()->fillMenu(&menu);
        QCOMPARE(menu.actions().at(6)->text(), u"<b>A && B</b>"_s);
    }

    void eachForumOfTheInvitationIsReachedByKeyboard()
    {
        LinkRow *footer = window->articleView()->footer();
        window->forumController()->file(2, true);
        QVERIFY(DiscussionStore(*database).post(*window->currentArticle(),
                                                PersonStore(*database).setName(u"Lan"_s)->id, u"Một"_s));
        QApplication::setActiveWindow(window);
        footer->buttons().first()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < footer->buttons().size(); ++i) {
            QCOMPARE(QApplication::focusWidget(), footer->buttons().at(i));
            const auto *accessible = QAccessible::queryAccessibleInterface(footer->buttons().at(i));
            QCOMPARE(accessible->role(), QAccessible::Button);
            QCOMPARE(accessible->text(QAccessible::Name), footer->buttons().at(i)->words());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(!footer->buttons().contains(QApplication::focusWidget()));
        // Where the row stands it is come to from either side.
        footer->buttons().first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), window->articleView());
        footer->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), footer->buttons().first());
        footer->buttons().at(2)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(window->forumPane()->isVisible());
        QCOMPARE(window->forumPane()->forum(), 2);
        // And on to what is said there, still by keyboard.
        QCOMPARE(QApplication::focusWidget(), window->forumPane()->list());
        QCOMPARE(window->forumPane()->list()->currentIndex().row(), 1);
    }

    void longNamesOfForumsAreElided()
    {
        LinkRow *footer = window->articleView()->footer();
        window->forumController()->add(QString(u"Quy hoạch và phát triển "_s).repeated(3).trimmed());
        const int narrow = 200;
        footer->resize(narrow, footer->heightForWidth(narrow));
        int bottom = 0;
        for (const LinkButton *button : footer->buttons()) {
            QVERIFY(button->geometry().right() < narrow);
            QVERIFY(button->y() >= bottom - button->height());
            bottom = button->geometry().bottom();
        }
        QCOMPARE(footer->buttons().last()->toolTip(), footer->buttons().last()->words());
        QVERIFY(footer->buttons().first()->toolTip().isEmpty());
    }

    void aLinkOfTheInvitationOpensThePaneOnItsForum()
    {
        ForumPane *pane = window->forumPane();
        QVERIFY(!pane->isVisible());
        window->forumController()->file(5, true);
        emit window->articleView()->footer()->activated(5);
        QVERIFY(pane->isVisible());
        QCOMPARE(pane->forum(), 5);
        QCOMPARE(pane->list()->model()->rowCount(), 2);
    }

    void thePaneShowsArticlesAndNewestComments()
    {
        ForumPane *pane = window->forumPane();
        const QAbstractItemModelTester tester(pane->list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        emit window->articleView()->footer()->activated(1);
        QVERIFY(!pane->emptySentence().isEmpty());
        const ArticleId article = *window->currentArticle();
        const auto person = PersonStore(*database).setName(u"Lan"_s);
        QVERIFY(person.has_value());
        QVERIFY(DiscussionStore(*database).post(article, person->id, u"Con đường mới <b>rất</b> tốt."_s));
        window->forumController()->file(1, true);
        QVERIFY(pane->emptySentence().isEmpty());
        const QAbstractItemModel *model = pane->list()->model();
        QCOMPARE(model->rowCount(), 4);
        QVERIFY(model->index(0, 0).data(ForumModel::HeadingRole).toBool());
        QVERIFY(!(model->index(0, 0).flags() & Qt::ItemIsEnabled));
        QCOMPARE(model->index(1, 0).data().toString(), window->articleView()->article().title);
        QCOMPARE(model->index(1, 0).data(ForumModel::ArticleRole).toLongLong(), article);
        QCOMPARE(model->index(3, 0).data().toString(), u"Con đường mới <b>rất</b> tốt."_s);
        QVERIFY(model->index(3, 0).data(ForumModel::DetailRole).toString().startsWith(u"Lan · "_s));
        QVERIFY(pane->choice()->currentText().contains(u"(1)"_s));
    }

    void ofManyArticlesTheNewestAreShownAndTheLibraryListsAll()
    {
        fileStories(60);
        ForumPane *pane = window->forumPane();
        emit window->articleView()->footer()->activated(4);
        const QAbstractItemModel *rows = pane->list()->model();
        QCOMPARE(rows->rowCount(), 52); // a heading, fifty, and the way to all
        QCOMPARE(rows->index(1, 0).data().toString(), u"Bài 59"_s);
        const QModelIndex all = rows->index(51, 0);
        QVERIFY(all.data(ForumModel::AllRole).toBool());
        QCOMPARE(all.data().toString(), u"Xem cả 60 bài viết"_s);
        pane->list()->setCurrentIndex(all);
        QTest::keyClick(pane->list(), Qt::Key_Return);
        LibraryPane *library = window->libraryPane();
        QVERIFY(library->isVisible());
        QTRY_COMPARE(library->list()->model()->rowCount(), 60);
        QCOMPARE(library->shelf(), (ArticleShelf{ArticleShelf::Kind::Forum, 4}));
    }

    void whatChangesMovesNothingUnderTheReader()
    {
        const QList<ArticleId> filed = fileStories(50);
        ForumPane *pane = window->forumPane();
        emit window->articleView()->footer()->activated(4);
        QListView *list = pane->list();
        const ArticleId article = list->model()->index(40, 0).data(ForumModel::ArticleRole).toLongLong();
        list->setCurrentIndex(list->model()->index(40, 0));
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + 5);
        const int scrolled = list->verticalScrollBar()->value();
        QVERIFY(scrolled > 5);
        const QSignalSpy laidOut(list->model(), &QAbstractItemModel::layoutChanged);
        const QSignalSpy reset(list->model(), &QAbstractItemModel::modelReset);
        pane->invalidate(); // nothing is different
        QVERIFY(laidOut.isEmpty() && reset.isEmpty());

        const auto person = PersonStore(*database).setName(u"Lan"_s);
        QVERIFY(DiscussionStore(*database).post(article, person->id, u"Một"_s));
        QVERIFY(ForumStore(*database).file({filed.at(0)}, 4, false));
        pane->invalidate();
        list->doItemsLayout();
        QCOMPARE(list->model()->rowCount(), 52); // of 51 one is gone, two have come
        QCOMPARE(list->currentIndex().data(ForumModel::ArticleRole).toLongLong(), article);
        QVERIFY(list->currentIndex().data(ForumModel::CommentRole).toUuid().isNull());
        QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
        QCOMPARE(list->verticalScrollBar()->value(), scrolled);
        // Another forum begins at its beginning.
        QVERIFY(ForumStore(*database).file(filed, 5, true));
        pane->showForum(5);
        QVERIFY(!list->currentIndex().isValid());
        QCOMPARE(list->verticalScrollBar()->value(), 0);
    }

    void aRowOpensItsArticle()
    {
        const ArticleId first = *window->currentArticle();
        window->forumController()->file(1, true);
        NewArticle another;
        another.article.title = u"Chợ phiên"_s;
        const auto added = ArticleStore(*database).add(another);
        QVERIFY(added.has_value());
        window->openArticle(added->id);
        emit window->articleView()->footer()->activated(1);
        QListView *list = window->forumPane()->list();
        emit list->activated(list->model()->index(1, 0));
        QCOMPARE(window->currentArticle(), std::optional<ArticleId>(first));
    }

    void theDialogAddsRenamesAndRemoves()
    {
        ForumsDialog dialog(*database);
        QCOMPARE(dialog.list()->count(), 6);
        dialog.add(u"Vùng cao"_s);
        QCOMPARE(dialog.list()->count(), 7);
        QCOMPARE(dialog.list()->currentItem()->text(), u"Vùng cao"_s);
        dialog.renameCurrent(u"Tài chính"_s);
        QVERIFY(!dialog.failure().isEmpty());
        dialog.renameCurrent(u"Miền núi"_s);
        QVERIFY(dialog.failure().isEmpty());
        QCOMPARE(dialog.list()->currentItem()->text(), u"Miền núi"_s);
        dialog.removeCurrent();
        QCOMPARE(dialog.list()->count(), 6);
    }

    void theDialogOrders()
    {
        ForumsDialog dialog(*database);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto names = [&dialog] {
            QStringList shown;
            for (int row = 0; row < dialog.list()->count(); ++row)
                shown += dialog.list()->item(row)->text();
            return shown;
        };
        QStringList expected = names();
        dialog.list()->setFocus();
        dialog.list()->setCurrentRow(1);
        QTest::keyClick(dialog.list(), Qt::Key_Up, Qt::AltModifier);
        expected.move(1, 0);
        QCOMPARE(names(), expected);
        QCOMPARE(dialog.list()->currentRow(), 0);
        dialog.moveCurrent(-1); // no further
        QCOMPARE(names(), expected);
        dialog.moveCurrent(100);
        expected.move(0, expected.size() - 1);
        QCOMPARE(names(), expected);
        QStringList kept;
        const QList<Forum> forums = *ForumStore(*database).forums();
        for (const Forum &forum : forums)
            kept += forum.name;
        QCOMPARE(kept, expected);
    }

    void aNewestCommentIsShown()
    {
        const auto person = PersonStore(*database).setName(u"Lan"_s);
        const ArticleId first = *window->currentArticle();
        const auto posted = DiscussionStore(*database).post(first, person->id, u"Một"_s);
        QVERIFY(ForumStore(*database).file(first, 1, true));
        window->forumPane()->invalidate();
        emit window->articleView()->footer()->activated(1);
        QListView *list = window->forumPane()->list();
        const auto rowOf = [&](const QUuid &comment) {
            return list->model()->match(list->model()->index(0, 0), ForumModel::CommentRole, comment);
        };
        QTRY_VERIFY(!rowOf(posted->id).isEmpty());
        emit list->activated(rowOf(posted->id).first());
        auto *comments = window->discussionPane()->findChild<CommentList *>();
        QTRY_COMPARE(comments->currentIndex().data(CommentModel::IdRole).toUuid(), posted->id);
    }

    void savedCommentsThatAreOpenedComeBack()
    {
        const auto person = PersonStore(*database).setName(u"Lan"_s);
        const ArticleId article = *window->currentArticle();
        const auto posted = DiscussionStore(*database).post(article, person->id, u"Một"_s);
        QVERIFY(posted.has_value());
        auto takeOut = TakeOutStore(*database).of(person->id).value_or(TakeOut());
        takeOut.articles[0].comments[0].id = QUuid::createUuid();
        takeOut.articles[0].comments[0].body = u"Hai"_s;
        const QString file = fixture->path(u"saved.txt.json"_s);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::WriteOnly) &&
                saved.write(takeOutBytes(takeOut, TakeOutFormat::Json)) > 0);
        saved.close();
        window->openFiles({file});
        QTRY_COMPARE(window->messageBar()->kind(), MessageBar::Kind::Done);
        QCOMPARE(DiscussionStore(*database).commentCount(article).value_or(0), 2);
        QVERIFY(!saveTakeOut(*database, person->id, fixture->path(u"saved.pdf"_s)).isEmpty());
        QVERIFY(!saveTakeOut(*database, person->id, fixture->path(u"none/saved.md"_s)).isEmpty());
    }
};

QTEST_MAIN(tst_Forums)
#include "tst_forums.moc"
