// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

class HtmlPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void roots_data();
    void roots();
    void headerIsNoText();
    void hiddenThings_data();
    void hiddenThings();
    void furniture();
    void wholePageInForm();
    void noArticle_data();
    void noArticle();
    void endsEarly_data();
    void endsEarly();
    void regions();
    void publisherBehindRule();
    void onlySurroundings_data();
    void onlySurroundings();
    void longComments();

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

void HtmlPlaceTest::roots_data()
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

void HtmlPlaceTest::roots()
{
    QFETCH(QString, body);
    const Imported imported = read(body);
    QCOMPARE(imported.article.blocks.size(), 1);
    QCOMPARE(imported.article.blocks.constFirst().text, u"Trong này là bài."_s);
}

void HtmlPlaceTest::headerIsNoText()
{
    const Imported imported =
        read(u"<article><header><div>Thời sự</div><h1>Chợ</h1><div><span>12 bình luận</span></div>"
             "<p><time datetime=2020-09-25>25/9</time></p><p>Theo dõi</p></header><p>Một.</p></article>"_s);
    QCOMPARE(imported.article.blocks.size(), 1);
    QCOMPARE(imported.article.blocks.constFirst().text, u"Một."_s);
}

void HtmlPlaceTest::hiddenThings_data()
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

void HtmlPlaceTest::hiddenThings()
{
    QFETCH(QString, markup);
    const QList<Block> blocks = blocksOf(u"<p>Một.</p>"_s + markup + u"<p>Hai.</p>"_s);
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).text, u"Một."_s);
    QCOMPARE(blocks.at(1).text, u"Hai."_s);
}

void HtmlPlaceTest::furniture()
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

void HtmlPlaceTest::wholePageInForm()
{
    const Imported imported = read(u"<form><h1>Chợ</h1><p>Một.</p></form>"_s);
    QCOMPARE(imported.article.title, u"Chợ"_s);
    QCOMPARE(imported.article.blocks.size(), 1);
}

void HtmlPlaceTest::noArticle_data()
{
    QTest::addColumn<QString>("item");
    QTest::newRow("headlines") << u"<li><a href='/%1'>Tin số %1 của trang đầu</a></li>"_s;
    QTest::newRow("teasers")
        << u"<div><a href='/%1'><h3>Tin số %1 của trang đầu</h3></a><p>Vài lời về tin này, để mời đọc.</p></div>"_s;
}

/// A front page is no article, however much stands on it.
void HtmlPlaceTest::noArticle()
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

void HtmlPlaceTest::endsEarly_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("early");
    QTest::newRow("whole") << u"</p></article></body></html>"_s << false;
    QTest::newRow("end tags that may be left out") << u"</article>"_s << false;
    QTest::newRow("page's end tag only") << u"</html>"_s << false;
    QTest::newRow("in a sentence") << u" và rồi"_s << true;
    QTest::newRow("behind a sentence") << QString() << true;
    QTest::newRow("in a tag") << u"</p><p class=\"x"_s << true;
    QTest::newRow("in an end tag") << u"</p></art"_s << true;
    QTest::newRow("in a comment") << u"</p></article><!-- x"_s << true;
    QTest::newRow("in a script") << u"</p></article><script>x"_s << true;
}

void HtmlPlaceTest::endsEarly()
{
    QFETCH(QString, end);
    const Imported imported = m_folder.import(
        u"a.html"_s, u"<!doctype html><html><body><article><h1>Chợ</h1><p>Người đông."_s + end);
    QTEST(imported.report.endsEarly, "early");
}

void HtmlPlaceTest::regions()
{
    const QString words = u"<p>Chợ phiên vùng cao mở lại sau hai tháng nghỉ vì mưa lũ, bà con các xã về rất "
                          "đông ngay từ sáng sớm, hàng hóa bày kín hai bên đường.</p>"_s;
    const Imported imported =
        read(u"<h1>Chợ</h1><div>"_s + words + words.toUpper() + words +
             u"<p><img src=a/khong.jpg alt='Cổng chợ'></p></div>"
             "<div class=related><a href=/a>Đường mới</a></div><div class=quangcao>Mua đi</div>"
             "<div id=comments>Hay quá</div><footer>Báo Vùng Cao</footer>"_s);
    QMap<QString, LeftOut::Region> regions;
    for (const LeftOut &left : imported.report.leftOut)
        regions.insert(left.text, left.region);
    QCOMPARE(regions.value(u"Đường mới"_s), LeftOut::Region::Related);
    QCOMPARE(regions.value(u"Mua đi"_s), LeftOut::Region::Advert);
    QCOMPARE(regions.value(u"Hay quá"_s), LeftOut::Region::Comments);
    QCOMPARE(regions.value(u"Báo Vùng Cao"_s), LeftOut::Region::Page);
    QVERIFY(regions.contains(u"a/khong.jpg"_s));
    QCOMPARE(imported.report.leftOut.constLast().caption, u"Cổng chợ"_s);
}

/// A rule that opens a block at the end is not one that parts sections.
void HtmlPlaceTest::publisherBehindRule()
{
    const QString words = u"<p>Chợ phiên vùng cao mở lại sau hai tháng nghỉ vì mưa lũ, bà con các xã về rất "
                          "đông ngay từ sáng sớm, hàng hóa bày kín hai bên đường.</p>"_s;
    const QString firm =
        u"<p>Công ty Chợ Việt chuyên xây dựng và quản lý chợ ở vùng cao từ nhiều năm nay.</p>"_s;
    const QString start = u"<div><h1>Chợ</h1>"_s + words + words.toUpper();
    QCOMPARE(read(start + u"<div><hr>"_s + firm + u"</div></div>"_s).article.blocks.size(), 2);
    QCOMPARE(read(start + u"<hr>"_s + firm + u"</div>"_s).article.blocks.size(), 3);
}

void HtmlPlaceTest::onlySurroundings_data()
{
    QTest::addColumn<QString>("comments");
    const QString words = u"<p>Nhà tôi ở gần chợ này, năm nào cũng đi, thấy bà con bán hàng vất vả quá, mong "
                          "huyện sớm làm lại mái che cho mọi người.</p>"_s.repeated(6);
    for (const QString &name : {u"id=comments"_s, u"class=box-binh-luan"_s, u"id=disqus_thread"_s,
                                u"class='comment-list'"_s, u"class=usercomments"_s})
        QTest::newRow(qPrintable(name)) << u"<div %1><h3>Bạn đọc viết</h3>%2</div>"_s.arg(name, words);
    QTest::newRow("none") << QString();
}

/// A page whose article a script would have loaded: there are only related headlines and readers' comments.
void HtmlPlaceTest::onlySurroundings()
{
    QFETCH(QString, comments);
    QString related = u"<div class=related><h3>Tin liên quan</h3><ul>"_s;
    for (int i = 0; i < 4; ++i)
        related += u"<li><a href='/%1'>Chợ số %1 của vùng cao mở cửa đón khách</a></li>"_s.arg(i);
    related += u"</ul></div>"_s;
    for (const QString &title : {u"<h1>Chợ mở lại sau mưa lũ</h1>"_s, QString()}) {
        const QString path = m_folder.write(
            u"a.html"_s, u"<html><head><title>Chợ mở lại sau mưa lũ</title></head><body><div id=content>"_s +
                             title + related + comments + u"</div></body></html>"_s);
        const auto imported = importFile(path);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ImportError::NoArticle);
    }
}

void HtmlPlaceTest::longComments()
{
    const QString article =
        u"<p>Chợ phiên vùng cao mở lại sau hai tháng nghỉ vì mưa lũ, bà con các xã về rất "
        "đông ngay từ sáng sớm.</p>"_s;
    const QString comments =
        u"<section id=comments>"_s +
        u"<p>Nhà tôi ở gần chợ này, năm nào cũng đi, thấy bà con bán hàng vất vả quá, mong "
        "huyện sớm làm lại mái che cho mọi người.</p>"_s.repeated(20) +
        u"</section>"_s;
    const Imported imported =
        read(u"<h1>Chợ</h1><div>"_s + article + article.toUpper() + u"</div>"_s + comments);
    QCOMPARE(imported.article.blocks.size(), 2);
}

QTEST_MAIN(HtmlPlaceTest)
#include "tst_htmlplace.moc"
