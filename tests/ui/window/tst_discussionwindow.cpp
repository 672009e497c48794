// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/windowfixture.h"
#include "discussion/commenteditor.h"
#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"
#include "discussion/discussionpane.h"
#include "discussion/persondialog.h"
#include "discussion/quotechip.h"
#include "personstore.h"
#include "window/windowactions.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextCursor>
#include <QToolButton>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Where the article and its discussion meet.
class DiscussionWindowTest : public QObject
{
    Q_OBJECT

    static void select(ArticleView *view, const QString &words)
    {
        QTextCursor found = view->document()->find(words);
        QVERIFY(!found.isNull());
        view->setTextCursor(found);
    }
    static void post(MainWindow &window, const QString &text)
    {
        DiscussionPane *pane = window.discussionPane();
        pane->findChild<CommentEditor *>()->insertPlainText(text);
        pane->postAction()->trigger();
        if (auto *dialog = pane->findChild<PersonDialog *>()) {
            dialog->findChild<QLineEdit *>()->setText(u"Lan"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
        }
    }

private slots:
    void selectedWordsAreCommentedOnAndMarked()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        ArticleView *view = window.articleView();
        DiscussionPane *pane = window.discussionPane();
        QVERIFY(!window.actions()->commentOnWords->isEnabled());
        select(view, u"Trung tâm"_s);
        QVERIFY(window.actions()->commentOnWords->isEnabled());
        auto *button = view->findChild<QToolButton *>(u"commentOnSelection"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pane->findChild<QuoteChip *>()->passage()->quote, u"Trung tâm"_s);
        post(window, u"Ở đâu vậy?"_s);
        auto *model = pane->findChild<CommentModel *>();
        QCOMPARE(model->rowCount(), 1);
        // From the comment to the words …
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        const int bottom = view->verticalScrollBar()->value();
        auto *list = pane->findChild<CommentList *>();
        list->setFocus();
        list->setCurrentIndex(model->index(0));
        QTest::keyClick(list, Qt::Key_P);
        QVERIFY(view->verticalScrollBar()->value() < bottom);
        // … and from the mark in the margin to the comment.
        list->setCurrentIndex({});
        QSignalSpy activated(view, &ArticleView::markActivated);
        (void)view->viewport()->grab();
        for (int y = 0; y < view->viewport()->height(); y += 2) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(4, y));
            if (!activated.isEmpty() &&
                activated.last().at(0).value<MarginMark>().kind == MarginMark::Kind::Comment)
                break;
        }
        QVERIFY(!activated.isEmpty());
        QCOMPARE(activated.last().at(0).value<MarginMark>().toolTip, u"Lan: Ở đâu vậy?"_s);
        QCOMPARE(list->currentIndex().row(), 0);
        QVERIFY(list->hasFocus());
    }

    void theMenuAndItsKeyDoTheSame()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        select(window.articleView(), u"Trung tâm"_s);
        window.actions()->commentOnWords->trigger();
        QVERIFY(window.discussionPane()->findChild<QuoteChip *>()->isVisible());
        window.articleView()->setTextCursor(QTextCursor(window.articleView()->document()));
        QVERIFY(!window.actions()->commentOnWords->isEnabled());
    }

    void aSelectionAcrossParagraphsGivesTheFirst()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        ArticleView *view = window.articleView();
        QTextCursor cursor = view->document()->find(u"Trung tâm"_s);
        const int from = cursor.selectionStart();
        const Passage one = [&] {
            view->setTextCursor(cursor);
            return view->selectedPassage();
        }();
        cursor.setPosition(from);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
        const Passage many = view->selectedPassage();
        QCOMPARE(many.block, one.block);
        QCOMPARE(many.start, one.start);
        const QString &text = view->article().block(many.block).text;
        QCOMPARE(many.start + many.length, text.trimmed().size() + text.indexOf(text.trimmed()));
        view->selectAll();
        QVERIFY(!view->selectedPassage().isEmpty());
    }

    void aMarkFollowsItsWordsAndGoesWithThem()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.start();
        ArticleView *view = window.articleView();
        select(view, u"Trung tâm"_s);
        Passage moved = view->selectedPassage();
        moved.block = moved.block == 0 ? 1 : 0; // as after a re-import that has put words before it
        window.discussionPane()->commentOn(moved);
        post(window, u"vẫn đây"_s);
        window.discussionPane()->commentOn({0, 0, 5, u"chữ không có trong bài"_s});
        post(window, u"đã mất"_s);
        view->showPassage(moved);
        (void)view->viewport()->grab();
        QSignalSpy activated(view, &ArticleView::markActivated);
        QStringList tips;
        for (int y = 0; y < view->viewport()->height(); y += 2)
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(4, y));
        for (const QList<QVariant> &signal : activated)
            tips += signal.at(0).value<MarginMark>().toolTip;
        QVERIFY(tips.contains(u"Lan: vẫn đây"_s));
        QVERIFY(!tips.contains(u"Lan: đã mất"_s));
    }

    void theOrderIsRemembered()
    {
        WindowFixture fixture;
        fixture.start().discussionPane()->setOrder(CommentOrder::Oldest);
        QCOMPARE(Settings::load().commentOrder,
                 CommentOrder::Oldest); // a program that is killed closes nothing
        QCOMPARE(fixture.start().discussionPane()->order(), CommentOrder::Oldest);
    }
};

QTEST_MAIN(DiscussionWindowTest)
#include "tst_discussionwindow.moc"
