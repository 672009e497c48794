// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

class HtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void roots_data();
    void roots();
    void titles_data();
    void titles();
    void leads_data();
    void leads();
    void metadata();
    void sources_data();
    void sources();
    void dayOfAddress_data();
    void dayOfAddress();
    void dates_data();
    void dates();
    void headerIsNoText();
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
    void hiddenThings_data();
    void hiddenThings();
    void entitiesAndSpace();
    void decomposedEntities();
    void looseText();
    void furniture();
    void wholePageInForm();
    void noArticle_data();
    void noArticle();
    void linkedData_data();
    void linkedData();

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

void HtmlTest::roots_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("article")
        << u"<p>Ngoài</p><main><p>Ngoài</p><article><p>Trong này là bài.</p></article></main>"_s;
    QTest::newRow("main") << u"<p>Ngoài</p><main><p>Trong này là bài.</p></main><p>Ngoài</p>"_s;
    QTest::newRow("body") << u"<p>Trong này là bài.</p>"_s;
    QTest::newRow("longest article")
        << u"<article><p>Ngoài</p></article><article><p>Trong này là bài.</p></article><article></article>"_s;
    QTest::newRow("empty article") << u"<article></article><main><p>Trong này là bài.</p></main>"_s;
}

void HtmlTest::roots()
{
    QFETCH(QString, body);
    const Imported imported = read(body);
    QCOMPARE(imported.article.blocks.size(), 1);
    QCOMPARE(imported.article.blocks.constFirst().text, u"Trong này là bài."_s);
}

void HtmlTest::titles_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("title");
    const QString head = u"<title>Thẻ tên | Báo</title>"_s;
    QTest::newRow("h1") << head << u"<article><h1> Chợ\n <b>mở</b> lại </h1><p>Một.</p></article>"_s
                        << u"Chợ mở lại"_s;
    QTest::newRow("h1 outside") << head << u"<main><h1>Chợ</h1><article><p>Một.</p></article></main>"_s
                                << u"Chợ"_s;
    QTest::newRow("title element") << head << u"<article><p>Một.</p></article>"_s << u"Thẻ tên | Báo"_s;
    QTest::newRow("without site") << head + u"<meta property=og:site_name content=Báo>"_s
                                  << u"<article><p>Một.</p></article>"_s << u"Thẻ tên"_s;
    QTest::newRow("first sentence") << QString() << u"<article><p>Một câu. Hai.</p></article>"_s
                                    << u"Một câu"_s;
    QTest::newRow("overrides") << head << u"<article><h1>A\u202Egpj\u202C</h1><p>Một.</p></article>"_s
                               << u"Agpj"_s;
    QTest::newRow("hidden h1") << head << u"<article><h1 hidden>X</h1><h1>Chợ</h1><p>Một.</p></article>"_s
                               << u"Chợ"_s;
}

void HtmlTest::titles()
{
    QFETCH(QString, head);
    QFETCH(QString, body);
    const Imported imported = read(body, head);
    QTEST(imported.article.title, "title");
    QCOMPARE(imported.article.blocks.size(), 1);
}

void HtmlTest::leads_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("lead");
    const QString lead = u"Chợ mở lại sau hai tháng nghỉ vì mưa lũ."_s;
    const QString rest = u"<p>Người đông.</p><p>Hàng nhiều.</p>"_s;
    const QString plain = u"<p>"_s + lead + u"</p>"_s;
    QTest::newRow("p.lead in the header")
        << QString()
        << u"<header><h1>Chợ</h1><p><time datetime=2020-09-25>x</time></p><p class=\"lead\">"_s + lead +
               u"</p></header>"_s + rest
        << lead;
    QTest::newRow("p.lead") << QString() << u"<h1>Chợ</h1><p class=\"big lead\">"_s + lead + u"</p>"_s + rest
                            << lead;
    QTest::newRow("h2.sapo") << QString()
                             << u"<h1>Chợ</h1><h2 class=\"article-sapo\">"_s + lead + u"</h2>"_s + rest
                             << lead;
    QTest::newRow("role") << QString() << u"<h1>Chợ</h1><p role=lead>"_s + lead + u"</p>"_s + rest << lead;
    QTest::newRow("behind h1 in the header")
        << QString() << u"<header><h1>Chợ</h1>"_s + plain + u"</header>"_s + rest << lead;
    QTest::newRow("description") << u"<meta name=description content=\""_s + lead + u"\">"_s
                                 << u"<h1>Chợ</h1>"_s + plain + rest << lead;
    QTest::newRow("all bold") << QString() << u"<h1>Chợ</h1><p><strong>"_s + lead + u"</strong></p>"_s + rest
                              << lead;
    QTest::newRow("partly bold") << QString() << u"<h1>Chợ</h1><p><b>Chợ</b> mở lại.</p>"_s + rest
                                 << QString();
    QTest::newRow("none") << QString() << u"<h1>Chợ</h1>"_s + plain + rest << QString();
    QTest::newRow("picture's class") << QString() << u"<h1>Chợ</h1><p class=lead-image>Không</p>"_s + rest
                                     << QString();
}

void HtmlTest::leads()
{
    QFETCH(QString, head);
    QFETCH(QString, body);
    QFETCH(QString, lead);
    const Imported imported = read(u"<article>"_s + body + u"</article>"_s, head);
    QCOMPARE(imported.article.lead.text, lead);
    QCOMPARE(imported.article.lead.type, Block::Type::Paragraph);
    QVERIFY(imported.article.lead.spans.isEmpty());
    QCOMPARE(imported.article.blocks.size(), lead.isEmpty() ? 3 : 2);
    QCOMPARE(imported.article.blocks.constLast().text, u"Hàng nhiều."_s);
}

void HtmlTest::metadata()
{
    const Imported imported = read(
        u"<article><h1>Chợ</h1><p>Một.</p></article>"_s,
        u"<meta name=author content=' Lan\u202E  Anh '><meta property=og:site_name content='Báo Vùng Cao'>"
        "<link rel=canonical href='https://vungcao.example/cho.html'><meta property=og:url content='https://x.example/'>"_s);
    QCOMPARE(imported.article.author, u"Lan Anh"_s);
    QCOMPARE(imported.article.source, u"Báo Vùng Cao"_s);
    QCOMPARE(imported.article.url, u"https://vungcao.example/cho.html"_s);
    QCOMPARE(imported.article.language, u"vi"_s);
    const Imported other =
        read(u"<article><h1>Chợ</h1><p>Một.</p></article>"_s,
             u"<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='file:///x'>"_s);
    QCOMPARE(other.article.url, QString());
}

void HtmlTest::sources_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("source");
    const QString address = u"<link rel=canonical href='https://www.cho.example/bai-1.html'>"_s;
    QTest::newRow("what the page says")
        << u"<meta property='og:site_name' content='Báo Chợ'><title>Chợ - Tin</title>"_s << u"Báo Chợ"_s;
    QTest::newRow("behind the headline")
        << u"<title>Chợ | Xã hội | Báo Làng</title>"_s + address << u"Báo Làng"_s;
    QTest::newRow("before the headline") << u"<title>Báo Làng - Chợ</title>"_s + address << u"Báo Làng"_s;
    QTest::newRow("behind rather than before")
        << u"<title>Góc nhìn | Chợ - Báo Làng</title>"_s << u"Báo Làng"_s;
    QTest::newRow("host") << u"<title>Chợ</title>"_s + address << u"cho.example"_s;
    QTest::newRow("nothing") << u"<title>Chợ</title>"_s << QString();
}

void HtmlTest::sources()
{
    QFETCH(QString, head);
    QTEST(read(u"<article><h1>Chợ</h1><p>Người ta đi chợ từ sáng sớm.</p></article>"_s, head).article.source,
          "source");
}

void HtmlTest::dayOfAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QDate>("day");
    QTest::newRow("folders") << u"/2019/03/01/cho/bai.html"_s << QDate(2019, 3, 1);
    QTest::newRow("digits") << u"/cho-20190301084512345.htm"_s << QDate(2019, 3, 1);
    QTest::newRow("a number") << u"/cho-20199901.htm"_s << QDate();
    QTest::newRow("a longer number") << u"/cho-201903012.htm"_s << QDate();
}

void HtmlTest::dayOfAddress()
{
    QFETCH(QString, address);
    const Article article = read(u"<article><h1>Chợ</h1><p>Người ta đi chợ từ sáng sớm.</p></article>"_s,
                                 u"<link rel=canonical href='https://cho.example"_s + address + u"'>"_s)
                                .article;
    QTEST(article.published.date, "day");
}

void HtmlTest::dates_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("estimated");
    const QDate day(2020, 9, 25);
    const QString published =
        u"<meta property='article:published_time' content='2020-09-25T08:00:00+07:00'>"_s;
    const QString time = u"<p><time datetime='2019-01-02'>2/1/2019</time></p>"_s;
    const QString longText = u"<p>"_s + QString(u"Chợ rất đông. "_s).repeated(20) + u"</p>"_s;
    QTest::newRow("meta") << published << u"<h1>Chợ</h1>"_s + time << day << false;
    QTest::newRow("time in the header")
        << QString() << u"<header><h1>Chợ</h1><p><time datetime='2020-09-25'>x</time></p></header>"_s << day
        << false;
    QTest::newRow("time below h1") << QString()
                                   << u"<h1>Chợ</h1><p>Lúc <time datetime='2020-09-25T10:00'>x</time></p>"_s
                                   << day << false;
    QTest::newRow("time in the text")
        << QString() << u"<h1>Chợ</h1>"_s + longText + time << QDate(2019, 1, 2) << true;
    QTest::newRow("line") << QString() << u"<h1>Chợ</h1><p>Thứ Sáu, 25/09/2020, 13:05</p>"_s << day << false;
    QTest::newRow("words") << QString()
                           << u"<h1>Chợ</h1><p>Sáng nay (25/9), chợ mở. Năm 2020 mưa nhiều.</p>"_s << day
                           << true;
}

void HtmlTest::dates()
{
    QFETCH(QString, head);
    QFETCH(QString, inside);
    const Imported imported = read(u"<article>"_s + inside + u"<p>Người đông.</p></article>"_s, head);
    QTEST(imported.article.published.date, "date");
    QTEST(imported.article.published.estimated, "estimated");
}

void HtmlTest::headerIsNoText()
{
    const Imported imported =
        read(u"<article><header><div>Thời sự</div><h1>Chợ</h1><div><span>12 bình luận</span></div>"
             "<p><time datetime=2020-09-25>25/9</time></p><p>Theo dõi</p></header><p>Một.</p></article>"_s);
    QCOMPARE(imported.article.blocks.size(), 1);
    QCOMPARE(imported.article.blocks.constFirst().text, u"Một."_s);
}

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

void HtmlTest::hiddenThings_data()
{
    QTest::addColumn<QString>("markup");
    for (const QString &markup : {u"<script>alert('lạ')</script>"_s,
                                  u"<style>.lạ{}</style>"_s,
                                  u"<template><p>lạ</p></template>"_s,
                                  u"<noscript><p>lạ</p></noscript>"_s,
                                  u"<form><p>lạ</p></form>"_s,
                                  u"<nav><p>lạ</p></nav>"_s,
                                  u"<iframe src=x><p>lạ</p></iframe>"_s,
                                  u"<object><p>lạ</p></object>"_s,
                                  u"<svg><text>lạ</text></svg>"_s,
                                  u"<!-- lạ -->"_s,
                                  u"<p hidden>lạ</p>"_s,
                                  u"<p style='color:red;DISPLAY : none'>lạ</p>"_s,
                                  u"<div aria-hidden=true>lạ</div>"_s,
                                  u"<button>lạ</button>"_s,
                                  u"<select><option>lạ</select>"_s,
                                  u"<textarea>lạ</textarea>"_s,
                                  u"<math><mi>lạ</mi></math>"_s,
                                  u"<video>lạ</video>"_s,
                                  u"<?lạ?>"_s,
                                  u"<script>x</script \n><p hidden>lạ</p>"_s,
                                  u"<STYLE>lạ</STYLE>"_s})
        QTest::newRow(qPrintable(markup)) << markup;
}

void HtmlTest::hiddenThings()
{
    QFETCH(QString, markup);
    const QList<Block> blocks = blocksOf(u"<p>Một.</p>"_s + markup + u"<p>Hai.</p>"_s);
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).text, u"Một."_s);
    QCOMPARE(blocks.at(1).text, u"Hai."_s);
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

void HtmlTest::furniture()
{
    const Imported imported =
        read(u"<article><h1>Chợ</h1><p>Bình luận về chợ, ông A nói rằng bà con rất phấn khởi với phiên chợ "
             u"năm nay.</p>"
             "<p>Từ khóa: chợ, phiên</p><p>Lan Anh</p><footer>© Báo Vùng Cao</footer></article>"_s);
    QCOMPARE(imported.article.blocks.size(), 1);
    QCOMPARE(imported.article.author, u"Lan Anh"_s);
    QCOMPARE(leftOut(imported, LeftOut::Kind::Furniture),
             (QStringList{u"© Báo Vùng Cao"_s, u"Từ khóa: chợ, phiên"_s}));
}

void HtmlTest::wholePageInForm()
{
    const Imported imported = read(u"<form><h1>Chợ</h1><p>Một.</p></form>"_s);
    QCOMPARE(imported.article.title, u"Chợ"_s);
    QCOMPARE(imported.article.blocks.size(), 1);
}

void HtmlTest::noArticle_data()
{
    QTest::addColumn<QString>("item");
    QTest::newRow("headlines") << u"<li><a href='/%1'>Tin số %1 của trang đầu</a></li>"_s;
    QTest::newRow("teasers")
        << u"<div><a href='/%1'><h3>Tin số %1 của trang đầu</h3></a><p>Vài lời về tin này, để mời đọc.</p></div>"_s;
}

/// A front page is no article, however much stands on it.
void HtmlTest::noArticle()
{
    QFETCH(QString, item);
    QString items;
    for (int i = 0; i < 30; ++i)
        items += item.arg(i);
    const QString path = m_folder.write(u"a.html"_s, u"<html><body><main><h1>Báo Vùng Cao</h1><ul>"_s +
                                                         items + u"</ul></main></body></html>"_s);
    const auto imported = importFile(path);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ImportError::NoArticle);
}

void HtmlTest::linkedData_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QDate>("date");
    const QString article =
        u"{\"@type\":\"NewsArticle\",\"headline\":\"Chợ mở lại\",\"datePublished\":\"2020-09-25T22:00:00Z\",\"author\":%1}"_s;
    const QDate day(2020, 9, 26);
    QTest::newRow("object") << article.arg(u"{\"name\":\"Lan Anh\"}"_s) << u"Lan Anh"_s << day;
    QTest::newRow("array") << u"[%1]"_s.arg(article.arg(u"[\"Lan Anh\",{\"name\":\"Mai\"}]"_s))
                           << u"Lan Anh, Mai"_s << day;
    QTest::newRow("graph") << u"{\"@graph\":[{\"@type\":\"WebSite\"},%1]}"_s.arg(article.arg(u"\"Mai\""_s))
                           << u"Mai"_s << day;
    QTest::newRow("line break, comma and comments")
        << u"/*<![CDATA[*/{\"x\":\"a\nb\",\"@graph\":[%1,]};/*]]>*/"_s.arg(article.arg(u"\"Mai\""_s))
        << u"Mai"_s << day;
    QTest::newRow("another article")
        << u"{\"@type\":\"NewsArticle\",\"headline\":\"Giá phân bón\",\"datePublished\":\"2020-09-25\",\"author\":\"Mai\"}"_s
        << QString() << QDate();
    QTest::newRow("to come")
        << u"{\"@type\":\"NewsArticle\",\"headline\":\"Chợ mở lại\",\"datePublished\":\"3020-09-25\"}"_s
        << QString() << QDate();
    QTest::newRow("broken") << u"{\"@type\":\"NewsArticle\",\"headline\":"_s << QString() << QDate();
}

void HtmlTest::linkedData()
{
    QFETCH(QString, json);
    const Imported imported =
        read(u"<article><h1>Chợ mở lại</h1><p>Người đông.</p></article>"_s,
             u"<title>Chợ mở lại</title><script type='application/ld+json'>"_s + json + u"</script>"_s);
    QTEST(imported.article.author, "author");
    QTEST(imported.article.published.date, "date");
    QCOMPARE(imported.article.blocks.size(), 1);
}

QTEST_MAIN(HtmlTest)
#include "tst_html.moc"
