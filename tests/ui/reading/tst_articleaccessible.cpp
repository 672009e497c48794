// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// The article as assistive programs see it; over AT-SPI in tests/accessibility.

#include "reading/articleaccessible.h"
#include "reading/articleview.h"
#include "theme/colors.h"
#include "window/scheme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Block block(Block::Type type, const QString &text)
{
    Block made;
    made.type = type;
    made.text = text;
    return made;
}

Article sample()
{
    Article article;
    article.title = u"Đường mới"_s;
    article.lead = block(Block::Type::Paragraph, u"Lời dẫn. Câu thứ hai."_s);
    Block heading = block(Block::Type::Heading, u"Chợ phiên"_s);
    heading.level = 3;
    article.blocks.append(heading);
    article.blocks.append(block(Block::Type::Paragraph, u"Một đoạn văn."_s));
    Block figure = makeFigure(u"Chú thích."_s, {}, u"Đoàn người"_s, 0);
    article.pictures.append({QByteArray(32, 'x'), "image/png", QSize(300, 200), {}});
    article.blocks.append(figure);
    Block list = block(Block::Type::List, u"Một\nHai"_s);
    list.lines = {{0, true}, {0, true}};
    article.blocks.append(list);
    Block table = block(Block::Type::Table, u"Ô một\tÔ hai\nÔ ba\tÔ bốn"_s);
    article.blocks.append(table);
    Block headed = block(Block::Type::Table, u"Giờ\tViệc\n8 giờ\tKhai mạc"_s);
    headed.headerRows = 1;
    article.blocks.append(headed);
    article.blocks.append(block(Block::Type::Quote, u"Lời trích."_s));
    return article;
}

struct Fixture
{
    Fixture()
    {
        view.setArticle(sample());
        view.resize(600, 400);
        view.show();
        face = QAccessible::queryAccessibleInterface(&view);
    }

    [[nodiscard]] QAccessibleInterface *part(const QString &words) const
    {
        for (int i = 0; i < face->childCount(); ++i) {
            QAccessibleInterface *child = face->child(i);
            QAccessibleTextInterface *text = child->textInterface();
            if (child->text(QAccessible::Name).contains(words) ||
                (text && text->text(0, text->characterCount()).contains(words)))
                return child;
        }
        return nullptr;
    }

    ArticleView view;
    QAccessibleInterface *face;
};

} // namespace

class tst_ArticleAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(ColorScheme::Light); }

    void partsHaveRolesAndWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("description");
        QTest::newRow("headline") << u"Đường mới"_s << int(QAccessible::Heading) << u"Level 1"_s;
        QTest::newRow("lead") << u"Lời dẫn"_s << int(QAccessible::Paragraph) << QString();
        QTest::newRow("heading") << u"Chợ phiên"_s << int(QAccessible::Heading) << u"Level 3"_s;
        QTest::newRow("paragraph") << u"đoạn văn"_s << int(QAccessible::Paragraph) << QString();
        QTest::newRow("picture") << u"Đoàn người"_s << int(QAccessible::Graphic) << QString();
        QTest::newRow("caption") << u"Chú thích"_s << int(QAccessible::Paragraph) << QString();
        QTest::newRow("list") << u"2. Hai"_s << int(QAccessible::ListItem) << QString();
        QTest::newRow("cell") << u"Ô bốn"_s << int(QAccessible::Paragraph) << u"Row 2, column 2"_s;
        QTest::newRow("heading of a column")
            << u"Việc"_s << int(QAccessible::Paragraph) << u"Heading of column 2"_s;
        QTest::newRow("cell below it")
            << u"Khai mạc"_s << int(QAccessible::Paragraph) << u"Việc, row 2, column 2"_s;
        QTest::newRow("quotation") << u"Lời trích"_s << int(QAccessible::Paragraph) << u"Quotation"_s;
    }
    void partsHaveRolesAndWords()
    {
        QFETCH(QString, words);
        const Fixture f;
        QAccessibleInterface *part = f.part(words);
        QVERIFY(part);
        QVERIFY(part->isValid());
        QTEST(int(part->role()), "role");
        QTEST(part->text(QAccessible::Description), "description");
        QCOMPARE(part->parent(), f.face);
        QCOMPARE(f.face->child(f.face->indexOfChild(part)), part);
        QVERIFY(!part->rect().isEmpty());
        QVERIFY(part->state().readOnly);
    }

    void theWholeTextIsOneToo()
    {
        const Fixture f;
        QAccessibleTextInterface *text = f.face->textInterface();
        const QString whole = text->text(0, text->characterCount());
        QCOMPARE(f.face->role(), QAccessible::Document);
        const auto at = static_cast<int>(whole.indexOf(u"Câu thứ hai"_s));
        QVERIFY(at > 0);
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(at + 5, QAccessible::WordBoundary, &start, &end).trimmed(), u"thứ"_s);
        QCOMPARE(text->textAtOffset(at, QAccessible::SentenceBoundary, &start, &end).trimmed(),
                 u"Câu thứ hai."_s);
        QCOMPARE(text->textBeforeOffset(at, QAccessible::SentenceBoundary, &start, &end).trimmed(),
                 u"Lời dẫn."_s);
        QCOMPARE(text->textAfterOffset(at, QAccessible::ParagraphBoundary, &start, &end).trimmed(),
                 u"Chợ phiên"_s);
        QCOMPARE(text->text(start, end), u"Chợ phiên\n"_s);
        QCOMPARE(text->textAtOffset(at, QAccessible::LineBoundary, &start, &end),
                 u"Lời dẫn. Câu thứ hai.\n"_s);
        QVERIFY(text->attributes(at, &start, &end).contains(u"font-weight"_s));
        text->setCursorPosition(at);
        QCOMPARE(text->cursorPosition(), at);
        text->setSelection(0, at, at + 3);
        QCOMPARE(f.view.textCursor().selectedText(), u"Câu"_s);
        QVERIFY(!text->characterRect(at).isEmpty());
    }

    void highlightsAreAttributesAndToldWithTheirNotes()
    {
        Fixture f;
        TextMark mark;
        mark.passage = {1, 4, 4, u"đoạn"_s};
        mark.color = MarkColor::Green;
        mark.toolTip = u"Xanh\nGhi chú"_s;
        f.view.setTextMarks({mark});
        QAccessibleInterface *part = f.part(u"Một đoạn văn."_s);
        const QColor green = colorsOf(f.view.palette()).mark(MarkColor::Green);
        const QString ground =
            u"background-color:rgb(%1,%2,%3);"_s.arg(green.red()).arg(green.green()).arg(green.blue());
        int start = 0;
        int end = 0;
        QVERIFY(part->textInterface()->attributes(5, &start, &end).contains(ground));
        QCOMPARE(std::pair(start, end), std::pair(4, 8));
        QVERIFY(!part->textInterface()->attributes(0, &start, &end).contains(u"background"_s));
        QCOMPARE(std::pair(start, end), std::pair(0, 4));
        QVERIFY(!part->textInterface()->attributes(8, &start, &end).contains(u"background"_s));
        QCOMPARE(std::pair(start, end), std::pair(8, 13));
        QCOMPARE(part->text(QAccessible::Description), u"“đoạn”: Xanh\nGhi chú"_s);
        QVERIFY(f.part(u"Lời dẫn"_s)->text(QAccessible::Description).isEmpty());
        f.view.setTextMarks({});
        QVERIFY(part->text(QAccessible::Description).isEmpty());
    }

    void everyUnitLeadsThroughAllOfTheText()
    {
        const Fixture f;
        QAccessibleTextInterface *text = f.face->textInterface();
        for (const auto unit :
             {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::SentenceBoundary,
              QAccessible::LineBoundary, QAccessible::ParagraphBoundary}) {
            QString read;
            int start = 0;
            int end = 0;
            for (int at = 0; at < text->characterCount(); at = end) {
                read += text->textAtOffset(at, unit, &start, &end);
                QCOMPARE(start, at);
                QVERIFY(end > at);
            }
            QCOMPARE(read, text->text(0, text->characterCount()));
        }
    }

    void pressingAPictureShowsIt()
    {
        const Fixture f;
        const QSignalSpy activated(&f.view, &ArticleView::pictureActivated);
        QAccessibleInterface *picture = f.part(u"Đoàn người"_s);
        picture->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
    }

    void anotherArticleHasItsOwnParts()
    {
        Fixture f;
        QAccessibleInterface *old = f.part(u"Chợ phiên"_s);
        const QAccessible::Id id = QAccessible::uniqueId(old);
        Article next = sample();
        next.blocks.first().text = u"Đề mục khác"_s;
        f.view.setArticle(next);
        QVERIFY(f.part(u"Đề mục khác"_s));
        QVERIFY(!f.part(u"Chợ phiên"_s));
        QVERIFY(!QAccessible::accessibleInterface(id)); // what was of the article before is gone
    }

    void aLongArticleIsReadPartByPart()
    {
        Article article = sample();
        const QString words = u"chữ "_s.repeated(50).trimmed();
        for (int i = 0; i < 400; ++i)
            article.blocks.append(block(Block::Type::Paragraph, u"Đoạn %1 "_s.arg(i) + words));
        ArticleView view;
        view.setArticle(article);
        view.resize(600, 400);
        view.show();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(face->childCount() > 400);
        QAccessibleTextInterface *text = face->textInterface();
        QVERIFY(text->characterCount() > 80'000);
        int start = 0;
        int end = 0;
        int lines = 0;
        for (int at = 0; at < text->characterCount(); at = end, ++lines)
            (void)text->textAtOffset(at, QAccessible::LineBoundary, &start, &end);
        QVERIFY(lines > 1000);
        const auto last = static_cast<int>(text->text(0, text->characterCount()).indexOf(u"Đoạn 399"_s));
        text->scrollToSubstring(last, last + 8);
        QCOMPARE(view.cursorRect().intersects(view.viewport()->rect()), true);
    }
};

QTEST_MAIN(tst_ArticleAccessible)

#include "tst_articleaccessible.moc"
