// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// How an article is laid out: whole, piece by piece, at any width, and anew without moving under the reader.

#include "../../support/patience.h"
#include "reading/articledocument.h"
#include "reading/articlelayout.h"
#include "reading/articleview.h"
#include "window/scheme.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>
#include <QTextLayout>

#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Block make(Block::Type type, const QString &text)
{
    Block block;
    block.type = type;
    block.text = text;
    return block;
}

const QString Paragraph = u"Mùa này đường lên bản đã khô, người đi chợ sớm gặp nhau ở đầu cầu, kể chuyện mùa "
                          "màng và chờ chuyến xe khách đầu tiên trong ngày."_s;
const QString LongWord = u"https://example.org/"_s + QString(400, u'x');

Block gridOf(int rows, int columns)
{
    QStringList lines;
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells += u"ô %1 %2"_s.arg(row).arg(column);
        lines += cells.join(u'\t');
    }
    return make(Block::Type::Table, lines.join(u'\n'));
}

/// Every kind of block, several times.
Article everything(int times = 8)
{
    Article article;
    article.title = u"Mọi thứ"_s;
    article.lead = make(Block::Type::Paragraph, Paragraph);
    article.pictures = {{QByteArray(32, 'a'), "image/png", {1600, 900}, {}},
                        {QByteArray(32, 'b'), "image/png", {300, 2400}, {}}};
    for (int i = 0; i < times; ++i) {
        Block heading = make(Block::Type::Heading, u"Phần %1"_s.arg(i));
        heading.level = 2 + i % 3;
        Block list = make(Block::Type::List, u"một\nhai\nba\n"_s + Paragraph);
        list.lines = {{0, true}, {1, false}, {2, true}, {0, true}};
        article.blocks += {heading,
                           make(Block::Type::Paragraph, Paragraph + Paragraph),
                           makeFigure(u"Chợ sớm."_s, u"Ảnh: A"_s, u"chợ"_s, i % 2),
                           make(Block::Type::Paragraph, LongWord),
                           list,
                           make(Block::Type::Quote, Paragraph + u'\n' + Paragraph),
                           gridOf(4, 3),
                           gridOf(3, 20),
                           make(Block::Type::Table, LongWord + u'\t' + LongWord + u"\na\tb"_s),
                           make(Block::Type::Preformatted, u"a\n\tb\n"_s + LongWord),
                           makeFigure({}, {}, u"không có"_s, -1)};
    }
    return article;
}

Typography standard(qreal zoom = 1)
{
    return typographyOf({}, QPalette(), zoom);
}

QList<QRectF> linesOf(const ArticleDocument &document)
{
    QList<QRectF> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = document.layout().originOf(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            lines += block.layout()->lineAt(i).naturalTextRect().translated(origin);
    }
    return lines;
}

struct Reader
{
    explicit Reader(const Article &article, QSize size = {700, 600})
    {
        view.resize(size);
        view.setArticle(article);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("not shown");
    }

    ArticleDocument *document() { return qobject_cast<ArticleDocument *>(view.document()); }
    /// Where the words of a position stand in the view.
    qreal heightOf(int position)
    {
        const QTextBlock block = document()->findBlock(position);
        const qreal origin = document()->layout().originOf(block).y();
        return origin + block.layout()->lineForTextPosition(position - block.position()).y() -
               view.verticalScrollBar()->value();
    }
    int topPosition() { return view.cursorForPosition(QPoint(40, 12)).position(); }
    /// Patient enough for a build with sanitizers on a busy machine.
    void settle() { QTRY_VERIFY(document()->layout().isComplete()); }

    ArticleView view;
};

} // namespace

class tst_ArticleLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(ColorScheme::Light); }

    void nothingLeavesTheColumn_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<qreal>("zoom");
        for (const int width : {200, 420, 900}) {
            for (const qreal zoom : {0.5, 1.0, 3.0})
                QTest::addRow("%d px, %.0f %%", width, zoom * 100) << width << zoom;
        }
    }
    void nothingLeavesTheColumn()
    {
        QFETCH(int, width);
        QFETCH(qreal, zoom);
        ArticleDocument document(everything(1), standard(zoom));
        document.setTextWidth(width);
        for (const QRectF &line : linesOf(document)) {
            QVERIFY2(line.left() >= ArticleLayout::Gutter - 1, qPrintable(QString::number(line.left())));
            QVERIFY2(line.right() <= width - ArticleLayout::Gutter + 1,
                     qPrintable(QString::number(line.right())));
        }
    }

    void linesStandBelowEachOther()
    {
        ArticleDocument document(everything(2), standard());
        document.setTextWidth(640);
        qreal bottom = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF box = document.layout().blockBoundingRect(block);
            const bool cell = block.blockFormat().hasProperty(TableProperty);
            QVERIFY2(cell || box.top() >= bottom - 1, qPrintable(block.text()));
            bottom = std::max(bottom, box.bottom());
        }
        QVERIFY(document.size().height() >= bottom);
    }

    void isTheSameWhateverIsLookedAtFirst()
    {
        ArticleDocument forwards(everything(), standard());
        ArticleDocument backwards(everything(), standard());
        forwards.setTextWidth(640);
        backwards.setTextWidth(640);
        for (QTextBlock block = backwards.lastBlock(); block.isValid(); block = block.previous())
            (void)backwards.layout().originOf(block);
        QVERIFY(backwards.layout().isComplete());
        while (forwards.layout().goOn(900, 1)) {
        }
        QCOMPARE(linesOf(forwards), linesOf(backwards));
        QCOMPARE(forwards.size(), backwards.size());
    }

    void pointsLeadToTheWordsThere()
    {
        ArticleDocument document(everything(2), standard());
        document.setTextWidth(640);
        while (document.layout().goOn(0, 100)) {
        }
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QPointF origin = document.layout().originOf(block);
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const int offset = line.textStart() + line.textLength() / 2;
                if (line.textLength() < 3)
                    continue;
                const QPointF point = origin + QPointF(line.cursorToX(offset) + 1, line.rect().center().y());
                QCOMPARE(document.layout().hitTest(point, Qt::ExactHit), block.position() + offset);
                QCOMPARE(document.layout().hitTest(point, Qt::FuzzyHit), block.position() + offset);
            }
        }
        QCOMPARE(document.layout().hitTest({1, 1}, Qt::ExactHit), -1);
        QVERIFY(document.layout().hitTest({1, 1e6}, Qt::FuzzyHit) > 0);
    }

    void hugeTablesBecomeLinesInGoodTime()
    {
        Article article;
        article.title = u"Bảng lớn"_s;
        article.blocks = {gridOf(5000, 20), gridOf(2, 3000), make(Block::Type::Paragraph, u"cuối"_s)};
        ArticleDocument document(article, standard());
        document.setTextWidth(640);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            QVERIFY(!block.blockFormat().hasProperty(TableProperty));
        const Passage cell = passageOf(article, 0, article.blocks.first().text.indexOf(u"ô 4000 3"_s), 8);
        QCOMPARE(document.cursorAt(cell).selectedText(), u"ô 4000 3"_s);
    }

    void hostileListsAreSet()
    {
        Block list = make(Block::Type::List, u"a\nb\nc"_s);
        list.lines = {{2'000'000'000, true}, {-5, false}};
        Article article;
        article.blocks = {list};
        ArticleDocument document(article, standard());
        document.setTextWidth(640);
        QVERIFY(document.size().height() > 0);
    }

    void tooManyColumnsStandBelowEachOther()
    {
        Article article;
        article.blocks = {gridOf(2, 12)};
        ArticleDocument document(article, standard());
        document.setTextWidth(220);
        const auto positionOf = [&](int cell) {
            return document.layout().originOf(document.findBlockByNumber(2 + cell));
        };
        QCOMPARE(positionOf(0).x(), positionOf(5).x());
        QVERIFY(positionOf(0).y() < positionOf(5).y());
        document.setTextWidth(1200);
        QCOMPARE(positionOf(0).y(), positionOf(5).y());
        QVERIFY(positionOf(0).x() < positionOf(5).x());
    }

    void firstLineStaysToThePixel_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("theme") << 0;
        QTest::newRow("face and column") << 1;
        QTest::newRow("lines") << 2;
        QTest::newRow("zoom") << 3;
        QTest::newRow("width") << 4;
    }
    void firstLineStaysToThePixel()
    {
        QFETCH(int, change);
        Reader reader(everything(30));
        reader.settle();
        QScrollBar *bar = reader.view.verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        do
            reader.view.turnPage(change == 0 ? -1 : 1); // upwards there is room above the first line
        while (reader.document()->characterAt(reader.topPosition()) == QChar::ObjectReplacementCharacter);
        const int position = reader.topPosition();
        const qreal before = reader.heightOf(position);
        switch (change) {
        case 0:
            applyScheme(ColorScheme::Dark);
            break;
        case 1:
            reader.view.setType({u"DejaVu Sans"_s, 1.5, 50, true});
            break;
        case 2:
            reader.view.setType({{}, 2.0, 70, false});
            break;
        case 3:
            reader.view.setZoom(1.4);
            break;
        default:
            reader.view.resize(520, 600);
        }
        QCoreApplication::processEvents();
        QVERIFY2(std::abs(reader.heightOf(position) - before) <= 1,
                 qPrintable(QString::number(reader.heightOf(position) - before)));
        reader.settle();
        QVERIFY2(std::abs(reader.heightOf(position) - before) <= 1,
                 qPrintable(QString::number(reader.heightOf(position) - before)));
        applyScheme(ColorScheme::Light);
    }

    void selectionSurvivesAnotherLook()
    {
        Reader reader(everything(2));
        QTextCursor cursor = reader.document()->find(u"chợ sớm"_s);
        reader.view.setTextCursor(cursor);
        reader.view.setZoom(1.5);
        applyScheme(ColorScheme::Sepia);
        QCOMPARE(reader.view.textCursor().selectedText(), u"chợ sớm"_s);
        applyScheme(ColorScheme::Light);
    }

    void anotherLookCostsNoWholeLayout()
    {
        // A hundred times as much text below changes nothing of what one zoom has to lay out.
        Reader reader(everything(300));
        reader.settle();
        reader.view.setZoom(1.3);
        reader.view.viewport()->repaint();
        QVERIFY(!reader.document()->layout().isComplete());
        reader.settle();
    }

    void cellsAreCopiedWithTabs()
    {
        Article article;
        article.blocks = {gridOf(2, 2), makeFigure({}, {}, u"không có"_s, -1),
                          make(Block::Type::Paragraph, u"cuối"_s)};
        ArticleDocument document(article, standard());
        const int first = document.cursorAt({0, 0, 1, {}}).selectionStart();
        QCOMPARE(document.plainText(first, document.characterCount()), u"ô 0 0\tô 0 1\nô 1 0\tô 1 1\ncuối"_s);
    }
};

QTEST_MAIN(tst_ArticleLayout)
#include "tst_articlelayout.moc"
