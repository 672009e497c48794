// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exporttest.h"
#include "pagebreaks.h"
#include "paperdocument.h"
#include "pdffile.h"

#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

const QSizeF A4(595, 842);

/// What a tool of Poppler says of a file; "-" has pdftotext print.
QString tool(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(name, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool hasTools()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty();
}

ArticleExport longExport(int paragraphs)
{
    Article article = sampleArticle();
    article.blocks.clear();
    for (int i = 0; i < paragraphs; ++i) {
        Block heading = paragraph(u"Tiêu đề %1"_s.arg(i));
        heading.type = Block::Type::Heading;
        heading.level = 2;
        if (i % 3 == 0)
            article.blocks.append(heading);
        article.blocks.append(
            paragraph(u"mở%1 "_s.arg(i) +
                      u"những con đường mới nối các xã vùng cao với chợ huyện "_s.repeated(1 + i % 7) +
                      u"hết%1."_s.arg(i)));
        if (i % 5 == 0)
            article.blocks.append(makeFigure(u"chú thích%1"_s.arg(i), {}, {}, i % 2));
    }
    return exportOf(article);
}

} // namespace

/// Articles on paper.
class tst_Paper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"vi_VN"_s)); }

    void pagesEndWhereTheyMay()
    {
        // Heights of ten; the fourth is a heading, the sixth a picture with its caption behind it.
        QList<PageStrip> strips;
        for (int i = 0; i < 8; ++i)
            strips.append({i * 10.0, i * 10.0 + 10, i == 3 || i == 5, false});
        QList<PageSlice> pages = pagesOf(strips, 40);
        QCOMPARE(pages.size(), 3);
        QCOMPARE(pages.at(0).last, 2);
        QCOMPARE(pages.at(1).first, 3);
        QCOMPARE(pages.at(1).last, 6);
        QCOMPARE(pages.at(2).last, 7);

        // Nothing but what wants to stay with the next.
        for (PageStrip &strip : strips)
            strip.keepWithNext = true;
        pages = pagesOf(strips, 40);
        QCOMPARE(pages.size(), 2);

        // Higher than a page.
        pages = pagesOf({{0, 10, false, false}, {10, 110, false, false}, {110, 120, false, false}}, 40);
        QCOMPARE(pages.size(), 5);
        QCOMPARE(pages.at(1).top, 10.0);
        QCOMPARE(pages.at(3).bottom, 110.0);
        QCOMPARE(pagesOf({}, 40).size(), 1);
    }

    void pagesOfAnArticle()
    {
        const ArticleExport article = longExport(120);
        const PaperDocument document(article, A4);
        QVERIFY(document.pageCount() > 10);
        const PaperDocument small(article, A4 / 2);
        QVERIFY(small.pageCount() > 2 * document.pageCount());
    }

    void anEmptyArticleIsAPage()
    {
        const ArticleExport article = exportOf(Article());
        QCOMPARE(PaperDocument(article, A4).pageCount(), 1);
    }

    void everyWordStandsOnOnePage()
    {
        if (!hasTools())
            QSKIP("pdftotext and pdfinfo (poppler-utils) are not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        const ArticleExport article = longExport(100);
        QVERIFY(savePdf(article, path, QPageSize(QPageSize::A4)));
        const QString text =
            tool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).normalized(QString::NormalizationForm_C);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(text.count(u"mở%1 "_s.arg(i)), 1);
            QCOMPARE(text.count(u"hết%1."_s.arg(i)), 1);
        }
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        const int count = PaperDocument(article, A4).pageCount();
        QCOMPARE(pages.size(), count);
        for (int page = 0; page < count; ++page) {
            const QStringList lines = pages.at(page).split(u'\n', Qt::SkipEmptyParts);
            QCOMPARE(lines.constLast().simplified(), u"%1 / %2"_s.arg(page + 1).arg(count));
            const QString lastLine = lines.at(lines.size() - 2).simplified();
            QVERIFY2(!lastLine.startsWith(u"Tiêu đề"_s), qPrintable(lastLine));
            if (page > 0)
                QVERIFY(lines.constFirst().contains(article.article.source));
        }
    }

    void factsAndLinks()
    {
        if (!hasTools())
            QSKIP("pdftotext and pdfinfo (poppler-utils) are not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        const ArticleExport article = sampleExport();
        QVERIFY(savePdf(article, path, QPageSize(QPageSize::A4)));
        const QString facts = tool(u"pdfinfo"_s, {path});
        QVERIFY2(facts.contains(article.article.title), qPrintable(facts));
        QVERIFY(facts.contains(u"Nghị Sự"_s));
        QVERIFY(facts.contains("(A4)"_L1));
        const QString meta = tool(u"pdfinfo"_s, {u"-meta"_s, path});
        QVERIFY2(meta.contains(u"<rdf:li>Hà My</rdf:li>"_s), qPrintable(meta));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/URI (https://phonui.example/lang_nghe?x="));
        QCOMPARE(bytes.count("/Subtype /Image"), 2);
        const QString text =
            tool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).normalized(QString::NormalizationForm_C);
        for (const QString &words :
             {u"Quảng trường"_s, u"Trao giải"_s, u"Bình"_s, u"Ảnh: Minh Tú"_s, u"4,3"_s, u"Cúc | đại đóa"_s,
              u"</style><script>"_s, u"“nối nhau”"_s, u"Hỏi \"lại\" <giá>"_s, u"“Chữ <cũ>”"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void isInTheFaceThatWasChosen()
    {
        if (!hasTools() || !QFontDatabase::hasFamily(u"DejaVu Serif"_s))
            QSKIP("poppler-utils or DejaVu Serif are not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        ArticleExport article = exportOf(sampleArticle());
        article.typeface = u"DejaVu Serif"_s;
        QVERIFY(savePdf(article, path, QPageSize(QPageSize::A4)));
        QVERIFY2(tool(u"pdffonts"_s, {path}).contains(u"DejaVuSerif"_s),
                 qPrintable(tool(u"pdffonts"_s, {path})));
        // One that is not there, or lacks letters, is as none.
        article.typeface = u"A face that nobody has"_s;
        QVERIFY(savePdf(article, path, QPageSize(QPageSize::A4)));
        QVERIFY(!tool(u"pdffonts"_s, {path}).contains(u"DejaVuSerif"_s));
    }

    void aLongArticleIsSet()
    {
        const QTemporaryDir folder;
        Article article = sampleArticle();
        const QString text =
            u"những con đường mới nối các xã vùng cao với chợ huyện, và học sinh đi học gần hơn "_s;
        for (int i = 0; i < 4000; ++i)
            article.blocks.append(paragraph(text.repeated(3)));
        QVERIFY(savePdf(exportOf(article), folder.filePath(u"a.pdf"_s), QPageSize(QPageSize::A4)));
        QVERIFY(QFileInfo(folder.filePath(u"a.pdf"_s)).size() > 100'000);
    }

    void cancellingLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        ArticleExport article = longExport(50);
        // While pages are painted: all blocks were asked for by then.
        qsizetype asked = 0;
        article.cancelled = [&asked, blocks = article.article.blocks.size()] { return ++asked > blocks + 2; };
        const auto saved = savePdf(article, path, QPageSize(QPageSize::A4));
        QVERIFY(!saved && saved.error().code == ExportError::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void hostileTables()
    {
        const QTemporaryDir folder;
        Article article = sampleArticle();
        // Few long rows among many short ones, and a table at the most that is set as one.
        Block ragged = paragraph(u"a\n"_s.repeated(20'000) + u"b\t"_s.repeated(20'000));
        Block large = paragraph((u"một hai\t"_s.repeated(9) + u"ba\n"_s).repeated(399).chopped(1));
        Block list = paragraph(u"a\nb"_s);
        list.type = Block::Type::List;
        list.lines = {{2'000'000'000, true}, {-5, false}};
        for (Block *table : {&ragged, &large})
            table->type = Block::Type::Table;
        article.blocks = {ragged, large, list};
        for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Text})
            QVERIFY(saveArticle(exportOf(article), format, folder.filePath(u"a."_s + suffixOf(format))));
        QVERIFY(saveArticle(exportOf(article), ExportFormat::Pdf, folder.filePath(u"a.pdf"_s)));
    }

    void hostileWords()
    {
        const QTemporaryDir folder;
        Article article = sampleArticle();
        article.title = u"a\u0000b\u202Ec)\\(d"_s;
        Block table = paragraph(u"x\ty\n"_s + u"rất dài "_s.repeated(4000) + u"\tz"_s);
        table.type = Block::Type::Table;
        article.blocks.append(table);
        article.pictures[0].bytes = "no picture";
        article.pictures[1].size = {20000, 1};
        QVERIFY(savePdf(exportOf(article), folder.filePath(u"a.pdf"_s), QPageSize(QPageSize::A5)));
    }
};

} // namespace nghisu

QTEST_MAIN(nghisu::tst_Paper)

#include "tst_paper.moc"
