// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exporttest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

void compare(const Article &read, const Article &article)
{
    const QStringList actual = describe(read);
    const QStringList expected = describe(article);
    for (qsizetype i = 0; i < std::min(actual.size(), expected.size()); ++i)
        QCOMPARE(actual.at(i), expected.at(i));
    QCOMPARE(actual.size(), expected.size());
}

} // namespace

/// What is written is read again by the importer: the same article comes back.
class tst_ExportRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfBlock_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("html") << ExportFormat::Html;
        QTest::newRow("markdown") << ExportFormat::Markdown;
    }

    void everyKindOfBlock()
    {
        QFETCH(ExportFormat, format);
        const Article article = sampleArticle();
        const Article read = readBack(exportOf(article), format);
        compare(read, article);
        QCOMPARE(read.source, article.source);
        QCOMPARE(read.author, article.author);
        QCOMPARE(read.language, article.language);
        QCOMPARE(read.url, article.url);
        QCOMPARE(read.published, article.published);
        QCOMPARE(read.pictures.size(), 2);
        QCOMPARE(read.pictures.at(1).bytes, article.pictures.at(1).bytes);
    }

    void agendaAndCommentsAreNoPartOfThePage()
    {
        compare(readBack(sampleExport(), ExportFormat::Html), sampleArticle());
    }

    void wordsThatLookLikeMarkup_data() { everyKindOfBlock_data(); }

    void wordsThatLookLikeMarkup()
    {
        QFETCH(ExportFormat, format);
        Article article = sampleArticle();
        article.title = u"</title><script>alert(1)</script> *một* & [hai](x) # ba"_s;
        article.blocks.clear();
        const QString filler = u" và đây là phần còn lại của một đoạn văn dài vừa đủ để đứng trong bài."_s;
        for (const QString &words : {u"</style></article><script>x</script>"_s,
                                     u"]]> <![CDATA[ x ]]>"_s,
                                     u"<!-- không -->"_s,
                                     u"# một"_s,
                                     u"> hai"_s,
                                     u"1. ba"_s,
                                     u"12) bốn"_s,
                                     u"- năm"_s,
                                     u"+ sáu"_s,
                                     u"=== bảy"_s,
                                     u"--- tám"_s,
                                     u"``` chín"_s,
                                     u"~~~ mười"_s,
                                     u"| a | b |"_s,
                                     u"![x](y) [^1] [^1]: z"_s,
                                     u"&amp; &lt; &#65;"_s,
                                     u"http://x.example/a_b www.x.example a@x.example"_s,
                                     u"\\ \\\\ \\*"_s,
                                     u"* a_b_c **d** __e__"_s,
                                     u"[ ] việc"_s,
                                     u"\u202Engược\u202C"_s,
                                     u"$x$ ~y~"_s})
            article.blocks.append(paragraph(words + filler));
        compare(readBack(exportOf(article), format), article);
    }

    void stylesWithinWords_data() { everyKindOfBlock_data(); }

    void stylesWithinWords()
    {
        QFETCH(ExportFormat, format);
        Article article = sampleArticle();
        article.blocks.resize(1);
        const QString text =
            u"một-hai ba bốn năm sáu bảy tám chín mười, rồi lại đếm từ đầu cho đủ một đoạn dài."_s;
        const Span link{Span::Style::Link, 15, 7, u"https://x.example/"_s};
        article.blocks.append(paragraph(text, {{Span::Style::Bold, 1, 2, {}},
                                               {Span::Style::Italic, 5, 2, {}},
                                               link,
                                               {Span::Style::Bold, 15, 7, {}}}));
        article.blocks.append(paragraph(text + u" Hết."_s, {{Span::Style::Bold, 0, 12, {}},
                                                            {Span::Style::Italic, 0, 12, {}},
                                                            {Span::Style::Bold, 15, 7, {}},
                                                            {Span::Style::Italic, 19, 3, {}}}));
        compare(readBack(exportOf(article), format), article);
    }

    void crossingStylesKeepTheirWords_data() { everyKindOfBlock_data(); }

    void crossingStylesKeepTheirWords()
    {
        QFETCH(ExportFormat, format);
        Article article = sampleArticle();
        article.blocks.resize(1);
        const QString text =
            u"(một) hai ba bốn năm sáu bảy tám chín mười, rồi lại đếm từ đầu cho đủ một đoạn."_s;
        QList<Span> spans{{Span::Style::Bold, 0, 9, {}},
                          {Span::Style::Italic, 3, 12, {}},
                          {Span::Style::Link, 7, 20, u"https://x.example/"_s},
                          {Span::Style::Bold, 5, 9, {}},
                          {Span::Style::Link, 10, 40, u"mailto:a@x.example"_s},
                          {Span::Style::Italic, 60, 900, {}},
                          {Span::Style::Bold, -5, 3, {}}};
        article.blocks.append(paragraph(text, spans));
        const Article read = readBack(exportOf(article), format);
        QCOMPARE(read.blocks.size(), 2);
        QCOMPARE(read.blocks.at(1).text, text);
        QVERIFY(read.blocks.at(1).spans.size() >= 3);
    }

    void listsOfAllShapes_data() { everyKindOfBlock_data(); }

    void listsOfAllShapes()
    {
        QFETCH(ExportFormat, format);
        Article article = sampleArticle();
        article.blocks.resize(1);
        Block list;
        list.type = Block::Type::List;
        list.text = u"một\nhai\nba\u2028bốn\nnăm\nsáu\nbảy"_s;
        list.lines = {{0, true}, {1, false}, {2, false}, {1, false}, {0, true}, {0, true}};
        article.blocks.append(list);
        Block other = list;
        other.text = u"- một\n2. hai"_s;
        other.lines = {{0, true}, {0, true}};
        article.blocks.append(other);
        article.blocks.append(
            paragraph(u"Một đoạn văn đứng sau danh sách, dài vừa đủ để không bị coi là thừa."_s));
        compare(readBack(exportOf(article), format), article);
    }

    void seedArticle_data() { everyKindOfBlock_data(); }

    /// The article that comes with the program.
    void seedArticle()
    {
        QFETCH(ExportFormat, format);
        const QDir folder(QStringLiteral(NGHISU_SOURCE "/resources/articles/lang-son"));
        const QStringList pages = folder.entryList({u"*.html"_s, u"*.md"_s}, QDir::Files);
        QVERIFY(!pages.isEmpty());
        const auto imported = importFile(folder.filePath(pages.constFirst()));
        QVERIFY(imported);
        compare(readBack(exportOf(imported->article), format), imported->article);
    }

    void longArticle_data() { everyKindOfBlock_data(); }

    /// A megabyte comes back whole; with time beyond linear it would not end within the test's.
    void longArticle()
    {
        QFETCH(ExportFormat, format);
        Article article = sampleArticle();
        article.blocks.resize(1);
        const QString text =
            u"Đoạn văn này có chữ *đậm*, chữ nghiêng và một liên kết, lặp lại nhiều lần với số thứ tự "_s;
        for (int i = 0; article.blocks.size() < 8000; ++i)
            article.blocks.append(
                paragraph(text + QString::number(i) + u" cho đủ dài."_s,
                          {{Span::Style::Bold, 0, 4, {}}, {Span::Style::Italic, 5, 3, {}}}));
        const Article read = readBack(exportOf(article), format);
        compare(read, article);
    }

    void hostileSpans()
    {
        Article article = sampleArticle();
        Block block = paragraph(QString(200'000, u'a'));
        for (int i = 0; i < 20'000; ++i)
            block.spans.append({Span::Style(i % 3), i * 3, 100'000, u"https://x.example/%1"_s.arg(i)});
        block.type = Block::Type::Table;
        for (int i = 0; i < 200'000; i += 10)
            block.text[i] = i % 100 == 0 ? u'\n' : u'\t';
        article.blocks = {block};
        for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Text})
            QVERIFY(written(exportOf(article), format).size() > 200'000);
    }
};

} // namespace nghisu

QTEST_GUILESS_MAIN(nghisu::tst_ExportRoundTrip)

#include "tst_exportroundtrip.moc"
