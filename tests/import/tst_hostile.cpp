// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace nghisu;

namespace {

/// Builds without optimisation, and with sanitizers, may take longer; what grows with the square takes far
/// longer.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 MostMilliseconds = 60'000;
#else
constexpr qint64 MostMilliseconds = 10'000;
#endif

QByteArray page(const QByteArray &inside)
{
    return "<!doctype html><html><body><article><h1>Ti\xC3\xAAu</h1>" + inside;
}

QByteArray numbered(const char *before, const char *after, int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += before + QByteArray::number(i) + after;
    return all;
}

} // namespace

/// Files that nobody wrote for readers: each must be read or refused within moments.
class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void quick_data();
    void quick();
    void deepTextStays_data();
    void deepTextStays();
    void manyParagraphs();
    void broken();
    void cutAnywhere();
    void oddNames();
};

void HostileTest::quick_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    add("64 MiB of <", QByteArray(64 * 1024 * 1024, '<'));
    add("page of <", page(QByteArray(20 * 1024 * 1024, '<')));
    add("64 MiB of line breaks", QByteArray(64 * 1024 * 1024, '\n'));
    add("a line a letter", QByteArray("a\n").repeated(10 * 1024 * 1024));
    add("spaces", "a\n" + QByteArray(30 * 1024 * 1024, ' ') + "b");
    add("end tags that end nothing", page(QByteArray("<div></x>").repeated(100'000)));
    add("end tags through a table", page(QByteArray("<div><table><tr><td></div>").repeated(30'000)));
    add("bold over and over", page(numbered("<p><b id=", "><i>y", 50'000)));
    add("bold never ended", page(numbered("<div><b id=", "></div>x", 50'000)));
    add("links never ended", page(QByteArray("<a href=http://a.example/><p>").repeated(50'000)));
    add("attributes", page("<p " + numbered("a", "=1 ", 300'000) + ">x</p>"));
    add("html over and over", page(numbered("<html a", "=1>", 100'000)));
    add("drawings", page(QByteArray("<svg><td></x>").repeated(100'000)));
    add("scripts never ended", page(QByteArray("<script>").repeated(100'000)));
    add("comments never ended", page(QByteArray("<!--").repeated(300'000)));
    add("cells", page("<table><tr>" + QByteArray("<td colspan=999 rowspan=999>a").repeated(50'000)));
    add("rows", page("<table>" + QByteArray("<tr><td colspan=999>a<td>b").repeated(30'000)));
    add("text in tables", page("<table>" + QByteArray("x<tr>").repeated(100'000)));
    add("line breaks in a page", page(QByteArray("<br>").repeated(300'000)));
    add("marks", page("a" + QByteArray("\xCC\x81\xCC\xA3").repeated(200'000)));
    add("marks as entities", page("a" + QByteArray("&#x301;&#x323;").repeated(200'000)));
    add("parts as entities", page(QByteArray("e&#x302;&#x301; ").repeated(200'000)));
    add("marks in a text", "Ti\xC3\xAAu\n\na" + QByteArray("\xCC\x81\xCC\xA3").repeated(1'000'000));
    add("dates", "Ti\xC3\xAAu\n" + QByteArray("25/9/2020 ").repeated(1'000'000));
    add("brackets", "Ti\xC3\xAAu\n\n" + QByteArray("(\xE1\xBA\xA2nh: ").repeated(100'000));
    add("furniture", "Ti\xC3\xAAu\n" + QByteArray("B\xC3\xACnh lu\xE1\xBA\xADn\n").repeated(50'000));
    add("related", "Ti\xC3\xAAu\n" + QByteArray("Tin li\xC3\xAAn quan\n").repeated(50'000));
    add("numbers", "Ti\xC3\xAAu\n" + QByteArray("1. a\n").repeated(50'000));
    add("spaces in elements in elements",
        page(QByteArray("<div>").repeated(200) + "tin" + QByteArray(6'000'000, ' ') + "a"));
    add("leads in leads", page(QByteArray("<div class=lead>").repeated(1000)));
    add("authors in authors",
        page(QByteArray("<div class=author>").repeated(1000) + QByteArray("x ").repeated(100'000)));
    add("figures in figures",
        page(QByteArray("<figure>").repeated(250) + QByteArray("<br>").repeated(100'000)));
    add("headers in headers",
        page(QByteArray("<header>").repeated(250) + QByteArray("<br>").repeated(100'000)));
    add("quotes in quotes",
        page(QByteArray("<blockquote>").repeated(250) + QByteArray("<p>x</p>").repeated(20'000)));
    add("tables in tables",
        page(QByteArray("<table><tr><td>").repeated(250) + QByteArray("<p>x</p>").repeated(50'000)));
    add("pictures for no script",
        page(QByteArray("<noscript><img src=a.png alt=b></noscript>").repeated(50'000)));
    add("heads of comments", page(QByteArray("<div><h3>Comments</h3>").repeated(250) +
                                  QByteArray("<h3>Related</h3><p>Read more</p>").repeated(30'000)));
    add("leads below the headline",
        page("<p class=lead>" +
             QByteArray("Long words of a lead, again and again.</p><p class=lead>").repeated(30'000) +
             "<div>" +
             QByteArray("<p>Words of the article, and not a few, so that they weigh more.</p>")
                 .repeated(60'000)));
    add("linked data", QByteArray("<script type=application/ld+json>[{\"@graph\":[").repeated(50'000));
    add("dates and authors",
        page(QByteArray("<span class=author itemprop=author>By A B</span><time datetime=x>1/2/2020</time>")
                 .repeated(50'000)));
    add("a thousand pictures", page(numbered("<p>x<img alt=y src=p", ".png></p>", 1000)));
    add("pictures of everything",
        page(numbered("<img alt=y src=\"data:image/png;base64,iVBORw0KGgo", "\">", 20'000)));
}

void HostileTest::quick()
{
    QFETCH(QByteArray, bytes);
    ImportFolder folder;
    const QString path = folder.write(u"a"_s, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto imported = importFile(path);
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(elapsed < MostMilliseconds, qPrintable(u"%1 ms"_s.arg(elapsed)));
    if (!imported)
        QVERIFY(!imported.error().message.isEmpty());
}

void HostileTest::deepTextStays_data()
{
    QTest::addColumn<QByteArray>("tags");
    for (const char *tags :
         {"<div>", "<blockquote>", "<ul><li>", "<span>", "<b>", "<table>", "<section><p>", "<rt>", "<font>",
          "<x-y>", "<table><tr><td>", "<ol><li><p>", "<b><i>", "<a href=http://a.example/>"})
        QTest::newRow(tags) << QByteArray(tags);
}

void HostileTest::deepTextStays()
{
    QFETCH(QByteArray, tags);
    ImportFolder folder;
    const QString path = folder.write(
        u"a.html"_s, page(tags.repeated(100'000 / tags.count('<')) + "T\xE1\xBA\xADn c\xC3\xB9ng."));
    QElapsedTimer timer;
    timer.start();
    const auto imported = importFile(path);
    QVERIFY(timer.elapsed() < MostMilliseconds);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QVERIFY(imported->article.plainText().contains(u"Tận cùng."_s));
}

void HostileTest::manyParagraphs()
{
    ImportFolder folder;
    const QString path = folder.write(
        u"a.html"_s, page(numbered("<p>\xC4\x90o\xE1\xBA\xA1n th\xE1\xBB\xA9 ", ".</p>", 100'000)));
    QElapsedTimer timer;
    timer.start();
    const auto imported = importFile(path);
    QVERIFY(timer.elapsed() < MostMilliseconds);
    QVERIFY(imported);
    QCOMPARE(imported->article.blocks.size(), 100'000);
    QCOMPARE(imported->article.blocks.constLast().text, u"Đoạn thứ 99999."_s);
}

void HostileTest::broken()
{
    // What a random change does to a page is not said, only that it is over soon and leaves nothing out of
    // range.
    QRandomGenerator random(20200925);
    const QByteArray whole = page(
        "<p class=lead>M\xE1\xBB\x99t "
        "<b>hai</b></p><ul><li>a<ol><li>b</ol></ul><table><tr><th>x<th>y<tr><td>1"
        "<td>2</table><figure><img src=x.png alt=a><figcaption>B. (\xE1\xBA\xA2nh: C)</figcaption></figure>"
        "<blockquote><p>q</p></blockquote><pre>p</pre><p>Ng\xC3\xA0y 25/9/2020</p>");
    ImportFolder folder;
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes = whole;
        for (int change = 0; change < 1 + round % 7; ++change) {
            const int at = random.bounded(int(bytes.size()));
            const int kind = random.bounded(3);
            if (kind == 0)
                bytes[at] = static_cast<char>(random.bounded(256));
            else if (kind == 1)
                bytes.remove(at, random.bounded(9));
            else
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(30)));
        }
        const auto imported = importFile(folder.write(u"a.html"_s, bytes));
        if (!imported)
            continue;
        for (const Block &block : imported->article.blocks) {
            for (const Span &span : block.spans)
                QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= block.text.size());
            QVERIFY(block.captionLength >= 0 && block.captionLength <= block.text.size());
            QVERIFY(block.type != Block::Type::List || block.lines.size() == block.text.count(u'\n') + 1);
            QVERIFY(!block.text.contains(QChar::Null));
        }
    }
}

void HostileTest::cutAnywhere()
{
    const QByteArray whole = page("<p>\xC4\x90\xE1\xBA\xA1i h\xE1\xBB\x99i</p><a "
                                  "href=\"http://a.example/\">b</a><!-- c --><script>d</script>"
                                  "<img src='e.png' alt=f><p>Cu\xE1\xBB\x91i</p>");
    ImportFolder folder;
    for (qsizetype length = 1; length <= whole.size(); ++length) {
        const auto imported = importFile(folder.write(u"a.html"_s, whole.left(length)));
        QVERIFY(imported || !imported.error().message.isEmpty());
        QVERIFY(!imported || !imported->article.plainText().contains(u"script"_s));
    }
}

void HostileTest::oddNames()
{
    ImportFolder folder;
    for (const QString &name :
         {u"ảnh #1 100%.html"_s, u"a?b.html"_s, u"-rf.txt"_s, u"..html"_s, u"a\nb.txt"_s}) {
        const auto imported = importFile(folder.write(name, page("<p>M\xE1\xBB\x99t.</p>")));
        QVERIFY2(imported, qPrintable(name));
    }
}

QTEST_MAIN(HostileTest)
#include "tst_hostile.moc"
