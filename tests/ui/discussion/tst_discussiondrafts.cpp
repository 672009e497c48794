// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "discussion/draftkeeper.h"
#include "discussion/quotechip.h"
#include "discussionfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTextBlock>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

class DiscussionDraftsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DiscussionFixture> f;

    ArticleId secondArticle() const
    {
        return valueOf(f->library.articles().add(sampleArticle(u"Kinh tế cửa khẩu"_s))).id;
    }

private slots:
    void init() { f = std::make_unique<DiscussionFixture>(); }
    void cleanup() { f.reset(); }

    // Keeping

    void draftSurvivesACrash()
    {
        f->type(u"đang viết"_s);
        QVERIFY(f->keptDraft().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(f->keptDraft(), u"đang viết"_s, 2 * DraftKeeper::DelayMs);
        f->open();
        QCOMPARE(f->editor()->text(), u"đang viết"_s);
        QCOMPARE(f->pane->typedText(), u"đang viết"_s);
    }

    void theWordThatIsComposedSurvivesACrash()
    {
        f->type(u"một hai ba "_s);
        QInputMethodEvent composing(u"bốn"_s, {});
        QCoreApplication::sendEvent(f->editor(), &composing);
        QTRY_COMPARE_WITH_TIMEOUT(f->keptDraft(), u"một hai ba bốn"_s, 2 * DraftKeeper::DelayMs);
    }

    void aLongWordIsBrokenWhereThePaneIsLow()
    {
        const QString word = u"đang gõ "_s + QString(200, u'x');
        valueOf(f->store->setDraft(f->article, {{}, {}, word}));
        f->open();
        f->pane->resize(332, 330);
        QCoreApplication::processEvents();
        const QTextLayout *layout = f->editor()->document()->firstBlock().layout();
        QVERIFY(layout->lineCount() > 3);
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            QVERIFY2(line.x() + line.naturalTextWidth() <= f->editor()->viewport()->width(),
                     qPrintable(QString::number(line.naturalTextWidth())));
        }
    }

    void typingWithoutAPauseIsKeptToo()
    {
        QElapsedTimer time;
        time.start();
        while (f->keptDraft().isEmpty() && time.elapsed() < 2 * DraftKeeper::LongestDelayMs) {
            f->type(u"a"_s);
            QTest::qWait(DraftKeeper::DelayMs / 8);
        }
        QVERIFY(time.elapsed() > DraftKeeper::DelayMs);
        QVERIFY(!f->keptDraft().isEmpty());
    }

    void draftIsKeptAtOnceOnFocusOut()
    {
        f->type(u"a"_s);
        f->stars()->setFocus();
        QCOMPARE(f->keptDraft(), u"a"_s);
    }

    void draftIsKeptAtOnceOnHide()
    {
        f->stars()->setFocus();
        f->pane->setTypedText(u"a"_s);
        f->pane->hide();
        QCOMPARE(f->keptDraft(), u"a"_s);
    }

    void aPassageWithoutWordsYetIsKept()
    {
        const Passage passage{0, 0, 3, u"abc"_s};
        f->pane->commentOn(passage);
        f->pane->saveDraft();
        f->open();
        QCOMPARE(f->pane->findChild<QuoteChip *>()->passage(), std::optional(passage));
        // Taken off, nothing is left.
        f->pane->findChild<QuoteChip *>()->findChild<QToolButton *>()->click();
        f->pane->saveDraft();
        QCOMPARE(rawSql(f->library.path(), u"SELECT count(*) FROM draft"_s), QVariantList{0});
    }

    void draftIsKeptAtOnceWhenAsked()
    {
        f->type(u"a"_s);
        QVERIFY(f->pane->saveDraft());
        QCOMPARE(f->keptDraft(), u"a"_s);
    }

    void everyArticleHasItsDraft()
    {
        const ArticleId second = secondArticle();
        f->type(u"một"_s);
        f->pane->setArticle(second);
        QCOMPARE(f->keptDraft(), u"một"_s);
        QVERIFY(f->editor()->text().isEmpty());
        f->type(u"hai"_s);
        f->pane->setArticle(f->article);
        QCOMPARE(f->editor()->text(), u"một"_s);
        QCOMPARE(valueOf(f->store->draft(second)).text, u"hai"_s);
    }

    void postingByTheMouseLeavesTheFocusInTheEditor()
    {
        f->introduce();
        f->type(u"xong"_s);
        f->submit()->setFocus(Qt::MouseFocusReason); // as a click does
        f->submit()->click();
        QTRY_VERIFY(f->editor()->text().isEmpty());
        QVERIFY(f->editor()->hasFocus());
    }

    void postingRemovesTheDraft()
    {
        f->introduce();
        f->type(u"a"_s);
        QVERIFY(f->pane->saveDraft());
        f->type(u"b"_s); // not kept yet when it is posted: the focus stays
        QTest::keyClick(f->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f->kept(), QStringList{u"ab"_s});
        QVERIFY(f->keptDraft().isEmpty());
        QTest::qWait(DraftKeeper::DelayMs + 100);
        QVERIFY(f->keptDraft().isEmpty());
    }

    void clearingRemovesTheDraft()
    {
        f->type(u"a"_s);
        QVERIFY(f->pane->saveDraft());
        QTest::keyClick(f->editor(), Qt::Key_Backspace);
        QVERIFY(f->pane->saveDraft());
        QVERIFY(rawSql(f->library.path(), u"SELECT text FROM draft"_s).isEmpty());
    }

    void settingTextIsTyping()
    {
        f->pane->setTypedText(u"đặt vào"_s);
        QVERIFY(f->pane->saveDraft());
        QCOMPARE(f->keptDraft(), u"đặt vào"_s);
    }

    void editHasADraftOfItsOwn()
    {
        f->introduce();
        f->postTyped(u"cũ"_s);
        const QUuid comment = f->shown(0).id;
        f->type(u"mới"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_E);
        f->type(u" sửa"_s);
        QTRY_COMPARE(f->keptDraft(comment), u"cũ sửa"_s);
        QCOMPARE(f->keptDraft(), u"mới"_s);
        f->open();
        QCOMPARE(f->editor()->text(), u"mới"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_E);
        QCOMPARE(f->editor()->text(), u"cũ sửa"_s);
        f->press(f->submit());
        QVERIFY(f->keptDraft(comment).isEmpty());
        QCOMPARE(f->editor()->text(), u"mới"_s);
        QCOMPARE(f->keptDraft(), u"mới"_s);
    }

    void leavingTheArticleKeepsTheEdit()
    {
        f->introduce();
        f->postTyped(u"cũ"_s);
        f->type(u"mới"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_E);
        f->type(u" sửa"_s);
        const ArticleId second = secondArticle();
        f->pane->setArticle(second);
        QVERIFY(f->editor()->text().isEmpty());
        QCOMPARE(f->submit()->text(), u"Post"_s);
        f->pane->setArticle(f->article);
        QCOMPARE(f->editor()->text(), u"mới"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_E);
        QCOMPARE(f->editor()->text(), u"cũ sửa"_s);
    }

    void destroyingAVisiblePaneIsQuiet()
    {
        f->type(u"a"_s);
        f->editor()->setFocus();
        f->pane.reset(); // children lose focus and hide on the way
        QVERIFY(f->keptDraft().isEmpty());
    }

    // Failing

    void lockedLibraryKeepsTheText()
    {
        f->introduce();
        f->type(u"Hay quá"_s);
        QVERIFY(f->pane->saveDraft());
        QSignalSpy announced(f->pane.get(), &DiscussionPane::announced);
        {
            OtherProgram other(f->library.path());
            f->press(f->submit());
            QCOMPARE(f->editor()->text(), u"Hay quá"_s);
            QVERIFY(f->message()->isVisible());
            QCOMPARE(f->message()->kind(), MessageBar::Kind::Failure);
            QVERIFY(!f->message()->sentence().isEmpty());
            QCOMPARE(f->messageAction()->text(), u"Try again"_s);
            QCOMPARE(announced.size(), 0);
            QCOMPARE(f->model()->rowCount(), 0);
        }
        f->press(f->messageAction());
        QCOMPARE(f->kept(), QStringList{u"Hay quá"_s});
        QVERIFY(f->editor()->text().isEmpty());
        QVERIFY(!f->message()->isVisible());
    }

    void lockedLibraryKeepsTheStars()
    {
        f->introduce();
        valueOf(f->store->rate(f->article, f->lan, 2));
        f->pane->setArticle(f->article);
        {
            OtherProgram other(f->library.path());
            QTest::mouseClick(f->stars(), Qt::LeftButton, {}, f->stars()->starRect(5).center());
            QCOMPARE(f->stars()->value(), 2);
            QVERIFY(f->pane->rateActions().at(1)->isChecked());
            QVERIFY(f->message()->isVisible());
        }
        f->press(f->messageAction());
        QCOMPARE(valueOf(f->store->rating(f->article, f->lan)).mine, 5);
        QCOMPARE(f->stars()->value(), 5);
    }

    void draftThatCannotBeKeptStaysInMemory()
    {
        const ArticleId second = secondArticle();
        {
            OtherProgram other(f->library.path());
            f->type(u"một"_s);
            QVERIFY(!f->pane->saveDraft());
            QVERIFY(f->message()->isVisible());
            f->pane->setArticle(second);
            QVERIFY(f->editor()->text().isEmpty());
            QVERIFY(!f->pane->saveDraft());
            f->pane->setArticle(f->article);
            QCOMPARE(f->editor()->text(), u"một"_s);
        }
        QVERIFY(f->message()->isVisible());
        f->press(f->messageAction());
        QCOMPARE(f->keptDraft(), u"một"_s);
        QVERIFY(f->pane->saveDraft());
        QVERIFY(!f->message()->isVisible());
    }

    void failedAutosaveIsToldAndComesBack()
    {
        QSignalSpy recovered(f->part<DraftKeeper>(), &DraftKeeper::recovered);
        {
            OtherProgram other(f->library.path());
            f->type(u"một"_s);
            QTRY_VERIFY_WITH_TIMEOUT(f->message()->isVisible(), 2 * Database::BusyTimeoutMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 2 * DraftKeeper::DelayAfterFailureMs);
        QCOMPARE(f->keptDraft(), u"một"_s);
        QVERIFY(!f->message()->isVisible());
    }

    void messageCanBeClosed()
    {
        f->introduce();
        f->postTyped(u"a"_s);
        f->choose(0);
        QTest::keyClick(f->list(), Qt::Key_Delete);
        QVERIFY(f->message()->isVisible());
        f->press(f->message()->findChild<QToolButton *>());
        QVERIFY(!f->message()->isVisible());
        QVERIFY(f->pane->undoDeleteAction()->isEnabled());
    }

    void readOnlyLibraryIsToldBeforehand()
    {
        f->introduce();
        f->pane->setUnavailable(u"Thư viện chỉ đọc được."_s);
        const auto *notice = f->part<MessageBar>(u"notice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->sentence(), u"Thư viện chỉ đọc được."_s);
        QVERIFY(!f->stars()->isEnabled());
        QVERIFY(!f->pane->rateActions().at(0)->isEnabled());
        f->type(u"vẫn viết"_s);
        QCOMPARE(f->pane->typedText(), u"vẫn viết"_s);
        QVERIFY(!f->submit()->isEnabled());
        QVERIFY(!f->pane->postAction()->isEnabled());
        QVERIFY(!f->pane->saveDraft());
        QVERIFY(f->keptDraft().isEmpty());
        f->pane->setUnavailable({});
        QVERIFY(!notice->isVisible());
        QVERIFY(f->submit()->isEnabled());
        QTRY_COMPARE(f->keptDraft(), u"vẫn viết"_s);
    }

    void readOnlyLibraryRefusesInPlainWords()
    {
        f->introduce();
        f->pane->setLibrary(nullptr, nullptr);
        f->library.reopen(Database::Mode::ReadOnly);
        f->open();
        f->type(u"Hay quá"_s);
        f->press(f->submit());
        QVERIFY(f->message()->isVisible());
        QCOMPARE(f->editor()->text(), u"Hay quá"_s);
    }

    void withoutALibraryTypingGoesOn()
    {
        f->pane->setLibrary(nullptr, nullptr);
        f->pane->setUnavailable(u"Không mở được thư viện."_s);
        QVERIFY(f->editor()->isEnabled());
        QVERIFY(f->pane->saveDraft());
        f->type(u"giữ lấy"_s);
        QVERIFY(!f->pane->saveDraft());
        f->pane->setUnavailable({});
        f->pane->setLibrary(f->store.get(), f->persons.get());
        f->pane->setArticle(f->article);
        QCOMPARE(f->editor()->text(), u"giữ lấy"_s);
        QVERIFY(f->pane->saveDraft());
        QCOMPARE(f->keptDraft(), u"giữ lấy"_s);
    }

    void typedWithoutALibraryJoinsTheDraft()
    {
        valueOf(f->store->setDraft(f->article, {{}, {}, u"trước"_s}));
        f->pane->setLibrary(nullptr, nullptr);
        f->type(u"sau"_s);
        f->pane->setLibrary(f->store.get(), f->persons.get());
        f->pane->setArticle(f->article);
        QCOMPARE(f->editor()->text(), u"trước\nsau"_s);
    }

    void changeOfLibraryForgetsTheArticle()
    {
        f->introduce();
        f->postTyped(u"a"_s);
        f->type(u"b"_s);
        f->pane->setLibrary(nullptr, nullptr);
        QCOMPARE(f->keptDraft(), u"b"_s);
        QCOMPARE(f->model()->rowCount(), 0);
        QVERIFY(f->editor()->text().isEmpty());
        QVERIFY(!f->submit()->isEnabled());
    }
};

QTEST_MAIN(DiscussionDraftsTest)
#include "tst_discussiondrafts.moc"
