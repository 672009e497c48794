// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "commenttext.h"
#include "discussion/commentcomposer.h"
#include "discussion/commenteditor.h"
#include "theme/colors.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString Family = u"👨‍👩‍👧‍👦"_s; // four people, seven code points, one character

} // namespace

class CommentComposerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> window;
    DraftKeeper *drafts = nullptr;
    CommentComposer *composer = nullptr;
    CommentEditor *editor = nullptr;
    QLabel *counter = nullptr;
    QPushButton *submit = nullptr;

    void compose(const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(editor, &event);
    }
    void commit(const QString &text, int replaceFrom = 0, int replaceLength = 0)
    {
        QInputMethodEvent event;
        event.setCommitString(text, replaceFrom, replaceLength);
        QCoreApplication::sendEvent(editor, &event);
    }
    [[nodiscard]] QString marked() const
    {
        QString text;
        for (const QTextEdit::ExtraSelection &selection : editor->extraSelections())
            text += selection.cursor.selectedText();
        return text;
    }
    void type(const QString &text) { editor->insertPlainText(text); }

private slots:
    void init()
    {
        window = std::make_unique<QWidget>();
        window->setLocale(QLocale::c());
        drafts = new DraftKeeper(window.get());
        composer = new CommentComposer(drafts, window.get());
        auto *column = new QVBoxLayout(window.get());
        column->addWidget(composer);
        column->addStretch();
        editor = composer->editor();
        counter = composer->findChild<QLabel *>(u"commentCounter"_s);
        submit = composer->findChild<QPushButton *>(u"submitComment"_s);
        QVERIFY(composer->setArticle(1));
        composer->setPostingEnabled(true);
        window->resize(332, 500);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        editor->setFocus();
    }
    void cleanup() { window.reset(); }

    void counterCountsDown()
    {
        QCOMPARE(counter->text(), u"500 of 500 characters left"_s);
        QVERIFY(!submit->isEnabled());
        QTest::keyClicks(editor, u"abc"_s);
        QCOMPARE(counter->text(), u"497 of 500 characters left"_s);
        QVERIFY(submit->isEnabled());
        type(u"\n\n   "_s);
        QCOMPARE(counter->text(), u"497 of 500 characters left"_s);
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, u"   "_s);
        QCOMPARE(counter->text(), u"500 of 500 characters left"_s);
        QVERIFY(!submit->isEnabled());
    }

    void familiesAreOneCharacterEach()
    {
        type(Family.repeated(500));
        QCOMPARE(counter->text(), u"0 of 500 characters left"_s);
        QVERIFY(submit->isEnabled());
        QVERIFY(marked().isEmpty());
        type(Family);
        QCOMPARE(counter->text(), u"-1 of 500 characters left"_s);
        QVERIFY(!submit->isEnabled());
        QCOMPARE(marked(), Family);
    }

    void the501stDisablesPosting()
    {
        type(u"👪"_s.repeated(500));
        QCOMPARE(counter->text(), u"0 of 500 characters left"_s);
        QVERIFY(submit->isEnabled());
        QVERIFY(marked().isEmpty());
        QSignalSpy changed(composer, &CommentComposer::canSubmitChanged);
        type(u"👪"_s);
        QCOMPARE(counter->text(), u"-1 of 500 characters left"_s);
        QVERIFY(!submit->isEnabled());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(marked(), u"👪"_s);
        editor->textCursor().deletePreviousChar();
        QVERIFY(submit->isEnabled());
        QVERIFY(marked().isEmpty());
    }

    void tooManyCodePointsAreExplained()
    {
        type(u'a' + QString(CommentMaxCodePoints, QChar(0x0336)));
        QVERIFY(!submit->isEnabled());
        QVERIFY2(counter->text().contains(u"too many parts"), qPrintable(counter->text()));
    }

    void forbiddenCharacterIsExplained()
    {
        composer->setNewText(u"a"_s + QChar::Null + u"b"_s);
        QVERIFY(!submit->isEnabled());
        QVERIFY2(counter->text().contains(u"cannot be kept"), qPrintable(counter->text()));
    }

    void composedAndDecomposedCountTheSame()
    {
        type(u"Ti\u1ebfng Vi\u1ec7t"_s);
        const QString composed = counter->text();
        editor->load({});
        type(u"Tie\u0302\u0301ng Vie\u0323\u0302t"_s);
        QCOMPARE(counter->text(), composed);
        QCOMPARE(composer->measured().body, u"Ti\u1ebfng Vi\u1ec7t"_s);
    }

    void telexReplacesAtTheLimitByPreedit()
    {
        type(u"x"_s.repeated(499));
        compose(u"a"_s);
        QCOMPARE(counter->text(), u"0 of 500 characters left"_s);
        QCOMPARE(editor->text().size(), 499);
        compose(u"á"_s);
        QCOMPARE(counter->text(), u"0 of 500 characters left"_s);
        commit(u"á"_s);
        QCOMPARE(editor->text(), u"x"_s.repeated(499) + u"á"_s);
        QCOMPARE(counter->text(), u"0 of 500 characters left"_s);
        QVERIFY(submit->isEnabled());
        QVERIFY(marked().isEmpty());
    }

    void telexReplacesAtTheLimitBySurroundingText()
    {
        type(u"x"_s.repeated(499) + u"a"_s);
        commit(u"á"_s, -1, 1); // as engines do that take back what they committed
        QCOMPARE(editor->text(), u"x"_s.repeated(499) + u"á"_s);
        QVERIFY(submit->isEnabled());
    }

    void composingOverTheLimitIsCountedAndNotRefused()
    {
        type(u"x"_s.repeated(500));
        compose(u"d"_s);
        QCOMPARE(counter->text(), u"-1 of 500 characters left"_s);
        QVERIFY(!submit->isEnabled());
        QCOMPARE(editor->text().size(), 500);
        QCOMPARE(editor->shownText().size(), 501);
        compose({});
        QCOMPARE(counter->text(), u"0 of 500 characters left"_s);
        QVERIFY(submit->isEnabled());
        compose(u"đ"_s);
        commit(u"đ"_s);
        QCOMPARE(editor->text(), u"x"_s.repeated(500) + u"đ"_s);
        QCOMPARE(marked(), u"đ"_s);
    }

    void composingInTheMiddleIsCountedThere()
    {
        type(u"dong\nhai"_s);
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(6);
        editor->setTextCursor(cursor);
        compose(u"\u0323"_s); // a mark alone joins the letter before it
        QCOMPARE(editor->shownText(), u"dong\nh\u0323ai"_s);
        QCOMPARE(counter->text(), u"492 of 500 characters left"_s);
    }

    void overflowIsMarkedInPlaceWithoutTouchingTheText()
    {
        const QString text = u"Lạng Sơn "_s.repeated(60); // 540
        type(text);
        QCOMPARE(editor->text(), text);
        QCOMPARE(marked().size(), 40);
        QCOMPARE(counter->text(), u"-39 of 500 characters left"_s); // the last space is trimmed away
        window->setPalette(paletteFor(ColorScheme::Dark, {}));
        QCOMPARE(editor->extraSelections().constFirst().format.background().color(),
                 colorsOf(window->palette()).warning);
        window->setPalette(paletteFor(ColorScheme::Light, {}));
        QCOMPARE(editor->extraSelections().constFirst().format.background().color(),
                 colorsOf(window->palette()).warning);
    }

    void pasteIsPlain()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<b>dày</b> <img src='file:///etc/passwd'>"_s);
        data->setText(u"<b>dày</b>"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        editor->paste();
        QCOMPARE(editor->text(), u"<b>dày</b>"_s);
        auto *onlyHtml = new QMimeData;
        onlyHtml->setHtml(u"<b>x</b>"_s);
        QGuiApplication::clipboard()->setMimeData(onlyHtml);
        editor->clear();
        editor->paste();
        QVERIFY(!editor->text().contains(QChar::ObjectReplacementCharacter));
        QVERIFY(!editor->textCursor().charFormat().fontWeight() ||
                editor->textCursor().charFormat().fontWeight() <= 400);
    }

    void wordsAreKeptAsTyped()
    {
        type(u"25\u00a0tháng\u00a09\nhai"_s);
        QCOMPARE(composer->takeText(), u"25\u00a0tháng\u00a09\nhai"_s);
    }

    void editorGrowsFromTwoToEightLines()
    {
        const int two = editor->height();
        type(u"1\n2"_s);
        QTest::qWait(0);
        QCOMPARE(editor->height(), two);
        int before = two;
        for (int line = 3; line <= 8; ++line) {
            type(u"\nx"_s);
            QTRY_VERIFY(editor->height() > before);
            before = editor->height();
        }
        type(u"\n9\n10"_s);
        QTest::qWait(0);
        QCOMPARE(editor->height(), before);
        QCOMPARE(editor->verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
        editor->load({});
        QTRY_COMPARE(editor->height(), two);
    }

    void crossingAMarkIsSpokenOnce()
    {
        QStringList spoken;
        connect(composer, &CommentComposer::countSpoken, this,
                [&spoken](const QString &told) { spoken += told; });
        type(u"x"_s.repeated(449));
        QVERIFY(spoken.isEmpty());
        QTest::keyClicks(editor, u"xx"_s);
        QCOMPARE(spoken, QStringList{u"50 of 500 characters left"_s});
        type(u"x"_s.repeated(39));
        QCOMPARE(spoken.size(), 2);
        QCOMPARE(spoken.last(), u"10 of 500 characters left"_s);
        type(u"x"_s.repeated(10));
        QCOMPARE(spoken.size(), 3);
        QCOMPARE(spoken.last(), u"0 of 500 characters left"_s);
        QTest::keyClicks(editor, u"xx"_s);
        QCOMPARE(spoken.size(), 4);
        QCOMPARE(spoken.last(), u"The comment is 1 character(s) too long."_s);
        QCOMPARE(editor->accessibleDescription(), spoken.last());
        editor->textCursor().deletePreviousChar();
        editor->textCursor().deletePreviousChar();
        QCOMPARE(spoken.size(), 5);
        QCOMPARE(spoken.last(), u"0 of 500 characters left"_s);
        editor->load(u"x"_s); // what is put there is not typed
        QCOMPARE(spoken.size(), 5);
    }

    void buttonSubmits()
    {
        QSignalSpy submitted(composer, &CommentComposer::submitted);
        QTest::mouseClick(submit, Qt::LeftButton);
        QCOMPARE(submitted.size(), 0);
        type(u"x"_s);
        QTest::mouseClick(submit, Qt::LeftButton);
        QCOMPARE(submitted.size(), 1);
        composer->setPostingEnabled(false);
        QVERIFY(!submit->isEnabled());
        QVERIFY(editor->isEnabled());
    }
};

QTEST_MAIN(CommentComposerTest)
#include "tst_commentcomposer.moc"
