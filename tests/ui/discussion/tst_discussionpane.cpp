// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "discussion/searchrow.h"
#include "discussionfixture.h"
#include "theme/colors.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QRadioButton>
#include <QSignalSpy>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

class DiscussionPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DiscussionFixture> f;

    Comment postAs(const QUuid &who, const QString &text) const
    {
        f->library.steady.pass(1000);
        return valueOf(f->store->post(f->article, who, text));
    }
    void reload() const { f->pane->setArticle(f->article); }

private slots:
    void init() { f = std::make_unique<DiscussionFixture>(); }
    void cleanup() { f.reset(); }

    // Posting

    void postingByKeyAndButton()
    {
        f->introduce();
        QSignalSpy announced(f->pane.get(), &DiscussionPane::announced);
        f->postTyped(u"<b>một</b>"_s);
        QCOMPARE(announced.last().at(0).toString(), u"Comment posted."_s);
        f->library.steady.pass(1000);
        f->type(u"hai"_s);
        QTest::keyClick(f->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f->kept(), (QStringList{u"hai"_s, u"<b>một</b>"_s}));
        QCOMPARE(f->shown(0).body, u"hai"_s);
        QCOMPARE(f->list()->currentIndex().row(), 0);
        QVERIFY(f->editor()->text().isEmpty());
        QVERIFY(!f->submit()->isEnabled());
        QTest::keyClick(f->editor(), Qt::Key_Return);
        QCOMPARE(f->editor()->text(), u"\n"_s);
    }

    void emptyOrTooLongCannotBePosted()
    {
        f->introduce();
        QVERIFY(!f->pane->postAction()->isEnabled());
        f->type(u" \n "_s);
        QVERIFY(!f->pane->postAction()->isEnabled());
        QTest::keyClick(f->editor(), Qt::Key_Return, Qt::ControlModifier);
        f->type(u"x"_s.repeated(500));
        QVERIFY(f->pane->postAction()->isEnabled());
        f->type(u"x"_s);
        QVERIFY(!f->submit()->isEnabled());
        QTest::keyClick(f->editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f->kept().isEmpty());
        QCOMPARE(f->part<QLabel>(u"commentCounter"_s)->text(), u"The comment is 1 character(s) too long."_s);
    }

    void fiveHundredFamiliesArePosted()
    {
        f->introduce();
        f->postTyped(u"👪"_s.repeated(500));
        QCOMPARE(f->kept(), QStringList{u"👪"_s.repeated(500)});
    }

    void compositionIsPostedWhole()
    {
        f->introduce();
        f->type(u"Lạng "_s);
        QInputMethodEvent event(u"Sơn"_s, {});
        QCoreApplication::sendEvent(f->editor(), &event);
        QVERIFY(f->submit()->isEnabled());
        QInputMethodEvent done;
        done.setCommitString(u"Sơn"_s);
        QCoreApplication::sendEvent(f->editor(), &done);
        f->press(f->submit());
        QCOMPARE(f->kept(), QStringList{u"Lạng Sơn"_s});
    }

    void postedInLikesOrderIsShownOnTop()
    {
        f->introduce();
        for (int i = 0; i < 60; ++i)
            (void)valueOf(f->store->setLiked(postAs(f->minh, u"liked"_s).id, f->minh, true));
        f->pane->setOrder(CommentOrder::MostLiked);
        reload();
        f->postTyped(u"mới"_s);
        QCOMPARE(f->shown(0).body, u"mới"_s); // its place, behind all that is liked, is not read yet
        QCOMPARE(f->list()->currentIndex().row(), 0);
        QTRY_VERIFY(
            f->list()->viewport()->rect().contains(f->list()->visualRect(f->model()->index(0)).center()));
        reload();
        while (f->model()->canFetchMore({}))
            f->model()->fetchMore({});
        QCOMPARE(f->shown(60).body, u"mới"_s);
    }

    void modelOfThePaneIsSound()
    {
        QAbstractItemModelTester tester(f->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f->introduce();
        f->postTyped(u"a"_s);
        f->postTyped(u"b"_s);
        f->click(0, CommentPart::Like);
        f->click(1, CommentPart::Remove);
        f->pane->undoDeleteAction()->trigger();
        QCOMPARE(f->model()->rowCount(), 2);
    }

    // Likes

    void likeTogglesByClickAndKey()
    {
        f->introduce();
        const Comment other = postAs(f->minh, u"a"_s);
        (void)valueOf(f->store->setLiked(other.id, f->minh, true));
        reload();
        f->click(0, CommentPart::Like);
        QCOMPARE(f->shown(0).likes, 2);
        QVERIFY(f->shown(0).likedByMe);
        f->click(0, CommentPart::Like);
        QCOMPARE(f->shown(0).likes, 1);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_L);
        QCOMPARE(f->shown(0).likes, 2);
        const auto kept = valueOf(f->store->threads(f->article, f->lan, CommentOrder::Newest, {}, 1));
        QCOMPARE(kept.constFirst(), f->shown(0));
    }

    void likingAsksForTheName()
    {
        postAs(f->minh, u"a"_s);
        reload();
        f->click(0, CommentPart::Like);
        QCOMPARE(f->shown(0).likes, 0);
        f->answer(u"Lan"_s);
        QCOMPARE(f->shown(0).likes, 1);
        QVERIFY(f->shown(0).likedByMe);
    }

    // Editing

    void editByClickKeepsTheNewComment()
    {
        f->introduce();
        f->postTyped(u"cũ"_s);
        f->type(u"đang viết"_s);
        f->click(0, CommentPart::Edit);
        QVERIFY(f->editor()->hasFocus());
        QCOMPARE(f->editor()->text(), u"cũ"_s);
        QCOMPARE(f->submit()->text(), u"Save"_s);
        QCOMPARE(f->pane->typedText(), u"đang viết"_s);
        f->library.steady.pass(1000);
        f->type(u" và mới"_s);
        f->press(f->submit());
        QCOMPARE(f->shown(0).body, u"cũ và mới"_s);
        QVERIFY(f->shown(0).edited.isValid());
        QCOMPARE(f->kept(), QStringList{u"cũ và mới"_s});
        QCOMPARE(f->editor()->text(), u"đang viết"_s);
        QCOMPARE(f->submit()->text(), u"Post"_s);
        QVERIFY(f->keptDraft(f->shown(0).id).isEmpty());
    }

    void editCanBeCancelled()
    {
        f->introduce();
        f->postTyped(u"cũ"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_F2);
        f->type(u" x"_s);
        f->press(f->part<QPushButton>(u"cancelEdit"_s));
        QCOMPARE(f->shown(0).body, u"cũ"_s);
        QVERIFY(f->editor()->text().isEmpty());
        QVERIFY(f->keptDraft(f->shown(0).id).isEmpty());
        QVERIFY(!f->part<QPushButton>(u"cancelEdit"_s)->isVisible());
    }

    void unchangedEditMarksNothing()
    {
        f->introduce();
        f->postTyped(u"cũ"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_E);
        QTest::keyClick(f->editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f->shown(0).edited.isValid());
        QCOMPARE(f->submit()->text(), u"Post"_s);
    }

    // Deleting

    void deleteAndUndoByBar()
    {
        f->introduce();
        f->postTyped(u"một"_s);
        f->postTyped(u"hai"_s);
        (void)valueOf(f->store->setLiked(f->shown(1).id, f->minh, true));
        QVERIFY(!f->pane->undoDeleteAction()->isEnabled());
        f->click(1, CommentPart::Remove);
        QCOMPARE(f->kept(), QStringList{u"hai"_s});
        QCOMPARE(f->model()->rowCount(), 1);
        QCOMPARE(f->message()->sentence(), u"Comment deleted."_s);
        QVERIFY(f->pane->undoDeleteAction()->isEnabled());
        QCOMPARE(f->messageAction()->text(), u"Undo"_s);
        f->press(f->messageAction());
        QCOMPARE(f->kept(), (QStringList{u"hai"_s, u"một"_s}));
        QCOMPARE(f->shown(1).body, u"một"_s);
        QCOMPARE(f->shown(1).likes, 1);
        QVERIFY(!f->message()->isVisible());
        QVERIFY(!f->pane->undoDeleteAction()->isEnabled());
    }

    void deletionsAreUndoneByKeyLastFirst()
    {
        f->introduce();
        f->postTyped(u"một"_s);
        f->postTyped(u"hai"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_Delete);
        QTest::keyClick(f->list(), Qt::Key_Delete);
        QVERIFY(f->kept().isEmpty());
        QTest::keyClick(f->list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f->kept(), QStringList{u"một"_s});
        QTest::keyClick(f->list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f->kept(), (QStringList{u"hai"_s, u"một"_s}));
        f->type(u"abc"_s);
        QTest::keyClick(f->editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f->editor()->text().isEmpty());
    }

    void deletingTheEditedCommentEndsTheEdit()
    {
        f->introduce();
        f->postTyped(u"một"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_E);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_Delete);
        QCOMPARE(f->submit()->text(), u"Post"_s);
        QVERIFY(f->editor()->text().isEmpty());
    }

    // Order

    void ordersAreChosenByWordAndAction()
    {
        f->introduce();
        const Comment liked = postAs(f->minh, u"liked"_s);
        postAs(f->minh, u"new"_s);
        (void)valueOf(f->store->setLiked(liked.id, f->minh, true));
        reload();
        QCOMPARE(f->shown(0).body, u"new"_s);
        QSignalSpy changed(f->pane.get(), &DiscussionPane::orderChanged);
        auto *byLikes = f->part<QRadioButton>(u"sortByLikes"_s);
        auto *byTime = f->part<QRadioButton>(u"sortByTime"_s);
        QVERIFY(byTime->isChecked());
        f->press(byLikes);
        QCOMPARE(f->shown(0).body, u"liked"_s);
        QCOMPARE(f->pane->order(), CommentOrder::MostLiked);
        QVERIFY(f->pane->orderByLikesAction()->isChecked());
        QVERIFY(!f->pane->orderByTimeAction()->isChecked());
        QVERIFY(byLikes->isChecked() && !byTime->isChecked());
        QCOMPARE(changed.size(), 1);
        f->pane->orderByTimeAction()->trigger();
        QVERIFY(byTime->isChecked());
        QCOMPARE(f->shown(0).body, u"new"_s);
        f->pane->setOrder(CommentOrder::MostLiked);
        QVERIFY(f->pane->orderByLikesAction()->isChecked());
        QCOMPARE(f->shown(0).body, u"liked"_s);
        QTest::keyClick(byLikes, Qt::Key_Left);
        QCOMPARE(f->pane->order(), CommentOrder::Newest);
    }

    void likingInLikesOrderMovesNoRow()
    {
        f->introduce();
        postAs(f->minh, u"a"_s);
        postAs(f->minh, u"b"_s);
        f->pane->setOrder(CommentOrder::MostLiked);
        reload();
        f->click(1, CommentPart::Like);
        QCOMPARE(f->shown(1).body, u"a"_s);
        QCOMPARE(f->shown(1).likes, 1);
    }

    // Look and access

    void writeActionGoesToTheEditor()
    {
        f->stars()->setFocus();
        f->pane->writeAction()->trigger();
        QVERIFY(f->editor()->hasFocus());
        f->stars()->setFocus();
        QTest::keyClick(f->stars(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(f->editor()->hasFocus());
    }

    void everyControlIsNamed()
    {
        f->introduce();
        f->postTyped(u"a"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_Delete);
        f->pane->setLibrary(f->store.get(), f->persons.get(), f->library.path());
        reload();
        f->postTyped(u"b"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_Delete);
        f->pane->commentOn({0, 0, 3, u"chữ"_s});
        f->pane->searchAction()->trigger();
        const QHash<QString, QAccessible::Role> roles{
            {u"Your rating"_s, QAccessible::Slider},
            {u"New comment"_s, QAccessible::EditableText},
            {u"Post"_s, QAccessible::Button},
            {u"Time"_s, QAccessible::RadioButton},
            {u"Number of likes"_s, QAccessible::RadioButton},
            {u"Oldest"_s, QAccessible::RadioButton},
            {u"You write as Hoàng Lan"_s, QAccessible::ButtonMenu},
            {u"Comments"_s, QAccessible::List},
            {u"Undo"_s, QAccessible::Button},
            {u"Do not comment on these words"_s, QAccessible::Button},
            {u"Search the discussion"_s, QAccessible::EditableText},
            {u"End the search"_s, QAccessible::Button},
            {u"Close this message"_s, QAccessible::Button}};
        QSet<QString> found;
        for (QWidget *widget : f->pane->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith(u"qt_"))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            const QString name = interface->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            QVERIFY2(roles.contains(name), qPrintable(name));
            QCOMPARE(interface->role(), roles.value(name));
            found += name;
        }
        QCOMPARE(found.size(), roles.size());
    }

    void tabGoesFromTopToBottom()
    {
        f->introduce();
        f->postTyped(u"một"_s);
        f->type(u"hai"_s);
        f->part<SearchRow>()->begin();
        constexpr int SameRow = 4; // pixels
        int parts = 0;
        int above = 0;
        QWidget *const first = f->stars();
        QWidget *part = first;
        do {
            if (part->isVisible() && (part->focusPolicy() & Qt::TabFocus)) {
                const int height = part->mapTo(f->pane.get(), QPoint()).y();
                QVERIFY2(height >= above - SameRow, part->metaObject()->className());
                above = height;
                ++parts;
            }
            part = part->nextInFocusChain();
        } while (part != first && f->pane->isAncestorOf(part));
        QVERIFY(parts >= 6);
    }

    void emptyDiscussionInvites()
    {
        QVERIFY(f->list()->accessibleDescription().contains(u"No comments yet"));
        f->pane->setArticle({});
        QVERIFY(f->list()->accessibleDescription().isEmpty());
        QVERIFY(!f->editor()->isEnabled());
        QVERIFY(!f->stars()->isEnabled());
    }

    void paletteIsTheTheme()
    {
        f->introduce();
        f->postTyped(u"a"_s);
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            f->pane->setPalette(paletteFor(scheme, {}));
            const QImage image = f->pane->grab().toImage();
            const Colors &colors = colorsOf(f->pane->palette());
            QCOMPARE(image.pixelColor(2, 2), colors.window);
            QCOMPARE(image.pixelColor(image.width() - 20, image.height() - 2),
                     colors.window); // the list's ground
        }
    }
};

QTEST_MAIN(DiscussionPaneTest)
#include "tst_discussionpane.moc"
