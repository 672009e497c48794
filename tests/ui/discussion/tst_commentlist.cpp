// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "discussion/commentdelegate.h"
#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"
#include "librarytest.h"
#include "theme/colors.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

class CommentListTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    std::unique_ptr<DiscussionStore> store;
    std::unique_ptr<CommentModel> model;
    std::unique_ptr<CommentList> list;
    ArticleId article = 0;
    QUuid lan;
    QUuid minh;

    Comment post(const QString &text, const QUuid &who)
    {
        library->steady.pass(1000);
        return valueOf(store->post(article, who, text));
    }
    void show()
    {
        model->show(store.get(), article, lan);
        list->show();
        list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(list.get()));
        list->setFocus();
    }
    void click(int row, CommentPart part)
    {
        const QPoint at = list->partRect(part, model->index(row)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    }
    QString tipAt(int row, CommentPart part)
    {
        const QPoint at = list->partRect(part, model->index(row)).center();
        QHelpEvent help(QEvent::ToolTip, at, list->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(list->viewport(), &help);
        return QToolTip::text();
    }
    [[nodiscard]] QImage rowImage(int row) const
    {
        return list->viewport()->grab(list->visualRect(model->index(row))).toImage();
    }
    /// Columns from the first to the last that hold something darker than the ground, within a part of a row.
    [[nodiscard]] int inkWidth(int row, CommentPart part) const
    {
        const QImage image = list->viewport()->grab(list->partRect(part, model->index(row))).toImage();
        int first = image.width();
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).lightness() < 128) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        return std::max(last - first + 1, 0);
    }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        article = valueOf(library->articles().add(sampleArticle())).id;
        lan = valueOf(library->persons().setName(u"Hoàng Lan"_s)).id;
        minh = addPerson(library->database(), u"<b>Minh</b>"_s);
        store = std::make_unique<DiscussionStore>(library->database());
        model = std::make_unique<CommentModel>();
        model->setClock([this] { return library->steady.time; });
        list = std::make_unique<CommentList>();
        list->setPalette(paletteFor(ColorScheme::Light, {}));
        list->setModel(model.get());
        list->resize(324, 400);
    }
    void cleanup()
    {
        list.reset();
        model.reset();
        store.reset();
        library.reset();
    }

    void whoeverComesByTabSeesARow()
    {
        post(u"một"_s, lan);
        show();
        list->clearFocus();
        list->setCurrentIndex({});
        QVERIFY(!list->selectionModel()->hasSelection());
        list->setFocus(Qt::TabFocusReason);
        QVERIFY(list->selectionModel()->isSelected(model->index(0)));
    }

    void markupIsPaintedAsWritten()
    {
        post(u"<b>x</b>"_s, minh);
        post(u"x"_s, lan);
        show();
        const QFontMetrics metrics(list->font());
        const QFontMetrics bold(CommentLayout::nameFont(list->font()));
        QVERIFY(inkWidth(1, CommentPart::Body) > metrics.horizontalAdvance(u"<b>x<"_s));
        QVERIFY(inkWidth(0, CommentPart::Body) <= metrics.horizontalAdvance(u"x"_s));
        QVERIFY(inkWidth(1, CommentPart::Name) > bold.horizontalAdvance(u"<b>Minh<"_s));
        CommentLayout layout;
        const Comment comment = model->index(1).data(CommentModel::CommentRole).value<Comment>();
        const CommentGeometry &row = layout.of(comment, {u"now"_s, 300, list->font()});
        QCOMPARE(row.text->text(), u"<b>x</b>"_s);
        QCOMPARE(row.shownName, u"<b>Minh</b>"_s);
    }

    void tooltipsArePlain()
    {
        post(u"a"_s, minh);
        show();
        QCOMPARE(tipAt(0, CommentPart::Name), Qt::convertFromPlainText(u"<b>Minh</b>"_s));
        const QString time = tipAt(0, CommentPart::Time);
        QVERIFY2(time.contains(u"2020"), qPrintable(time));
        QCOMPARE(tipAt(0, CommentPart::Like), Qt::convertFromPlainText(u"Like this comment"_s));
        (void)tipAt(0, CommentPart::Body);
        QTRY_VERIFY(QToolTip::text().isEmpty());
    }

    void lineBreaksAndWidthMakeTheHeight()
    {
        post(u"một\nhai\nba"_s, lan);
        post(u"một"_s, lan);
        post(u"chữ "_s.repeated(60), lan);
        show();
        const int one = list->visualRect(model->index(1)).height();
        const int three = list->visualRect(model->index(2)).height();
        QVERIFY(three >= one + 2 * (QFontMetrics(list->font()).height() - 1));
        const int narrow = list->visualRect(model->index(0)).height();
        list->resize(600, 400);
        QTRY_VERIFY(list->visualRect(model->index(0)).height() < narrow);
        QTRY_COMPARE(list->visualRect(model->index(1)).top(), list->visualRect(model->index(0)).bottom() + 1);
        QCOMPARE(list->visualRect(model->index(1)).height(), one);
        QCOMPARE(list->visualRect(model->index(0)).width(), list->viewport()->width());
    }

    void editedWordsChangeTheHeight()
    {
        post(u"trước"_s, lan);
        const Comment comment = post(u"một"_s, lan);
        show();
        const int before = list->visualRect(model->index(0)).height();
        library->steady.pass(1000);
        model->update(valueOf(store->edit(comment.id, lan, u"một\nhai\nba"_s)));
        QTRY_VERIFY(list->visualRect(model->index(0)).height() > before);
        QTRY_COMPARE(list->visualRect(model->index(1)).top(), list->visualRect(model->index(0)).bottom() + 1);
    }

    void paintedButtonsAsk()
    {
        const Comment mine = post(u"của tôi"_s, lan);
        show();
        QSignalSpy likes(list.get(), &CommentList::likeRequested);
        QSignalSpy edits(list.get(), &CommentList::editRequested);
        QSignalSpy removals(list.get(), &CommentList::removeRequested);
        click(0, CommentPart::Like);
        QCOMPARE(likes.size(), 1);
        QCOMPARE(likes.at(0).at(0).value<Comment>().id, mine.id);
        click(0, CommentPart::Edit);
        QCOMPARE(edits.size(), 1);
        click(0, CommentPart::Remove);
        QCOMPARE(removals.size(), 1);
        click(0, CommentPart::Body);
        QCOMPARE(likes.size() + edits.size() + removals.size(), 3);
        QTest::mousePress(list->viewport(), Qt::LeftButton, {},
                          list->partRect(CommentPart::Like, model->index(0)).center());
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {},
                            list->partRect(CommentPart::Edit, model->index(0)).center());
        QCOMPARE(likes.size() + edits.size() + removals.size(), 3);
    }

    void buttonsAreMetInRightToLeft()
    {
        post(u"của tôi"_s, lan);
        list->setLayoutDirection(Qt::RightToLeft);
        show();
        const QRect like = list->partRect(CommentPart::Like, model->index(0));
        QVERIFY(like.center().x() > list->viewport()->width() / 2);
        QSignalSpy likes(list.get(), &CommentList::likeRequested);
        click(0, CommentPart::Like);
        QCOMPARE(likes.size(), 1);
    }

    void commentsOfOthersHaveNoEditOrDelete()
    {
        post(u"của Minh"_s, minh);
        show();
        QVERIFY(list->partRect(CommentPart::Edit, model->index(0)).isEmpty());
        QVERIFY(list->partRect(CommentPart::Remove, model->index(0)).isEmpty());
        list->setCurrentIndex(model->index(0));
        QSignalSpy edits(list.get(), &CommentList::editRequested);
        QSignalSpy removals(list.get(), &CommentList::removeRequested);
        QTest::keyClick(list.get(), Qt::Key_E);
        QTest::keyClick(list.get(), Qt::Key_Delete);
        QCOMPARE(edits.size() + removals.size(), 0);
    }

    void editAndDeleteShowOnTheChosenRow()
    {
        post(u"a"_s, lan);
        show();
        const auto ink = [this] { return inkWidth(0, CommentPart::Remove); };
        list->clearSelection();
        QCOMPARE(ink(), 0);
        list->setCurrentIndex(model->index(0));
        QVERIFY(ink() > 10);
    }

    void hoverShowsButtonsAndPointer()
    {
        post(u"a"_s, lan);
        show();
        const QImage before = rowImage(0);
        QTest::mouseMove(list->viewport(), list->partRect(CommentPart::Like, model->index(0)).center());
        QTRY_COMPARE(list->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QVERIFY(rowImage(0) != before);
        QTest::mouseMove(list->viewport(), QPoint(100, 350));
        QTRY_VERIFY(list->viewport()->cursor().shape() != Qt::PointingHandCursor);
    }

    void likedLooksPressed()
    {
        const Comment comment = post(u"a"_s, minh);
        show();
        list->setCurrentIndex({});
        const QPoint heart = list->partRect(CommentPart::Like, model->index(0)).topLeft() + QPoint(10, 12);
        const auto colour = [&] { return list->viewport()->grab().toImage().pixelColor(heart); };
        QVERIFY(colour() != colorsOf(list->palette()).like);
        model->update(valueOf(store->setLiked(comment.id, lan, true)));
        QCOMPARE(colour(), colorsOf(list->palette()).like);
        list->setPalette(paletteFor(ColorScheme::Dark, {}));
        QCOMPARE(colour(), colorsOf(list->palette()).like);
    }

    void keysAsk_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("l") << int(Qt::Key_L) << QByteArray(SIGNAL(likeRequested(nghisu::Comment)));
        QTest::newRow("r") << int(Qt::Key_R) << QByteArray(SIGNAL(replyRequested(nghisu::Comment)));
        QTest::newRow("e") << int(Qt::Key_E) << QByteArray(SIGNAL(editRequested(nghisu::Comment)));
        QTest::newRow("f2") << int(Qt::Key_F2) << QByteArray(SIGNAL(editRequested(nghisu::Comment)));
        QTest::newRow("delete") << int(Qt::Key_Delete)
                                << QByteArray(SIGNAL(removeRequested(nghisu::Comment)));
    }
    void keysAsk()
    {
        QFETCH(int, key);
        QFETCH(QByteArray, signal);
        post(u"a"_s, lan);
        const Comment second = post(u"b"_s, lan);
        post(u"c"_s, lan);
        show();
        QSignalSpy asked(list.get(), signal.constData());
        list->setCurrentIndex(model->index(0));
        QTest::keyClick(list.get(), Qt::Key_Down);
        QTest::keyClick(list.get(), Qt::Key(key));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<Comment>().id, second.id);
        list->setActing(false);
        QTest::keyClick(list.get(), Qt::Key(key));
        QCOMPARE(asked.size(), 1);
    }

    void copyTakesTheWords()
    {
        post(u"<b>x</b>\nhai"_s, minh);
        show();
        list->setCurrentIndex(model->index(0));
        QTest::keyClick(list.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"<b>x</b>\nhai"_s);
    }

    void contextMenuHasTheSame()
    {
        post(u"a"_s, lan);
        show();
        const auto menuTexts = [this](int row) {
            const QPoint at = list->visualRect(model->index(row)).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(list->viewport(), &event);
            QStringList texts;
            for (const QAction *action : list->findChild<QMenu *>()->actions())
                texts += action->text().remove(u'&');
            return texts;
        };
        QCOMPARE(menuTexts(0), (QStringList{u"Reply"_s, u"Like"_s, u"Copy"_s, {}, u"Edit"_s, u"Delete"_s}));
        QSignalSpy removals(list.get(), &CommentList::removeRequested);
        auto *menu = list->findChild<QMenu *>();
        menu->actions().last()->trigger();
        QCOMPARE(removals.size(), 1);
        delete menu;
        post(u"b"_s, minh);
        model->show(store.get(), article, lan);
        QCOMPARE(menuTexts(0), (QStringList{u"Reply"_s, u"Like"_s, u"Copy"_s}));
    }

    void scrollingReadsOn()
    {
        for (int i = 0; i < 120; ++i)
            post(QString::number(i), minh);
        show();
        QCOMPARE(model->rowCount(), 50);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QTRY_COMPARE(model->rowCount(), 100);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QTRY_COMPARE(model->rowCount(), 120);
        QCOMPARE(list->verticalScrollMode(), QAbstractItemView::ScrollPerPixel);
    }

    void anotherOrderBeginsAtTheTop()
    {
        for (int i = 0; i < 60; ++i)
            post(QString::number(i), minh);
        show();
        list->verticalScrollBar()->setValue(500);
        model->setOrder(CommentOrder::MostLiked);
        QCoreApplication::processEvents();
        QCOMPARE(list->verticalScrollBar()->value(), 0);
    }

    void emptyTextStandsInPlaceOfRows()
    {
        list->setEmptyText(u"Chưa có bình luận nào"_s);
        show();
        const QImage empty = list->viewport()->grab().toImage();
        QCOMPARE(list->accessibleDescription(), u"Chưa có bình luận nào"_s);
        list->setEmptyText({});
        QVERIFY(list->viewport()->grab().toImage() != empty);
    }

    void minutesGoOnOnlyWhileSeen()
    {
        post(u"a"_s, lan);
        show();
        auto *minute = list->findChild<QTimer *>(u"minute"_s);
        QVERIFY(minute->isActive());
        QCOMPARE(minute->interval(), 60000);
        const QImage before = rowImage(0);
        library->steady.pass(5 * 60 * 1000);
        minute->setInterval(1);
        QTRY_VERIFY(rowImage(0) != before);
        list->hide();
        QVERIFY(!minute->isActive());
    }

    void rowsAreReadOut()
    {
        post(u"Con số 74 xã"_s, lan);
        show();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(list.get());
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::List);
        QCOMPARE(interface->text(QAccessible::Name), u"Comments"_s);
        QCOMPARE(interface->childCount(), 1);
        QCOMPARE(interface->child(0)->text(QAccessible::Name), u"You, just now:\nCon số 74 xã"_s);
    }
};

QTEST_MAIN(CommentListTest)
#include "tst_commentlist.moc"
