// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Highlights as a reader makes, changes and finds them: in the window, by mouse and by keyboard.

#include "../../support/windowfixture.h"
#include "commenttext.h"
#include "controls/messagebar.h"
#include "discussion/commenteditor.h"
#include "discussion/discussionpane.h"
#include "library/librarypane.h"
#include "marks/markpanel.h"
#include "marks/markspane.h"
#include "markstore.h"
#include "personstore.h"
#include "reading/articledocument.h"
#include "reading/markswatch.h"
#include "reading/selectionbar.h"
#include "theme/colors.h"
#include "window/markactions.h"
#include "window/markcontroller.h"
#include "window/windowactions.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QUndoStack>

using namespace nghisu;
using namespace Qt::StringLiterals;

class MarksWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> fixture;
    MainWindow *window = nullptr;
    ArticleView *view = nullptr;
    MarkController *marks = nullptr;

    void start()
    {
        window = &fixture->start();
        view = window->articleView();
        marks = window->markController();
    }
    void namePerson(const QString &name)
    {
        const auto database = Database::open(fixture->library());
        QVERIFY(PersonStore(**database).setName(name));
    }
    Passage select(const QString &words)
    {
        QTextCursor found = view->document()->find(words);
        if (found.isNull())
            qFatal("no such words");
        view->setTextCursor(found);
        return view->selectedPassage();
    }
    QToolButton *button(const QString &name) { return view->findChild<QToolButton *>(name); }
    QList<MarkSwatch *> swatches() { return view->findChild<SelectionBar *>()->findChildren<MarkSwatch *>(); }
    MarkPanel *panel() { return marks->panel(); }
    /// The ground that the first letter of these words is painted on.
    QColor groundOf(const QString &words)
    {
        const QTextCursor found = view->document()->find(words);
        QColor ground;
        for (const QTextEdit::ExtraSelection &selection : view->extraSelections()) {
            if (selection.cursor.selectionStart() <= found.selectionStart() &&
                found.selectionStart() < selection.cursor.selectionEnd())
                ground = selection.format.background().color();
        }
        return ground;
    }
    QPoint pointOn(const QString &words)
    {
        QTextCursor found = view->document()->find(words);
        found.setPosition(found.selectionStart() + 1);
        view->bringIntoView(found.position());
        return view->cursorRect(found).center();
    }
    void clickOn(const QString &words)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, pointOn(words));
    }

private slots:
    void init()
    {
        fixture = std::make_unique<WindowFixture>();
        const QString file = fixture->writeArticle(u"a.txt"_s, u"Đường lên bản"_s);
        start();
        window->openFiles({file});
        QTRY_COMPARE(view->article().title, u"Đường lên bản"_s);
        namePerson(u"Lan"_s);
        start();
    }
    void cleanup() { fixture.reset(); }

    void selectedWordsTakeAColour()
    {
        const int scroll = view->verticalScrollBar()->value();
        QTextDocument *document = view->document();
        const int revision = document->revision();
        QSignalSpy contents(document, &QTextDocument::contentsChange);
        QVERIFY(!window->actions()->marks->highlight.first()->isEnabled());
        const Passage passage = select(u"hội nghị khai mạc"_s);
        QVERIFY(window->actions()->marks->highlight.first()->isEnabled());
        QVERIFY(view->findChild<SelectionBar *>()->isVisible());
        QCOMPARE(swatches().size(), 4);
        QTest::mouseClick(swatches().at(1), Qt::LeftButton);
        QCOMPARE(marks->marks().size(), 1);
        QCOMPARE(marks->marks().first().color, MarkColor::Green);
        QCOMPARE(marks->marks().first().passage, passage);
        QVERIFY(!view->textCursor().hasSelection());
        QCOMPARE(groundOf(u"hội nghị khai mạc"_s), colorsOf(view->palette()).mark(MarkColor::Green));
        // Neither the document nor the place was touched.
        QCOMPARE(view->document(), document);
        QCOMPARE(document->revision(), revision);
        QCOMPARE(contents.count(), 0);
        QCOMPARE(view->verticalScrollBar()->value(), scroll);
        // It is there again the next time.
        start();
        QCOMPARE(marks->marks().size(), 1);
        QCOMPARE(groundOf(u"hội nghị khai mạc"_s), colorsOf(view->palette()).mark(MarkColor::Green));
    }

    void coloursByKeyAndAnotherColour()
    {
        select(u"hội nghị khai mạc"_s);
        QTest::keyClick(view, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(marks->marks().value(0).color, MarkColor::Blue);
        select(u"hội nghị khai mạc"_s); // the same words
        QTest::keyClick(view, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(marks->marks().size(), 1);
        QCOMPARE(marks->marks().first().color, MarkColor::Pink);
        marks->undoStack()->undo();
        QCOMPARE(marks->marks().first().color, MarkColor::Blue);
    }

    void everyStepIsUndoneAndRedone()
    {
        const Passage passage = select(u"hội nghị khai mạc"_s);
        marks->mark(passage, MarkColor::Yellow);
        const QUuid id = marks->marks().first().id;
        marks->setColor(id, MarkColor::Pink);
        marks->setNote(id, u"hỏi lại"_s);
        marks->remove(id);
        QVERIFY(marks->marks().isEmpty());
        view->setFocus();
        const auto key = [this](Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(view, Qt::Key_Z, modifiers);
        };
        key(Qt::ControlModifier);
        QCOMPARE(marks->marks().value(0).note, u"hỏi lại"_s);
        key(Qt::ControlModifier);
        QCOMPARE(marks->marks().value(0).note, QString());
        key(Qt::ControlModifier);
        QCOMPARE(marks->marks().value(0).color, MarkColor::Yellow);
        key(Qt::ControlModifier);
        QVERIFY(marks->marks().isEmpty());
        for (int i = 0; i < 3; ++i)
            key(Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(marks->marks().value(0).id, id);
        QCOMPARE(marks->marks().value(0).note, u"hỏi lại"_s);
        QCOMPARE(marks->marks().value(0).color, MarkColor::Pink);
    }

    void aNoteIsWrittenBesideTheWords()
    {
        select(u"hội nghị khai mạc"_s);
        QTest::mouseClick(button(u"noteOnSelection"_s), Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QVERIFY(panel()->editor()->hasFocus() || !window->isActiveWindow());
        panel()->editor()->insertPlainText(u"Hỏi lại ban tổ chức"_s);
        QTest::keyClick(panel()->editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(marks->marks().value(0).note, u"Hỏi lại ban tổ chức"_s);
        // A click on the words opens it again; Esc leaves it as it was.
        clickOn(u"hội nghị khai mạc"_s);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->editor()->text(), u"Hỏi lại ban tổ chức"_s);
        panel()->editor()->insertPlainText(u"khác"_s);
        QTest::keyClick(panel()->editor(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(marks->marks().value(0).note, u"Hỏi lại ban tổ chức"_s);
        // The other colour by its button.
        clickOn(u"hội nghị khai mạc"_s);
        QTest::mouseClick(panel()->findChildren<MarkSwatch *>().at(2), Qt::LeftButton);
        QCOMPARE(marks->marks().value(0).color, MarkColor::Blue);
        QVERIFY(panel()->isVisible());
    }

    void aNoteThatIsTooLongStays()
    {
        select(u"hội nghị khai mạc"_s);
        marks->note(view->selectedPassage());
        panel()->editor()->insertPlainText(u"ố"_s.repeated(CommentLimit + 1));
        QVERIFY(!panel()->findChild<QPushButton *>()->isEnabled());
        QVERIFY(!panel()->finish());
        QVERIFY(panel()->isVisible());
        QCOMPARE(marks->marks().value(0).note, QString());
        panel()->editor()->load(u"ố"_s.repeated(CommentLimit));
        QVERIFY(panel()->finish());
        QCOMPARE(marks->marks().value(0).note.size(), CommentLimit);
    }

    void whatIsBeingWrittenSurvivesTheEnd()
    {
        select(u"hội nghị khai mạc"_s);
        marks->note(view->selectedPassage());
        panel()->editor()->insertPlainText(u"dở dang"_s);
        start();
        QCOMPARE(marks->marks().value(0).note, u"dở dang"_s);
    }

    void theListLeadsToTheWordsAndBack()
    {
        marks->mark(select(u"Đoạn 30 của bài"_s), MarkColor::Pink);
        marks->setNote(marks->marks().first().id, u"cuối bài"_s);
        marks->mark(select(u"hội nghị khai mạc"_s), MarkColor::Yellow);
        MarksPane *pane = window->marksPane();
        const QAbstractItemModelTester tester(pane->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto toggle = window->findChild<QDockWidget *>(u"marks"_s)->toggleViewAction();
        toggle->trigger();
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(pane->model()->rowCount(), 2);
        QCOMPARE(pane->model()->index(0).data().toString(), u"hội nghị khai mạc"_s); // as the text goes
        const QString spoken = pane->model()->index(1).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {shownName(MarkColor::Pink), u"Đoạn 30 của bài"_s, u"cuối bài"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        view->verticalScrollBar()->setValue(0);
        pane->list()->setCurrentIndex(pane->model()->index(1));
        QTest::keyClick(pane->list(), Qt::Key_Return);
        QVERIFY(view->verticalScrollBar()->value() > 0);
        // From the words to the row.
        clickOn(u"hội nghị khai mạc"_s);
        QCOMPARE(pane->list()->currentIndex().row(), 0);
        panel()->hide();
        // Keys of the list.
        QTest::keyClick(pane->list(), Qt::Key_2);
        QCOMPARE(marks->marks().first().color, MarkColor::Green);
        QTest::keySequence(pane->list(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"“hội nghị khai mạc”"_s);
        QTest::keyClick(pane->list(), Qt::Key_Delete);
        QCOMPARE(pane->model()->rowCount(), 1);
        QCOMPARE(window->messageBar()->kind(), MessageBar::Kind::Done);
        QTest::mouseClick(window->messageBar()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(pane->model()->rowCount(), 2);
    }

    void theListIsFiltered()
    {
        marks->mark(select(u"Đoạn 1 của"_s), MarkColor::Pink);
        marks->mark(select(u"Đoạn 2 của"_s), MarkColor::Yellow);
        marks->setNote(marks->marks().at(1).id, u"một"_s);
        const auto database = Database::open(fixture->library());
        const auto person = PersonStore(**database).current();
        QVERIFY(DiscussionStore(**database)
                    .post(*window->currentArticle(), (*person)->id, u"Nói thêm"_s,
                          {{}, select(u"Đoạn 3 của"_s)}));
        window->refreshIfChanged();
        MarksPane *pane = window->marksPane();
        QCOMPARE(pane->model()->rowCount(), 3);
        const auto shown = [pane](const QString &filter) {
            pane->filter()->setCurrentIndex(pane->filter()->findText(filter));
            QStringList rows;
            for (int i = 0; i < pane->model()->rowCount(); ++i)
                rows += pane->model()->index(i).data().toString();
            return rows;
        };
        QCOMPARE(shown(shownName(MarkColor::Pink)), QStringList{u"Đoạn 1 của"_s});
        QCOMPARE(shown(shownName(MarkColor::Blue)), QStringList());
        QVERIFY(!pane->emptySentence().isEmpty());
        QCOMPARE(shown(MarksPane::tr("With a note")), QStringList{u"Đoạn 2 của"_s});
        QCOMPARE(shown(MarksPane::tr("Commented on")), QStringList{u"Đoạn 3 của"_s});
        QCOMPARE(shown(MarksPane::tr("Mine")).size(), 3);
        QCOMPARE(shown(MarksPane::tr("Everything")).size(), 3);
    }

    void theWholeLibraryIsListed()
    {
        marks->mark(select(u"Đoạn 30 của bài"_s), MarkColor::Pink);
        const ArticleId first = *window->currentArticle();
        window->openFiles({fixture->writeArticle(u"b.txt"_s, u"Chợ phiên"_s)});
        QTRY_COMPARE(view->article().title, u"Chợ phiên"_s);
        QVERIFY(marks->marks().isEmpty());
        QVERIFY(view->textMarks().marks().isEmpty());
        MarksPane *pane = window->marksPane();
        QCOMPARE(pane->model()->rowCount(), 0);
        pane->scope()->setCurrentIndex(1);
        QCOMPARE(pane->model()->rowCount(), 1);
        QVERIFY(pane->model()->index(0).data(Qt::AccessibleTextRole).toString().contains(u"Đường lên bản"_s));
        pane->list()->setCurrentIndex(pane->model()->index(0));
        QTest::keyClick(pane->list(), Qt::Key_Return);
        QCOMPARE(window->currentArticle(), std::optional(first));
        QCOMPARE(marks->marks().size(), 1);
    }

    void notesAreFoundInTheLibrary()
    {
        marks->mark(select(u"Đoạn 30 của bài"_s), MarkColor::Pink);
        marks->setNote(marks->marks().first().id, u"Tra lại bảng lương"_s);
        view->verticalScrollBar()->setValue(0);
        LibraryPane *pane = window->libraryPane();
        window->actions()->searchLibrary->trigger();
        pane->findChild<QLineEdit *>()->setText(u"bang luong"_s);
        QModelIndex hit;
        const auto found = [&] {
            for (const QListView *list : pane->findChildren<QListView *>()) {
                for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
                    const QModelIndex index = list->model()->index(row, 0);
                    if (index.data(Qt::AccessibleTextRole).toString().contains(u"bảng lương"_s))
                        hit = index;
                }
            }
            return hit.isValid();
        };
        QTRY_VERIFY(found());
        const QString spoken = hit.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Lan"_s), qPrintable(spoken));
        for (QListView *list : pane->findChildren<QListView *>()) {
            if (list->model() != hit.model())
                continue;
            list->setCurrentIndex(hit);
            QTest::keyClick(list, Qt::Key_Return);
        }
        QTRY_VERIFY(view->verticalScrollBar()->value() > 0);
    }

    void overlappingOnesAreBothReached()
    {
        marks->mark(select(u"hội nghị khai mạc tại hội trường"_s), MarkColor::Yellow);
        marks->mark(select(u"khai mạc"_s), MarkColor::Blue);
        const Colors &colors = colorsOf(view->palette());
        QCOMPARE(groundOf(u"hội nghị"_s), colors.mark(MarkColor::Yellow));
        QCOMPARE(groundOf(u"khai mạc"_s), colors.mark(MarkColor::Blue));
        QCOMPARE(groundOf(u"tại hội trường"_s), colors.mark(MarkColor::Yellow));
        clickOn(u"khai mạc"_s);
        QCOMPARE(panel()->mark().color, MarkColor::Blue);
        for (QToolButton *next : panel()->findChildren<QToolButton *>()) {
            if (next->accessibleName() == MarkPanel::tr("The other highlight of these words"))
                QTest::mouseClick(next, Qt::LeftButton);
        }
        QCOMPARE(panel()->mark().color, MarkColor::Yellow);
    }

    void thoseOfOthersAreShownAndLeftAlone()
    {
        const Passage passage = select(u"hội nghị khai mạc"_s);
        {
            const auto database = Database::open(fixture->library());
            const auto minh = PersonStore(**database).add(u"Minh"_s);
            QVERIFY(MarkStore(**database)
                        .add(*window->currentArticle(), minh->id, passage, MarkColor::Pink, u"của Minh"_s));
            const auto all = PersonStore(**database).locals();
            for (const Person &person : *all) {
                if (person.name == u"Lan"_s)
                    QVERIFY(PersonStore(**database).switchTo(person.id));
            }
        }
        start();
        QCOMPARE(marks->marks().size(), 1);
        QVERIFY(!marks->marks().first().mine);
        QVERIFY(!groundOf(u"hội nghị khai mạc"_s).isValid() ||
                groundOf(u"hội nghị khai mạc"_s) != colorsOf(view->palette()).mark(MarkColor::Pink));
        clickOn(u"hội nghị khai mạc"_s);
        QVERIFY(panel()->isVisible());
        QVERIFY(!panel()->editor()->isVisible());
        marks->remove(marks->marks().first().id);
        marks->setColor(marks->marks().first().id, MarkColor::Blue);
        QCOMPARE(marks->marks().value(0).color, MarkColor::Pink);
        QCOMPARE(marks->undoStack()->count(), 0);
    }

    void wordsThatAreGoneStayInTheList()
    {
        {
            const auto database = Database::open(fixture->library());
            const auto person = PersonStore(**database).current();
            QVERIFY(MarkStore(**database)
                        .add(*window->currentArticle(), (*person)->id, {2, 0, 9, u"Không còn"_s},
                             MarkColor::Yellow, u"ghi"_s));
        }
        window->refreshIfChanged();
        QVERIFY(view->textMarks().marks().isEmpty());
        MarksPane *pane = window->marksPane();
        QCOMPARE(pane->model()->rowCount(), 1);
        QCOMPARE(pane->model()->index(0).data().toString(), u"Không còn"_s);
        QVERIFY(pane->model()
                    ->index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(MarksModel::tr("not in the article any more")));
    }

    void wordsAreSelectedByKeyboard()
    {
        view->showPassage(select(u"hội nghị khai mạc"_s));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(view->selectedPassage().quote, u"hội nghị"_s);
        QTest::keyClick(view, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(marks->marks().value(0).passage.quote, u"hội nghị"_s);
    }

    void theTextCursorOpensThem()
    {
        marks->mark(select(u"hội nghị"_s), MarkColor::Pink);
        view->setTextCursorShown(true);
        view->setFocus();
        select(u"khai mạc"_s);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(!panel()->isVisible());
        QTextCursor cursor = view->document()->find(u"hội nghị"_s);
        cursor.clearSelection(); // stands behind the words
        view->setTextCursor(cursor);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->mark().color, MarkColor::Pink);
    }

    void stepsLeadThroughThem()
    {
        for (const QString &words : {u"Đoạn 5 của"_s, u"Đoạn 15 của"_s, u"Đoạn 25 của"_s})
            marks->mark(select(words), MarkColor::Yellow);
        view->verticalScrollBar()->setValue(0);
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            window->actions()->marks->next->trigger();
            seen += view->wordsAtCursor().quote.left(7).trimmed();
        }
        QCOMPARE(seen, (QStringList{u"Đoạn 5"_s, u"Đoạn 15"_s, u"Đoạn 25"_s, u"Đoạn 5"_s}));
        window->actions()->marks->previous->trigger();
        QCOMPARE(view->wordsAtCursor().quote.left(7), u"Đoạn 25"_s);
    }

    void theSizeKeepsThem()
    {
        marks->mark(select(u"hội nghị khai mạc"_s), MarkColor::Green);
        view->setZoom(1.6);
        QCOMPARE(groundOf(u"hội nghị khai mạc"_s), colorsOf(view->palette()).mark(MarkColor::Green));
    }

    /// Names and shortcuts for those who do not see or have no mouse.
    void everythingHasAName()
    {
        for (const MarkSwatch *swatch : swatches())
            QVERIFY(!swatch->accessibleName().isEmpty() && !swatch->toolTip().isEmpty());
        marks->note(select(u"hội nghị khai mạc"_s));
        for (const QToolButton *tool : panel()->findChildren<QToolButton *>())
            QVERIFY(!tool->accessibleName().isEmpty());
        QVERIFY(!panel()->editor()->accessibleName().isEmpty());
        panel()->finish();
        QVERIFY(!view->textMarks().marks().first().toolTip.isEmpty());
        QVERIFY(!window->marksPane()->list()->accessibleName().isEmpty());
        QStringList keys;
        for (QAction *menu : window->menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions()) {
                if (action->shortcutContext() == Qt::WindowShortcut && !action->shortcut().isEmpty())
                    keys += action->shortcut().toString();
            }
        }
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    void anArticleOutsideTheLibraryHasNone()
    {
        fixture = std::make_unique<WindowFixture>();
        QVERIFY(QDir().mkpath(fixture->library())); // no library can be opened there
        start();                                    // the bundled one
        select(view->article().title.left(6));
        QVERIFY(!marks->canMark());
        QVERIFY(!view->findChild<SelectionBar *>()->isVisible());
        marks->mark(view->selectedPassage(), MarkColor::Blue);
        QVERIFY(marks->marks().isEmpty());
    }
};

QTEST_MAIN(MarksWindowTest)
#include "tst_markswindow.moc"
