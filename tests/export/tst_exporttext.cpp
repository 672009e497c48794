// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exporttest.h"
#include "exportwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace nghisu {

/// What stands in the files.
class tst_ExportText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"vi_VN"_s)); }

    void pageNeedsNothingBesides()
    {
        const QString html = QString::fromUtf8(written(sampleExport(), ExportFormat::Html));
        QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"vi\">"_L1));
        QVERIFY(!html.contains("<script"_L1));
        QVERIFY(html.contains("default-src 'none'"_L1));
        // Addresses of the net stand in links only, that of the page and of its vocabulary besides.
        static const QRegularExpression Addresses(u"(\\w+)=\"(https?:[^\"]*)\""_s);
        for (const auto &match : Addresses.globalMatch(html))
            QVERIFY2(match.captured(1) == "href"_L1 || match.captured(2) == "https://schema.org/Event"_L1,
                     qPrintable(match.captured(0)));
        QVERIFY(!html.contains("url("_L1));
        QVERIFY(!html.contains("@import"_L1));
        QCOMPARE(html.count("src=\"data:image/png;base64,"_L1), 2);
        QVERIFY(html.contains(u"alt=\"Sơ đồ hội chợ\""_s));
        QVERIFY(html.contains("prefers-color-scheme:dark"_L1));
        QVERIFY(html.contains("@media print"_L1));
    }

    void highlightsInThePage()
    {
        const QString html = QString::fromUtf8(written(sampleExport(), ExportFormat::Html));
        QVERIFY(html.contains(u"<mark class=\"yellow\">hội chợ năm nay</mark>"_s));
        const QString title = u" title=\"Hỏi &quot;lại&quot; &lt;giá&gt;\nvà nơi bán\""_s;
        QVERIFY(html.contains(u"<b>hàng <mark class=\"green\"%1>trăm </mark><i><mark"_s.arg(title)));
        QVERIFY(html.contains(u"<mark class=\"blue\">nối nhau</mark>"_s));
        QVERIFY(html.contains(u"<mark class=\"pink\">xôi</mark>"_s)); // line by line
        QVERIFY(html.contains(u"<mark class=\"pink\">loại</mark>"_s));
        QVERIFY(html.contains(u"<blockquote>Chữ &lt;cũ&gt;</blockquote>"_s));
        QVERIFY(html.contains(u"<p dir=\"auto\">Hỏi &quot;lại&quot; &lt;giá&gt;<br>và nơi bán</p>"_s));
        ArticleExport bare = sampleExport();
        bare.marks.clear();
        QVERIFY(!QString::fromUtf8(written(bare, ExportFormat::Html)).contains(u"<mark "_s));
    }

    void highlightsInText()
    {
        const QString text = QString::fromUtf8(written(sampleExport(), ExportFormat::Text));
        QVERIFY2(text.contains(u"> nối nhau\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"> Chữ <cũ>\n# đã cũ\n"_s));
        const QString markdown = QString::fromUtf8(written(sampleExport(), ExportFormat::Markdown));
        QVERIFY2(markdown.contains(u"> Chữ \\<cũ\\>\n\n\\# đã cũ\n"_s) ||
                     markdown.contains(u"> Chữ \\<cũ>\n\n\\# đã cũ\n"_s),
                 qPrintable(markdown));
        QVERIFY(!text.contains(u"<mark"_s) && !markdown.contains(u"<mark"_s));
    }

    /// Each element that is opened is closed, and in its place.
    void pageIsWellFormed()
    {
        const QString html = QString::fromUtf8(written(sampleExport(), ExportFormat::Html));
        static const QRegularExpression Tags(u"<(/?)([a-z][a-z0-9]*)[^>]*>"_s);
        static const QStringList Void{u"meta"_s, u"link"_s, u"br"_s, u"img"_s};
        QStringList open;
        for (const auto &match : Tags.globalMatch(html)) {
            const QString tag = match.captured(2);
            if (Void.contains(tag))
                continue;
            if (match.captured(1).isEmpty()) {
                open.append(tag);
                continue;
            }
            QVERIFY(!open.isEmpty());
            QCOMPARE(tag, open.takeLast());
        }
        QVERIFY(open.isEmpty());
    }

    void agendaAndCommentsOnRequest()
    {
        for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Text}) {
            ArticleExport article = sampleExport();
            const QString with = QString::fromUtf8(written(article, format));
            for (const QString &words : {u"Quảng trường"_s, u"Bế mạc"_s, u"Trao giải"_s, u"Bình"_s, u"4,3"_s,
                                         ExportWords::agendaHeading(), ExportWords::commentsHeading()})
                QVERIFY2(with.contains(words), qPrintable(words));
            article.agenda.clear();
            article.comments.clear();
            article.rating = {};
            const QString without = QString::fromUtf8(written(article, format));
            QVERIFY(!without.contains(u"Bế mạc"_s));
            QVERIFY(!without.contains(ExportWords::commentsHeading()));
        }
    }

    void sessionsAreMarkedForMachines()
    {
        const QString html = QString::fromUtf8(written(sampleExport(), ExportFormat::Html));
        QVERIFY(html.contains("itemprop=\"startDate\" datetime=\"2024-01-20T07:30\""_L1));
        QVERIFY(html.contains(u"itemprop=\"name\">Khai mạc &lt;hội chợ&gt;</span>"_s));
        QVERIFY(html.contains("datetime=\"2024-01-28\""_L1));
    }

    void answersStandBelowTheirComment()
    {
        const QString html = QString::fromUtf8(written(sampleExport(), ExportFormat::Html));
        QVERIFY(html.contains(QRegularExpression(
            u"# không phải tiêu đề</p>\\s*<ol>\\s*<li><p class=\"who\">Bình.*?</li>\\s*</ol></li>\\s*</ol>"_s,
            QRegularExpression::DotMatchesEverythingOption)));
    }

    void plainText()
    {
        const QString text = QString::fromUtf8(written(sampleExport(), ExportFormat::Text));
        QVERIFY(text.startsWith(u"Hội chợ hoa xuân: “mười nghìn chậu cúc” đã về phố\n"
                                u"=================================================\n\n"
                                u"Báo Phố Núi · Hà My · 20"_s));
        for (const QString &words :
             {u"\n1. Giá cả #năm nay\n------------------\n"_s,
              u"\n• Cúc mâm xôi\n  1. loại lớn\n  2. loại nhỏ\n• Mai vàng\n"_s, u"\nCúc | đại đóa | 200\n"_s,
              u"\n> Tôi đến từ năm giờ để chọn được chậu ưng ý nhất.\n>\n> Năm sau"_s,
              u"các làng nghề <https://phonui.example/lang_nghe?x=(1)&y=*>"_s,
              u"Những chậu cúc đầu tiên được xếp ở cổng chợ. Ảnh: Minh Tú]\n"_s,
              u"\n    * 21:00 `đóng` cổng"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY(text.endsWith(u'\n'));
    }

    void controlCharactersStayOut()
    {
        ArticleExport article = exportOf(sampleArticle());
        const QString bad = u"a\u0000b\u0007c\u001Bd\u0085e\uFFFEf"_s;
        for (Block &block : article.article.blocks)
            block.text += bad;
        article.article.title += bad;
        article.article.blocks.last().alternative = bad;
        for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Text}) {
            const QString text = QString::fromUtf8(written(article, format));
            QVERIFY(text.contains("abcdef"_L1));
            for (const QChar c : text)
                QVERIFY(isWritable(c) || c == u'\n' || c == u'\t');
        }
    }

    void picturesBesideMarkdown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bài.md"_s);
        QVERIFY(saveExport(sampleExport(), ExportFormat::Markdown, path));
        QVERIFY(QFile::exists(folder.filePath(u"bài_files/1.png"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"bài_files/2.png"_s)));
        QCOMPARE(overwrittenBy(path, ExportFormat::Markdown, {}).size(), 2);
        QCOMPARE(overwrittenBy(path, ExportFormat::Markdown, {.withPictures = false}).size(), 1);
        QCOMPARE(overwrittenBy(folder.filePath(u"khác.md"_s), ExportFormat::Markdown, {}).size(), 0);

        ArticleExport without = sampleExport();
        without.pictureBytes = {};
        const QString other = folder.filePath(u"khác.md"_s);
        QVERIFY(saveExport(without, ExportFormat::Markdown, other));
        QVERIFY(!QFile::exists(folder.filePath(u"khác_files"_s)));
        const QString html = QString::fromUtf8(written(without, ExportFormat::Html));
        QVERIFY(!html.contains("<img"_L1) && html.contains(u"Ảnh: Minh Tú"_s));
    }

    void aFailureSaysWhere()
    {
        const QString path = u"/nirgendwo/gibt/es/das.html"_s;
        const auto saved = saveExport(sampleExport(), ExportFormat::Html, path);
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(path));
    }

    void cancellingLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.html"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        ArticleExport article = sampleExport();
        article.cancelled = [] { return true; };
        const auto saved = saveExport(article, ExportFormat::Html, path);
        QVERIFY(!saved && saved.error().code == ExportError::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
    }

    void namesOfFiles()
    {
        QCOMPARE(fileNameOf(u"a/b: \"c\"?"_s), u"a-b- -c--"_s);
        QCOMPARE(fileNameOf(u"..."_s), u"nghi-su"_s);
        QCOMPARE(fileNameOf(u"../../x"_s), u"-..-x"_s);
        QVERIFY(fileNameOf(QString(300, u'ữ')).toUtf8().size() <= 200);
        QCOMPARE(exportFormatOf(u"/a/b.HTM"_s), ExportFormat::Html);
        QVERIFY(!exportFormatOf(u"/a/b.ics"_s));
        QCOMPARE(exportFormatNamed(u"md"_s), ExportFormat::Markdown);
    }
};

} // namespace nghisu

QTEST_GUILESS_MAIN(nghisu::tst_ExportText)

#include "tst_exporttext.moc"
