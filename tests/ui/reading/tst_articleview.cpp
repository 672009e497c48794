// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "reading/articledocument.h"
#include "reading/articleview.h"
#include "reading/picturecache.h"
#include "reading/pictureviewer.h"
#include "window/scheme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

Picture makePicture(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), "image/png", size, bytes};
}

Article sampleArticle(int paragraphs = 40)
{
    Article article;
    article.title = u"Lạng Sơn trước ngày đại hội"_s;
    article.source = u"Nghị Sự"_s;
    article.published = {QDate(2020, 9, 25), false};
    article.lead = paragraph(u"Chiều nay, đại hội họp phiên trù bị."_s);
    article.pictures = {makePicture({1800, 900}, Qt::red), makePicture({120, 60}, Qt::blue)};
    article.blocks = {makeFigure(u"Núi đá vôi."_s, u"Hình minh họa: A"_s, u"núi"_s, 0),
                      makeFigure({}, {}, u"không có ảnh này"_s, -1)};
    for (int i = 0; i < paragraphs; ++i)
        article.blocks.append(
            paragraph(u"Đoạn %1: mùa này đường lên bản đã khô, người đi chợ sớm gặp nhau ở đầu cầu, "
                      "kể chuyện mùa màng và chờ chuyến xe khách đầu tiên trong ngày."_s.arg(i)));
    return article;
}

PictureSourceFactory sourceOf(const Article &article)
{
    QHash<QByteArray, QByteArray> bytes;
    for (const Picture &picture : article.pictures)
        bytes.insert(picture.sha256, picture.bytes);
    return [bytes]() -> PictureSource {
        return [bytes](const QByteArray &sha256) { return bytes.value(sha256); };
    };
}

/// The view as the window has it: shown, with pictures.
struct Shown
{
    explicit Shown(const Article &article = sampleArticle(), QSize size = QSize(1000, 700))
    {
        view.resize(size);
        view.pictures().setSource(sourceOf(article));
        view.setArticle(article);
        view.show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&view);
    }

    ArticleDocument *document() { return qobject_cast<ArticleDocument *>(view.document()); }
    QString selected(const Passage &passage) { return document()->cursorAt(passage).selectedText(); }
    /// How the beginning of a block of the article is painted.
    QTextCharFormat look(int number)
    {
        const QTextBlock block = document()->cursorAt({number, 0, 1, {}}).block();
        [[maybe_unused]] const QRectF laidOut = document()->documentLayout()->blockBoundingRect(block);
        return block.layout()->formats().first().format;
    }

    ArticleView view;
};

} // namespace

class tst_ArticleView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(ColorScheme::Light); }

    void showsEveryWord()
    {
        Shown shown;
        const QString text = shown.view.toPlainText();
        QVERIFY(text.contains(shown.view.article().title));
        QVERIFY(text.contains(u"Nghị Sự"_s));
        QVERIFY(text.contains(shown.view.article().lead.text));
        for (const Block &block : shown.view.article().blocks)
            QVERIFY(block.text.isEmpty() || text.contains(block.text));
    }

    /// An input method sends a word begun in an editor to what was clicked meanwhile.
    void takesNoWordFromAnInputMethod()
    {
        Shown shown;
        const QString text = shown.view.toPlainText();
        QInputMethodEvent composing(u"lạc"_s, {});
        QCoreApplication::sendEvent(&shown.view, &composing);
        QInputMethodEvent late;
        late.setCommitString(u"lạc"_s);
        QCoreApplication::sendEvent(&shown.view, &late);
        QVERIFY(!late.isAccepted());
        QCOMPARE(shown.view.toPlainText(), text);
        QVERIFY(shown.view.textCursor().block().layout()->preeditAreaText().isEmpty());
    }

    void passagesOfEveryTypeOfBlock()
    {
        Article article = sampleArticle(2);
        Block list = paragraph(u"một\nhai\nba"_s);
        list.type = Block::Type::List;
        list.lines = {{0, true}, {1, false}, {0, true}};
        Block table = paragraph(u"Năm\tSố xã\n2015\t13\n2020\t74"_s);
        table.type = Block::Type::Table;
        table.headerRows = 1;
        Block quote = paragraph(u"Lời một\nLời hai"_s);
        quote.type = Block::Type::Quote;
        Block code = paragraph(u"dòng a\n  dòng b"_s);
        code.type = Block::Type::Preformatted;
        Block heading = paragraph(u"Mục"_s);
        heading.type = Block::Type::Heading;
        article.blocks +=
            {list, table, paragraph(u"giữa"_s), table, quote, code, heading, paragraph(u"cuối"_s)};
        Shown shown(article);
        for (int number = LeadBlock; number < article.blocks.size(); ++number) {
            const QString &text = article.block(number).text;
            for (const QString &word : text.split(QRegularExpression(u"[\n\t ]"_s), Qt::SkipEmptyParts)) {
                const Passage passage = passageOf(article, number, text.indexOf(word), word.size());
                QCOMPARE(shown.selected(passage), word);
                const int position = shown.document()->cursorAt(passage).selectionStart();
                QCOMPARE(shown.document()->passageAt(position, static_cast<int>(word.size())), passage);
            }
        }
    }

    void spansAreSet()
    {
        Article article = sampleArticle(0);
        Block text = paragraph(u"đậm nghiêng liên kết"_s);
        text.spans = {{Span::Style::Bold, 0, 3, {}},
                      {Span::Style::Italic, 4, 7, {}},
                      {Span::Style::Link, 12, 8, u"https://example.org/a"_s}};
        article.blocks = {text};
        Shown shown(article);
        const auto formatAt = [&](int offset) {
            QTextCursor cursor = shown.document()->cursorAt({0, offset, 1, {}});
            return cursor.charFormat();
        };
        QCOMPARE(formatAt(1).fontWeight(), int(QFont::Bold));
        QVERIFY(formatAt(5).fontItalic());
        QCOMPARE(formatAt(14).anchorHref(), u"https://example.org/a"_s);
        QVERIFY(!formatAt(5).isAnchor());
    }

    void columnHoldsAboutSeventyCharacters()
    {
        Shown shown(sampleArticle(), QSize(1600, 900));
        shown.view.verticalScrollBar()->setValue(500);
        qreal longest = 0;
        for (QTextBlock block = shown.document()->begin(); block.isValid(); block = block.next()) {
            if (!block.text().startsWith(u"Đoạn"_s))
                continue;
            [[maybe_unused]] const QRectF laidOut =
                shown.document()->documentLayout()->blockBoundingRect(block);
            for (int i = 0; i + 1 < block.layout()->lineCount(); ++i)
                longest = std::max<qreal>(longest, block.layout()->lineAt(i).textLength());
        }
        QVERIFY2(longest >= 58 && longest <= 78, qPrintable(QString::number(longest)));
        QVERIFY(shown.view.horizontalScrollBar()->maximum() == 0);
    }

    void linesStandOneAndAHalfSizesApart()
    {
        Shown shown;
        const QTextCursor cursor = shown.document()->cursorAt({5, 0, 1, {}});
        const QTextBlock block = cursor.block();
        [[maybe_unused]] const QRectF laidOut = shown.document()->documentLayout()->blockBoundingRect(block);
        QVERIFY(block.layout()->lineCount() > 1);
        const qreal step = block.layout()->lineAt(1).y() - block.layout()->lineAt(0).y();
        const qreal size = QFontInfo(shown.look(5).font()).pixelSize();
        QVERIFY2(qAbs(step / size - 1.5) < 0.08, qPrintable(QString::number(step / size)));
    }

    void zoomIsBoundedAndKeepsThePlace()
    {
        Shown shown;
        shown.view.setPlace(passageOf(shown.view.article(), 25, 0, 20));
        const Passage before = shown.view.place();
        QCOMPARE(before.block, 25);
        QSignalSpy spy(&shown.view, &ArticleView::zoomChanged);
        shown.view.setZoom(1.7);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(shown.view.place().block, 25);
        shown.view.setZoom(99);
        QCOMPARE(shown.view.zoom(), 3.0);
        shown.view.setZoom(0);
        QCOMPARE(shown.view.zoom(), 0.5);
        QCOMPARE(shown.view.place().block, 25);
    }

    void wheelWithControlZooms()
    {
        Shown shown;
        const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(QPointF(100, 100), shown.view.viewport()->mapToGlobal(QPointF(100, 100)), {},
                              QPoint(0, delta), Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QApplication::sendEvent(shown.view.viewport(), &event);
        };
        turn(120, Qt::ControlModifier);
        QCOMPARE(shown.view.zoom(), 1.1);
        turn(-60, Qt::ControlModifier); // half a step waits for the other half
        QCOMPARE(shown.view.zoom(), 1.1);
        turn(-60, Qt::ControlModifier);
        QCOMPARE(shown.view.zoom(), 1.0);
        turn(-120, Qt::NoModifier);
        QCOMPARE(shown.view.zoom(), 1.0);
        QVERIFY(shown.view.verticalScrollBar()->value() > 0);
    }

    void placeSurvivesAnotherWidth()
    {
        Shown shown;
        shown.view.setPlace(passageOf(shown.view.article(), 30, 0, 20));
        QCOMPARE(shown.view.place().block, 30);
        shown.view.resize(500, 700);
        QTRY_COMPARE(shown.view.place().block, 30);
    }

    void whatIsOnTheScreenIsWhatWasSet()
    {
        QWidget window;
        window.resize(900, 700);
        ArticleView view(&window);
        view.resize(500, 700);
        view.setArticle(sampleArticle());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        view.setPlace(passageOf(view.article(), 30, 0, 20));
        // A pane beside it takes room and gives it back.
        for (const int width : {480, 500, 430, 500}) {
            view.resize(width, 700);
            QTest::qWait(150);
            const QImage painted = window.screen()->grabWindow(window.winId()).toImage();
            QCOMPARE(painted.convertToFormat(QImage::Format_RGB32).copy(view.geometry()),
                     window.grab().toImage().convertToFormat(QImage::Format_RGB32).copy(view.geometry()));
        }
    }

    void placeSetBeforeShowingHolds()
    {
        ArticleView view;
        view.resize(800, 600);
        view.setArticle(sampleArticle());
        view.setPlace(passageOf(view.article(), 20, 0, 20));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.place().block, 20);
    }

    void choosingAPassageShowsAndMarksIt()
    {
        Shown shown;
        const Passage wanted = passageOf(shown.view.article(), 28, 0, 7);
        shown.view.showPassage(wanted);
        QCOMPARE(shown.view.extraSelections().size(), 1);
        const QTextCursor cursor = shown.view.extraSelections().first().cursor;
        QCOMPARE(cursor.selectedText(), wanted.quote);
        QVERIFY(shown.view.viewport()->rect().contains(shown.view.cursorRect(cursor).center()));
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.extraSelections().isEmpty(), 6000);
    }

    void picturesAreScaledToTheColumnAndSharp()
    {
        Shown shown;
        QTRY_VERIFY(shown.view.pictures().isIdle());
        const QSize column(shown.view.viewport()->width() - 32, (shown.view.viewport()->width() - 32) / 2);
        QTRY_VERIFY(
            !shown.view.pictures().image(shown.view.article().pictures.first().sha256, column).isNull());
        const QImage grabbed = shown.view.viewport()->grab().toImage();
        int red = 0;
        for (int x = 0; x < grabbed.width(); ++x)
            red = std::max(red, x * (grabbed.pixelColor(x, grabbed.height() / 2) == QColor(Qt::red)));
        QVERIFY2(qAbs(red - (shown.view.viewport()->width() - 17)) <= 2, qPrintable(QString::number(red)));
    }

    void clickOnAPictureAsksForIt()
    {
        Shown shown;
        QSignalSpy spy(&shown.view, &ArticleView::pictureActivated);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.viewport()->rect().center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toInt(), 0);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(100, 5));
        QCOMPARE(spy.size(), 1);
    }

    void everyButtonMayBePressedAnywhere()
    {
        Shown shown(sampleArticle(), QSize(1400, 700));
        for (const Qt::MouseButton button : {Qt::LeftButton, Qt::MiddleButton, Qt::BackButton}) {
            QTest::mouseClick(shown.view.viewport(), button, {}, QPoint(60, 20));
            QTest::mouseClick(&shown.view, button, {}, QPoint(20, 200));
        }
        // A selection may begin beside the column.
        const int y = shown.view.cursorRect(shown.document()->cursorAt({LeadBlock, 0, 1, {}})).center().y();
        QTest::mousePress(&shown.view, Qt::LeftButton, {}, QPoint(20, y));
        QTest::mouseMove(&shown.view, QPoint(700, y));
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, QPoint(700, y));
        QVERIFY(shown.view.textCursor().hasSelection());
    }

    void aPictureAtTheTopKeepsThePlace()
    {
        Article article = sampleArticle(30);
        article.blocks.insert(20, makeFigure({}, {}, {}, 0));
        Shown shown(article);
        shown.view.setPlace(passageOf(article, 19, 0, 10));
        QScrollBar *bar = shown.view.verticalScrollBar();
        bar->setValue(bar->value() + 150); // the picture is the first thing in sight
        QVERIFY2(shown.view.place().block == 21, qPrintable(QString::number(shown.view.place().block)));
    }

    void tablesKeepLinksAndRaggedRows()
    {
        Article article = sampleArticle(1);
        Block table = paragraph(u"một\thai\tba\nbốn\nnăm\tsáu liên kết"_s);
        table.type = Block::Type::Table;
        table.spans = {{Span::Style::Link, table.text.indexOf(u"liên"_s), 8, u"https://example.org/"_s}};
        article.blocks.append(table);
        Shown shown(article);
        const int number = static_cast<int>(article.blocks.size()) - 1;
        QCOMPARE(shown.selected(passageOf(article, number, table.text.indexOf(u"sáu"_s), 3)), u"sáu"_s);
        const QTextCursor link = shown.document()->cursorAt({number, table.spans.first().start + 1, 1, {}});
        QCOMPARE(link.charFormat().anchorHref(), u"https://example.org/"_s);
    }

    void viewerStepsThroughThePictures()
    {
        Article article = sampleArticle(0);
        article.blocks.append(makeFigure(u"Ảnh thứ hai."_s, {}, {}, 1));
        PictureViewer viewer(article, sourceOf(article));
        viewer.showPicture(0);
        viewer.show();
        QTest::keyClick(&viewer, Qt::Key_Right);
        QCOMPARE(viewer.picture(), 1);
        QTest::keyClick(&viewer, Qt::Key_Right);
        QCOMPARE(viewer.picture(), 0);
        QTest::keyClick(&viewer, Qt::Key_Escape);
        QVERIFY(!viewer.isVisible());
    }

    void brokenPicturesDoNotStayOnTheirWay()
    {
        Article article = sampleArticle(1);
        article.pictures.first().bytes = "no picture";
        Shown shown(article);
        QTRY_VERIFY(shown.view.pictures().isBroken(article.pictures.first().sha256));
        QTRY_VERIFY(shown.view.pictures().isIdle());
    }

    void nothingIsLoadedByName()
    {
        Shown shown;
        QVERIFY(!shown.document()
                     ->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(u"/etc/passwd"_s))
                     .isValid());
    }

    void articleTextIsNeverMarkup()
    {
        Article article;
        article.title = u"<b>đậm</b>"_s;
        article.blocks = {paragraph(u"<img src='file:///etc/passwd'> <h1>x</h1>"_s)};
        Shown shown(article);
        QVERIFY(shown.view.toPlainText().contains(u"<b>đậm</b>"_s));
        QVERIFY(shown.view.toPlainText().contains(u"<img src='file:///etc/passwd'> <h1>x</h1>"_s));
    }

    void estimatedDateIsMarkedAndLeadsToItsCorrection()
    {
        Article article = sampleArticle(1);
        article.published.estimated = true;
        Shown shown(article);
        QTextCursor cursor = shown.document()->find(u"estimated"_s);
        QVERIFY(!cursor.isNull());
        QCOMPARE(cursor.charFormat().anchorHref(), QString::fromLatin1(CorrectDateAddress));
        QSignalSpy spy(&shown.view, &ArticleView::dateCorrectionWanted);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {},
                          shown.view.cursorRect(cursor).center() - QPoint(4, 0));
        QCOMPARE(spy.size(), 1);
    }

    void themeFollowsThePalette()
    {
        Shown shown;
        const auto ink = [&] { return shown.look(5).foreground().color(); };
        const QColor light = ink();
        applyScheme(ColorScheme::Dark);
        QTRY_VERIFY(ink().lightness() > light.lightness());
        applyScheme(ColorScheme::Light);
        QTRY_COMPARE(ink(), light);
    }

    void keysMoveThroughTheArticle()
    {
        Shown shown;
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_Space);
        QVERIFY(shown.view.verticalScrollBar()->value() > 0);
        QTest::keyClick(&shown.view, Qt::Key_End);
        QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
        QTRY_COMPARE(qRound(shown.view.progress() * 100), 100);
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
        QVERIFY(shown.view.place().isEmpty());
        QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
        QTest::keyClick(&shown.view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
    }
};

QTEST_MAIN(tst_ArticleView)
#include "tst_articleview.moc"
