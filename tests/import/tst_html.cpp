// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlguard.h"
#include "importtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

class HtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void spans();
    void links();
    void lineBreaks();
    void headings();
    void lists();
    void quotes();
    void tables();
    void spannedCells();
    void layoutTables();
    void preformatted();
    void muchSpace();
    void entitiesAndSpace();
    void decomposedEntities();
    void looseText();

private:
    Imported read(const QString &body, const QString &head = {})
    {
        return m_folder.import(u"a.html"_s, u"<!doctype html><html lang=vi><head>"_s + head +
                                                u"</head><body>"_s + body + u"</body></html>"_s);
    }
    /// The blocks of an article with that inside, behind a headline.
    QList<Block> blocksOf(const QString &inside)
    {
        return read(u"<article><h1>Chợ</h1>"_s + inside + u"</article>"_s).article.blocks;
    }

    ImportFolder m_folder;
};

void HtmlTest::spans()
{
    const Block block =
        blocksOf(u"<p>Một <b>hai <i>ba</i></b> <em> bốn</em>năm<strong></strong>.</p>"_s).value(0);
    QCOMPARE(block.text, u"Một hai ba bốnnăm."_s);
    const QList<Span> expected{
        {Span::Style::Bold, 4, 6}, {Span::Style::Italic, 8, 2}, {Span::Style::Italic, 11, 3}};
    QCOMPARE(block.spans, expected);
    // A style that goes on over paragraphs.
    const QList<Block> blocks = blocksOf(u"<b><p>Một.</p><p>Hai.</p></b>"_s);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.constFirst().spans, (QList<Span>{{Span::Style::Bold, 0, 4}}));
}

void HtmlTest::links()
{
    const Imported imported = read(
        u"<article><h1>Chợ</h1><p>Xem <a href=' HTTPS://Example.com/a?b=1&amp;c=2 '>một</a>, <a "
        u"href='mailto:a@example.com'>hai</a>, "
        "<a href='javascript:alert(1)'>ba</a>, <a href='file:///etc/passwd'>bốn</a>, <a "
        "href='data:text/html,x'>năm</a>, "
        "<a href='/trang'>sáu</a>, <a href='#x'>bảy</a>, <a>tám</a>, <a href='https://'>chín</a>.</p></article>"_s);
    const Block &block = imported.article.blocks.constFirst();
    QCOMPARE(block.text, u"Xem một, hai, ba, bốn, năm, sáu, bảy, tám, chín."_s);
    const QList<Span> expected{{Span::Style::Link, 4, 3, u"https://example.com/a?b=1&c=2"_s},
                               {Span::Style::Link, 9, 3, u"mailto:a@example.com"_s}};
    QCOMPARE(block.spans, expected);
    const QStringList left{u"javascript:alert(1)"_s,
                           u"file:///etc/passwd"_s,
                           u"data:text/html,x"_s,
                           u"/trang"_s,
                           u"#x"_s,
                           u"https://"_s};
    QCOMPARE(leftOut(imported, LeftOut::Kind::Link), left);
    // Where the page says where it was, what is relative can be told.
    const Imported known = read(u"<article><h1>Chợ</h1><p><a href='/trang'>sáu</a></p></article>"_s,
                                u"<link rel=canonical href='https://vungcao.example/a/cho.html'>"_s);
    QCOMPARE(known.article.blocks.constFirst().spans.value(0).url, u"https://vungcao.example/trang"_s);
}

void HtmlTest::lineBreaks()
{
    const QList<Block> blocks = blocksOf(u"<p>Một <br> hai<br><br>ba<br> <br><br>bốn<br></p>"_s);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(0).text, u"Một\u2028hai"_s);
    QCOMPARE(blocks.at(1).text, u"ba"_s);
    QCOMPARE(blocks.at(2).text, u"bốn"_s);
}

void HtmlTest::headings()
{
    const QList<Block> blocks =
        blocksOf(u"<h2>Hai <i>nghiêng</i></h2><p>a.</p><h3>Ba</h3><p>b.</p><h4>Bốn</h4><p>c.</p>"
                 "<h5>Năm</h5><p>d.</p><h1>Lại một</h1><p>e.</p><h2> </h2>"_s);
    QList<int> levels;
    for (const Block &block : blocks) {
        if (block.type == Block::Type::Heading)
            levels << block.level;
    }
    QCOMPARE(levels, (QList<int>{2, 3, 4, 4, 2}));
    QCOMPARE(blocks.size(), 10);
    QCOMPARE(blocks.constFirst().spans, (QList<Span>{{Span::Style::Italic, 4, 7}}));
}

void HtmlTest::lists()
{
    const Block list =
        blocksOf(
            u"<ul><li>Một<ol><li>một một</li><li><p>một <b>hai</b></p><p>nữa</p></li></ol></li><li>Hai</li>"
            "<ul><li>hai một</li></ul><li></li></ul>"_s)
            .value(0);
    QCOMPARE(list.type, Block::Type::List);
    QCOMPARE(list.text, u"Một\nmột một\nmột hai\u2028nữa\nHai\nhai một"_s);
    QCOMPARE(list.lines, (QList<ListLine>{{0, false}, {1, true}, {1, true}, {0, false}, {1, false}}));
    QCOMPARE(list.spans, (QList<Span>{{Span::Style::Bold, 16, 3}}));
}

void HtmlTest::quotes()
{
    const QList<Block> blocks =
        blocksOf(u"<blockquote><p>Một.</p><p><i>Hai.</i></p></blockquote><p>Ba.</p>"_s);
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).type, Block::Type::Quote);
    QCOMPARE(blocks.at(0).text, u"Một.\nHai."_s);
    QCOMPARE(blocks.at(0).spans, (QList<Span>{{Span::Style::Italic, 5, 4}}));
}

void HtmlTest::tables()
{
    const Block table =
        blocksOf(u"<table><thead><tr><th>Hàng</th><th>Giá</th></tr></thead><tbody><tr><td>Gạo<br>nếp</td>"
                 "<td><b>20</b></td></tr><tr><th>Mật</th><td>90</td></tr></tbody></table>"_s)
            .value(0);
    QCOMPARE(table.type, Block::Type::Table);
    QCOMPARE(table.text, u"Hàng\tGiá\nGạo\u2028nếp\t20\nMật\t90"_s);
    QCOMPARE(table.headerRows, 1);
    QCOMPARE(table.spans, (QList<Span>{{Span::Style::Bold, 17, 2}}));
    const Block heads = blocksOf(u"<table><tr><th>a<th>b<tr><td>1<td>2</table>"_s).value(0);
    QCOMPARE(heads.headerRows, 1);
}

void HtmlTest::spannedCells()
{
    const Block table =
        blocksOf(u"<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>"_s).value(0);
    QCOMPARE(table.text, u"a\tb\t\n\tc\td\ne\t\t"_s);
}

void HtmlTest::layoutTables()
{
    const QList<Block> blocks =
        blocksOf(u"<table><tr><td><p>Một.</p><h2>Hai</h2></td></tr><tr><td>Ba.</td></tr></table>"_s);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(1).type, Block::Type::Heading);
}

void HtmlTest::preformatted()
{
    const Block block = blocksOf(u"<pre>\n  một\n\thai<br>ba &lt;\n</pre>"_s).value(0);
    QCOMPARE(block.type, Block::Type::Preformatted);
    QCOMPARE(block.text, u"  một\n\thai\nba <"_s);
}

/// It is gone before anything reads it, except where it is set as it is.
void HtmlTest::muchSpace()
{
    const QByteArray space(60'000, ' ');
    const auto guarded =
        guardHtml("<p>a" + space + "\n" + space + "b</p>" + space + "<pre>c  d</pre>" + space);
    QVERIFY(guarded.has_value());
    QVERIFY(guarded->markup.size() < 60);
    QVERIFY(guarded->markup.contains("<p>a b</p>"));
    QVERIFY(guarded->markup.contains("c  d"));
}

void HtmlTest::entitiesAndSpace()
{
    const QList<Block> blocks = blocksOf(
        u"<p> Một&nbsp;&amp;\n\n   hai &lt;p&gt; &#272;&#x1EA1;i &quot;x&quot;\u200B&shy; </p><p>&nbsp;</p><p></p>"_s);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.constFirst().text, u"Một & hai <p> Đại \"x\""_s);
}

void HtmlTest::decomposedEntities()
{
    const Block block = blocksOf(u"<p>Huê&#x301; <b>ô</b>&#x323; <i>xanh</i></p>"_s).value(0);
    QCOMPARE(block.text, u"Huế ộ xanh"_s);
    QCOMPARE(block.spans.constLast(), (Span{Span::Style::Italic, 6, 4}));
}

void HtmlTest::looseText()
{
    const QList<Block> blocks =
        blocksOf(u"Một <b>hai</b>.<div>Ba.<div>Bốn.</div>Năm.</div><span>Sáu.</span>"_s);
    QStringList texts;
    for (const Block &block : blocks)
        texts << block.text;
    QCOMPARE(texts, (QStringList{u"Một hai."_s, u"Ba."_s, u"Bốn."_s, u"Năm."_s, u"Sáu."_s}));
}

QTEST_MAIN(HtmlTest)
#include "tst_html.moc"
