// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Going through an article by pages and by its headings.

#include "reading/articleoutline.h"
#include "reading/articleview.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Block heading(const QString &text, int level)
{
    Block block;
    block.type = Block::Type::Heading;
    block.text = text;
    block.level = level;
    return block;
}

Article longArticle()
{
    Article article;
    article.title = u"Đường lên bản mới"_s;
    article.language = u"vi"_s;
    for (int i = 1; i <= 60; ++i) {
        if (i % 15 == 1)
            article.blocks.append(heading(u"Phần %1"_s.arg(i / 15 + 1), 2));
        Block block;
        block.text = u"Đoạn %1 kể về con đường mới nối các xã vùng cao với chợ huyện, về học sinh đi học gần "
                     "hơn và về người dân có thêm việc làm sau mùa gặt."_s.arg(i);
        article.blocks.append(block);
    }
    return article;
}

struct Reader
{
    explicit Reader(const Article &article = longArticle())
    {
        view.resize(640, 487);
        view.setArticle(article);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("not shown");
    }

    /// The upper edges of all lines, and the lower one of the last.
    [[nodiscard]] QList<QRectF> lines() const
    {
        QList<QRectF> lines;
        const QTextDocument *document = view.document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            const QRectF box = document->documentLayout()->blockBoundingRect(block);
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                lines += block.layout()->lineAt(i).rect().translated(box.topLeft());
        }
        return lines;
    }

    [[nodiscard]] bool cutsALine(qreal y) const
    {
        const QList<QRectF> all = lines();
        return std::any_of(all.cbegin(), all.cend(),
                           [y](const QRectF &line) { return line.top() < y - 2 && line.bottom() > y + 2; });
    }

    ArticleView view;
};

} // namespace

class tst_Pages : public QObject
{
    Q_OBJECT

private slots:
    void pagesCutNoLineAndLeaveNoneOut_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("down");
        QTest::newRow("Space") << Qt::Key_Space << Qt::KeyboardModifiers() << true;
        QTest::newRow("Page Down") << Qt::Key_PageDown << Qt::KeyboardModifiers() << true;
        QTest::newRow("Shift and Space")
            << Qt::Key_Space << Qt::KeyboardModifiers(Qt::ShiftModifier) << false;
        QTest::newRow("Page Up") << Qt::Key_PageUp << Qt::KeyboardModifiers() << false;
    }
    void pagesCutNoLineAndLeaveNoneOut()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(bool, down);
        Reader reader;
        QScrollBar *bar = reader.view.verticalScrollBar();
        bar->setValue(down ? 0 : bar->maximum());
        const int page = reader.view.viewport()->height();
        int turned = 0;
        for (; turned < 100; ++turned) {
            const int before = bar->value();
            QTest::keyClick(&reader.view, key, modifiers);
            const int now = bar->value();
            if (now == before)
                break;
            QVERIFY(std::abs(now - before) <= page); // nothing is left out
            if (now != bar->minimum() && now != bar->maximum()) {
                QVERIFY(std::abs(now - before) > page / 2);
                QVERIFY2(!reader.cutsALine(now), qPrintable(QString::number(now)));
            }
        }
        QVERIFY(turned > 3);
        QCOMPARE(bar->value(), down ? bar->maximum() : bar->minimum());
    }

    /// Pictures that a page has room for are seen whole, and nothing is left out.
    void pagesCutNoPicture()
    {
        Article article = longArticle();
        // A picture at every height of a page, and at last one that is higher than a page.
        for (int i = 0; i < 20; ++i) {
            article.pictures.append({QByteArray(32, static_cast<char>('a' + i)),
                                     "image/png",
                                     {500, i == 19 ? 1500 : 150 + 10 * i},
                                     {}});
            article.blocks.insert(3 * i + 1, makeFigure(u"Ảnh."_s, {}, {}, i));
        }
        Reader reader(article);
        QScrollBar *bar = reader.view.verticalScrollBar();
        const int page = reader.view.viewport()->height();
        for (const int direction : {1, -1}) {
            int turned = 0;
            for (; turned < 200; ++turned) {
                const int before = bar->value();
                reader.view.turnPage(direction);
                const int now = bar->value();
                if (now == before)
                    break;
                QVERIFY(std::abs(now - before) <= page + 1);
                for (const QRectF &line : reader.lines()) {
                    const bool cut = line.top() < now - 2 && line.bottom() > now + 2;
                    QVERIFY2(!cut || line.height() > page || now == bar->maximum(),
                             qPrintable(u"%1 cut at %2"_s.arg(line.top()).arg(now)));
                }
            }
            QVERIFY(turned > 10 && turned < 200);
        }
    }

    void headingsMakeAnOutline()
    {
        Article article;
        article.title = u"Bài"_s;
        article.blocks = {heading(u"Một"_s, 3), Block(), heading(u"Trong một"_s, 4), heading(u"Hai"_s, 2)};
        const QList<OutlineEntry> outline = outlineOf(article);
        QStringList titles;
        QList<int> depths;
        for (const OutlineEntry &entry : outline) {
            titles += entry.title;
            depths += entry.depth;
        }
        QCOMPARE(titles, QStringList({u"Bài"_s, u"Một"_s, u"Trong một"_s, u"Hai"_s}));
        QCOMPARE(depths, QList<int>({0, 0, 1, 0}));
        QVERIFY(outline.first().passage.isEmpty());
        QCOMPARE(outline.at(3).passage.block, 3);
        QCOMPARE(currentEntry(outline, LeadBlock), 0);
        QCOMPARE(currentEntry(outline, 1), 1);
        QCOMPARE(currentEntry(outline, 3), 3);
        QCOMPARE(currentEntry({}, 0), -1);
    }
};

QTEST_MAIN(tst_Pages)

#include "tst_pages.moc"
