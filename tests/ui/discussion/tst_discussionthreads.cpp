// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "controls/linkbutton.h"
#include "controls/messagebar.h"
#include "discussion/commentfinder.h"
#include "discussion/draftreminder.h"
#include "discussion/quotechip.h"
#include "discussionfixture.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

/// Answers, passages, drafts of several things, searching, and what comes in while somebody reads.
class DiscussionThreadsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DiscussionFixture> f;

    Comment say(const QUuid &who, const QString &text, const CommentTarget &target = {}) const
    {
        f->library.steady.pass(1000);
        return valueOf(f->store->post(f->article, who, text, target));
    }
    void reload() const { f->pane->setArticle(f->article); }
    [[nodiscard]] QLabel *header() const { return f->part<QLabel>(u"composerHeader"_s); }
    [[nodiscard]] DraftReminder *reminder() const { return f->part<DraftReminder>(); }
    [[nodiscard]] QStringList shownTexts() const
    {
        QStringList texts;
        for (int row = 0; row < f->model()->rowCount(); ++row)
            texts += f->model()->index(row).data().toString();
        return texts;
    }
    void search(const QString &words) const
    {
        f->pane->searchAction()->trigger();
        auto *field = f->part<QLineEdit>(u"searchComments"_s);
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
    }

private slots:
    void init()
    {
        f = std::make_unique<DiscussionFixture>();
        f->introduce();
        f->pane->setLibrary(f->store.get(), f->persons.get(), f->library.path());
        reload();
    }
    void cleanup() { f.reset(); }

    // Answers

    void answersAreWrittenInPlace()
    {
        say(f->minh, u"gốc"_s);
        reload();
        f->type(u"đang viết"_s);
        f->click(0, CommentPart::Reply);
        QCOMPARE(header()->text(), u"Answering Văn Minh"_s);
        QVERIFY(f->editor()->hasFocus());
        QVERIFY(f->editor()->text().isEmpty());
        f->postTyped(u"đáp"_s);
        QCOMPARE(shownTexts(), (QStringList{u"gốc"_s, u"đáp"_s}));
        QCOMPARE(f->shown(1).parent, f->shown(0).id);
        QCOMPARE(f->list()->currentIndex().row(), 1);
        QVERIFY(!header()->isVisible());
        QCOMPARE(f->editor()->text(), u"đang viết"_s);
    }

    void everyUnfinishedDraftIsRemindedOf()
    {
        say(f->minh, u"gốc"_s);
        const Comment mine = say(f->lan, u"của tôi"_s);
        reload();
        f->type(u"mới"_s);
        QVERIFY(!reminder()->isVisible());
        f->choose(1);
        QTest::keyClick(f->list(), Qt::Key_R);
        f->type(u"đáp dở"_s);
        QVERIFY(f->pane->saveDraft());
        f->library.steady.pass(1000);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_E);
        f->type(u" sửa"_s);
        QVERIFY(reminder()->isVisible());
        QVERIFY2(reminder()->accessibleName().contains(u"answer to Văn Minh"),
                 qPrintable(reminder()->accessibleName()));
        QVERIFY(reminder()->accessibleName().contains(u"new comment"));
        QVERIFY(f->pane->saveDraft());
        f->open(); // as after a new start
        f->pane->setArticle(f->article);
        QCOMPARE(f->editor()->text(), u"mới"_s);
        QVERIFY(reminder()->accessibleName().contains(u"answer to Văn Minh"));
        QVERIFY(reminder()->accessibleName().contains(u"edit of your comment"));
        emit reminder()->linkActivated(u"0"_s); // the edit, typed at last
        QCOMPARE(f->editor()->text(), u"của tôi sửa"_s);
        QVERIFY(reminder()->accessibleName().contains(u"new comment"));
        QCOMPARE(f->shown(0).id, mine.id);
    }

    void aDiscardedAnswerCanBeHadBack()
    {
        say(f->minh, u"gốc"_s);
        reload();
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_R);
        f->type(u"đáp dở"_s);
        f->press(f->part<QPushButton>(u"cancelEdit"_s));
        QVERIFY(f->editor()->text().isEmpty());
        QCOMPARE(f->message()->sentence(), u"Answer discarded."_s);
        f->press(f->messageAction());
        QCOMPARE(f->editor()->text(), u"đáp dở"_s);
        QCOMPARE(header()->text(), u"Answering Văn Minh"_s);
    }

    void moreAnswersComeByKeyAndClick()
    {
        const Comment root = say(f->minh, u"gốc"_s);
        for (int i = 0; i < 70; ++i)
            say(f->minh, QString::number(i), {root.id, {}});
        reload();
        QCOMPARE(shownTexts().last(), u"Show 67 more answer(s)"_s);
        f->choose(4);
        QTest::keyClick(f->list(), Qt::Key_Return);
        QCOMPARE(f->model()->rowCount(), 55);
        QCOMPARE(f->list()->currentIndex().row(), 4);
        QCOMPARE(f->shown(4).body, u"3"_s);
        f->choose(54);
        f->click(54, CommentPart::Gap);
        QCOMPARE(f->model()->rowCount(), 71);
    }

    void deletingAndUndoingKeepsThePlaceOfAnswers()
    {
        f->postTyped(u"gốc"_s);
        say(f->minh, u"đáp"_s, {f->shown(0).id, {}});
        reload();
        f->click(0, CommentPart::Remove);
        QCOMPARE(shownTexts(), (QStringList{u"This comment was deleted."_s, u"đáp"_s}));
        for (const CommentPart part : {CommentPart::Like, CommentPart::Reply, CommentPart::Remove})
            QVERIFY(f->list()->partRect(part, f->model()->index(0)).isEmpty());
        f->pane->undoDeleteAction()->trigger();
        QCOMPARE(shownTexts(), (QStringList{u"gốc"_s, u"đáp"_s}));
    }

    // Passages

    void aPassageGoesWithTheComment()
    {
        Article text = sampleArticle().article;
        f->pane->setText(text);
        reload();
        const Passage words = passageOf(text, LeadBlock, 0, 4).isEmpty() ? passageOf(text, 0, 0, 4)
                                                                         : passageOf(text, LeadBlock, 0, 4);
        QVERIFY(!words.isEmpty());
        QSignalSpy changed(f->pane.get(), &DiscussionPane::passagesChanged);
        QSignalSpy wanted(f->pane.get(), &DiscussionPane::passageWanted);
        f->pane->commentOn(words);
        QVERIFY(f->part<QuoteChip>()->isVisible());
        f->type(u"về chỗ này"_s);
        QVERIFY(f->pane->saveDraft());
        reload(); // the draft has kept it
        QCOMPARE(f->part<QuoteChip>()->passage(), words);
        f->press(f->submit());
        QVERIFY(!f->part<QuoteChip>()->isVisible());
        QCOMPARE(f->shown(0).passage, words);
        QCOMPARE(changed.last().at(0).value<QList<Comment>>().size(), 1);
        f->click(0, CommentPart::Quote);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<Passage>(), words);
    }

    void aPassageCanBeTakenOff()
    {
        f->pane->commentOn({0, 0, 3, u"abc"_s});
        f->type(u"x"_s);
        f->press(f->part<QToolButton>(u"removeQuote"_s));
        f->press(f->submit());
        QVERIFY(!f->shown(0).passage);
    }

    void aPassageThatIsGoneStaysVisible()
    {
        say(f->minh, u"về chỗ cũ"_s, {{}, Passage{0, 0, 9, u"không còn"_s}});
        f->pane->setText(sampleArticle().article);
        reload();
        QSignalSpy wanted(f->pane.get(), &DiscussionPane::passageWanted);
        QVERIFY(!f->list()->partRect(CommentPart::Quote, f->model()->index(0)).isEmpty());
        f->click(0, CommentPart::Quote);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_P);
        QCOMPARE(wanted.size(), 0);
    }

    void aCommentFarAwayIsShownAlone()
    {
        const Comment old = say(f->minh, u"cũ"_s);
        for (int i = 0; i < 60; ++i)
            say(f->minh, QString::number(i));
        reload();
        f->pane->showComment(old.id);
        QCOMPARE(shownTexts(), QStringList{u"cũ"_s});
        QVERIFY(f->list()->hasFocus());
        auto *bar = f->part<MessageBar>(u"onlyOne"_s);
        QVERIFY(bar->isVisible());
        f->press(bar->findChild<QPushButton *>(u"messageAction"_s));
        QCOMPARE(f->model()->rowCount(), 50);
        QVERIFY(!bar->isVisible());
        f->pane->showComment(f->shown(7).id);
        QCOMPARE(f->list()->currentIndex().row(), 7);
    }

    // What comes in

    void whatComesInMovesNothing()
    {
        for (int i = 0; i < 40; ++i)
            say(f->minh, u"câu %1"_s.arg(i));
        reload();
        f->list()->verticalScrollBar()->setValue(600);
        const QModelIndex seen = f->list()->indexAt({50, 100});
        const QUuid id = seen.data(CommentModel::IdRole).toUuid();
        f->list()->setCurrentIndex(seen);
        const int y = f->list()->visualRect(seen).top();
        for (int i = 0; i < 30; ++i)
            say(f->minh, u"mới %1\nhai dòng"_s.arg(i));
        f->pane->refresh();
        QTRY_COMPARE(shownTexts().first(), u"mới 29\nhai dòng"_s);
        const QModelIndex now = f->model()->index(f->model()->rowOf(id));
        QCOMPARE(f->list()->visualRect(now).top(), y);
        QCOMPARE(f->list()->currentIndex(), now);
    }

    void onlyRowsInSightAreMeasured()
    {
        for (int i = 0; i < 50; ++i)
            say(f->minh, u"câu %1"_s.arg(i));
        reload();
        QCoreApplication::processEvents();
        QVERIFY(f->list()->measuredRows() < 15);
        f->list()->setCurrentIndex(f->model()->index(0));
        QTest::keyClick(f->list(), Qt::Key_End);
        QVERIFY(f->list()->viewport()->rect().contains(f->list()->visualRect(f->model()->index(49))));
        QVERIFY(f->list()->measuredRows() < 30);
        QTest::keyClick(f->list(), Qt::Key_PageUp);
        QVERIFY(f->list()->currentIndex().row() < 49);
    }

    // Searching

    void foundCommentsLeadToTheirThreads()
    {
        const Comment root = say(f->minh, u"Đường lên BẢN rất khó"_s);
        say(f->lan, u"chợ phiên"_s);
        say(f->lan, u"Bản nào có đường?"_s, {root.id, {}});
        reload();
        search(u"duong ban"_s);
        QTRY_COMPARE(f->part<QLabel>(u"searchStatus"_s)->text(), u"2 found, newest first"_s);
        QCOMPARE(shownTexts(), (QStringList{u"Bản nào có đường?"_s, u"Đường lên BẢN rất khó"_s}));
        f->list()->setCurrentIndex(f->model()->index(0));
        QTest::keyClick(f->list(), Qt::Key_Return);
        QCOMPARE(shownTexts(), (QStringList{u"Đường lên BẢN rất khó"_s, u"Bản nào có đường?"_s}));
        QCOMPARE(f->list()->currentIndex().row(), 1);
        auto *bar = f->part<MessageBar>(u"onlyOne"_s);
        f->press(bar->findChild<QPushButton *>(u"messageAction"_s));
        QTRY_COMPARE(f->model()->rowCount(), 2);
        QTest::keyClick(f->part<QLineEdit>(u"searchComments"_s), Qt::Key_Escape);
        QCOMPARE(f->model()->rowCount(), 3);
        QVERIFY(!f->part<QLineEdit>(u"searchComments"_s)->isVisible());
    }

    void nothingFoundIsSaid()
    {
        say(f->minh, u"một"_s);
        reload();
        search(u"hai"_s);
        QTRY_COMPARE(f->part<QLabel>(u"searchStatus"_s)->text(), u"No comment has all of these words."_s);
        f->part<QLineEdit>(u"searchComments"_s)->clear();
        QTRY_COMPARE(f->model()->rowCount(), 1);
    }

    void olderOnesAreLookedForWhenWanted()
    {
        constexpr int Many = 2 * CommentFinder::MostFound + 3;
        for (int i = 0; i < Many; ++i)
            say(f->minh, u"câu %1"_s.arg(i));
        reload();
        search(u"cau"_s);
        auto *older = f->part<LinkButton>(u"olderFound"_s);
        QTRY_VERIFY(older->isVisible());
        QVERIFY(f->part<QLabel>(u"searchStatus"_s)->text().contains(u"500"_s));
        QCOMPARE(f->model()->rowCount(), CommentFinder::MostFound);
        for (int shown = 1000; shown <= Many; shown += Many - 1000) {
            older->setFocus();
            QTest::keyClick(older, Qt::Key_Return);
            QTRY_COMPARE(f->model()->rowCount(), shown);
        }
        QTRY_VERIFY(!older->isVisible());
        QCOMPARE(shownTexts().last(), u"câu 0"_s);
        QCOMPARE(f->part<QLabel>(u"searchStatus"_s)->text(), u"1003 found, newest first"_s);
        QVERIFY(f->part<QLineEdit>(u"searchComments"_s)->hasFocus());
    }

    void aSearchEndsWithItsArticle()
    {
        for (int i = 0; i < 300; ++i)
            say(f->minh, u"câu %1"_s.arg(i));
        reload();
        search(u"cau"_s);
        f->pane->setArticle({});
        QTest::qWait(50);
        QCOMPARE(f->model()->rowCount(), 0);
    }

    void postingWhileSearchingShowsTheDiscussion()
    {
        say(f->minh, u"một"_s);
        reload();
        search(u"mot"_s);
        QTRY_COMPARE(f->model()->rowCount(), 1);
        f->postTyped(u"hai"_s);
        QCOMPARE(shownTexts(), (QStringList{u"hai"_s, u"một"_s}));
    }
};

QTEST_MAIN(DiscussionThreadsTest)
#include "tst_discussionthreads.moc"
