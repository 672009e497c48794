// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

class HtmlFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void titles_data();
    void titles();
    void leads_data();
    void leads();
    void metadata();
    void sources_data();
    void sources();
    void sourceBehindLikeHeadline();
    void dayOfAddress_data();
    void dayOfAddress();
    void dates_data();
    void dates();
    void linkedData_data();
    void linkedData();

private:
    Imported read(const QString &body, const QString &head = {})
    {
        return m_folder.import(u"a.html"_s, u"<!doctype html><html lang=vi><head>"_s + head +
                                                u"</head><body>"_s + body + u"</body></html>"_s);
    }

    ImportFolder m_folder;
};

void HtmlFactsTest::titles_data()
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

void HtmlFactsTest::titles()
{
    QFETCH(QString, head);
    QFETCH(QString, body);
    const Imported imported = read(body, head);
    QTEST(imported.article.title, "title");
    QCOMPARE(imported.article.blocks.size(), 1);
}

void HtmlFactsTest::leads_data()
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
    QTest::newRow("named description")
        << QString() << u"<h1>Chợ</h1><p class=description>"_s + lead + u"</p>"_s + rest << lead;
    QTest::newRow("place before the description")
        << u"<meta name=description content=\""_s + lead + u"\">"_s
        << u"<h1>Chợ</h1><p><span class=location-stamp>Hà Nội</span>"_s + lead + u"</p>"_s + rest
        << u"Hà Nội – "_s + lead;
    QTest::newRow("first letter apart")
        << QString()
        << u"<h1>Chợ</h1><p class=sapo><span class=dropcap>C</span>"_s + lead.mid(1) + u"</p>"_s + rest
        << lead;
    QTest::newRow("all bold") << QString() << u"<h1>Chợ</h1><p><strong>"_s + lead + u"</strong></p>"_s + rest
                              << lead;
    QTest::newRow("partly bold") << QString() << u"<h1>Chợ</h1><p><b>Chợ</b> mở lại.</p>"_s + rest
                                 << QString();
    QTest::newRow("none") << QString() << u"<h1>Chợ</h1>"_s + plain + rest << QString();
    QTest::newRow("picture's class") << QString() << u"<h1>Chợ</h1><p class=lead-image>Không</p>"_s + rest
                                     << QString();
}

void HtmlFactsTest::leads()
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

void HtmlFactsTest::metadata()
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

void HtmlFactsTest::sources_data()
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
    QTest::newRow("mobile host")
        << u"<title>Chợ</title><link rel=canonical href='https://m.cho.example/bai'>"_s << u"cho.example"_s;
    QTest::newRow("host") << u"<title>Chợ</title>"_s + address << u"cho.example"_s;
    QTest::newRow("nothing") << u"<title>Chợ</title>"_s << QString();
}

void HtmlFactsTest::sources()
{
    QFETCH(QString, head);
    QTEST(read(u"<article><h1>Chợ</h1><p>Người ta đi chợ từ sáng sớm.</p></article>"_s, head).article.source,
          "source");
}

/// The title words the headline a little otherwise than the page.
void HtmlFactsTest::sourceBehindLikeHeadline()
{
    const auto sourceOf = [this](const QString &title) {
        return read(
                   u"<article><h1>Chợ phiên vùng cao mở lại</h1><p>Người ta đi chợ từ sáng sớm.</p></article>"_s,
                   u"<title>"_s + title + u"</title>"_s)
            .article.source;
    };
    QCOMPARE(sourceOf(u"Chợ phiên “vùng cao” mở lại | Báo Làng"_s), u"Báo Làng"_s);
    QCOMPARE(sourceOf(u"Chợ phiên “vùng cao” - Mở lại"_s), QString());
}

void HtmlFactsTest::dayOfAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QDate>("day");
    QTest::newRow("folders") << u"/2019/03/01/cho/bai.html"_s << QDate(2019, 3, 1);
    QTest::newRow("digits") << u"/cho-20190301084512345.htm"_s << QDate(2019, 3, 1);
    QTest::newRow("a number") << u"/cho-20199901.htm"_s << QDate();
    QTest::newRow("a longer number") << u"/cho-201903012.htm"_s << QDate();
}

void HtmlFactsTest::dayOfAddress()
{
    QFETCH(QString, address);
    const Article article = read(u"<article><h1>Chợ</h1><p>Người ta đi chợ từ sáng sớm.</p></article>"_s,
                                 u"<link rel=canonical href='https://cho.example"_s + address + u"'>"_s)
                                .article;
    QTEST(article.published.date, "day");
}

void HtmlFactsTest::dates_data()
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

void HtmlFactsTest::dates()
{
    QFETCH(QString, head);
    QFETCH(QString, inside);
    const Imported imported = read(u"<article>"_s + inside + u"<p>Người đông.</p></article>"_s, head);
    QTEST(imported.article.published.date, "date");
    QTEST(imported.article.published.estimated, "estimated");
}

void HtmlFactsTest::linkedData_data()
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

void HtmlFactsTest::linkedData()
{
    QFETCH(QString, json);
    const Imported imported =
        read(u"<article><h1>Chợ mở lại</h1><p>Người đông.</p></article>"_s,
             u"<title>Chợ mở lại</title><script type='application/ld+json'>"_s + json + u"</script>"_s);
    QTEST(imported.article.author, "author");
    QTEST(imported.article.published.date, "date");
    QCOMPARE(imported.article.blocks.size(), 1);
}

QTEST_MAIN(HtmlFactsTest)
#include "tst_htmlfacts.moc"
