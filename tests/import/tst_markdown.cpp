// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "filekind.h"
#include "importtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

class MarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void frontMatter_data();
    void frontMatter();
    void toml();
    void unclosedFrontMatter();
    void descriptionAsLead();
    void footnotes();
    void brokenLines();
    void headline();
    void blocks();
    void spans();
    void lists();
    void blocksInLists();
    void captions_data();
    void captions();
    void picturesOfTheFolder();
    void html();
    void links();
    void tooMuch_data();
    void tooMuch();

private:
    Imported read(const QString &markdown) { return m_folder.import(u"bai/a.md"_s, markdown); }

    ImportFolder m_folder;
};

void MarkdownTest::kinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("content");
    QTest::addColumn<FileKind>("kind");
    QTest::newRow("by name") << u"a.md"_s << u"Chợ\n\nMột.\n"_s << FileKind::Markdown;
    QTest::newRow("heading") << u"a.txt"_s << u"# Chợ\n\nMột.\n"_s << FileKind::Markdown;
    QTest::newRow("front matter") << u"a"_s << u"---\ntitle: Chợ\n---\nMột.\n"_s << FileKind::Markdown;
    QTest::newRow("two signs") << u"a"_s << u"Chợ\n\n**Một** và [hai](https://a.example/).\n"_s
                               << FileKind::Markdown;
    QTest::newRow("one sign") << u"a"_s << u"Chợ\n\nDòng **một**.\n"_s << FileKind::Text;
    QTest::newRow("lists") << u"a"_s << u"Chợ\n\n- Một\n- Hai\n\n1. Ba\n2. Bốn\n\n---\nHết\n"_s
                           << FileKind::Text;
    QTest::newRow("number sign") << u"a"_s << u"#chợ #phiên\n\nMột.\n"_s << FileKind::Text;
    QTest::newRow("page by the name of it") << u"a.md"_s << u"<!doctype html><p>Một.</p>"_s << FileKind::Html;
}

void MarkdownTest::kinds()
{
    QFETCH(QString, name);
    QFETCH(QString, content);
    QTEST(kindOf(content, name), "kind");
}

void MarkdownTest::frontMatter_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("facts");
    const QString facts = u"Chợ phiên|Lan Anh|Báo Bản|2024-03-05|https://a.example/cho"_s;
    QTest::newRow("plain") << u"title: Chợ phiên\nauthor: Lan Anh\nsite: Báo Bản\ndate: 2024-03-05\nurl: "
                              "https://a.example/cho"_s
                           << facts;
    QTest::newRow("quoted, address as source")
        << u"title: \"Chợ phiên\"\nauthor:\n  - \"[[Lan Anh]]\"\nsource: "
           u"\"https://a.example/cho\"\npublished: "
           "2024-03-05T08:00:00+07:00\ncreated: 2025-01-01\npublisher: 'Báo Bản'\ntags:\n  - \"clippings\""_s
        << facts;
    QTest::newRow("flow, comment") << u"Title: Chợ phiên # nháp\nauthor: [Lan Anh]\nsource: Báo Bản\nlink: "
                                      "https://a.example/cho\ndate: '2024-03-05'"_s
                                   << facts;
    QTest::newRow("two authors, folded title")
        << u"title: >-\n  Chợ\n  phiên\nauthors: [\"Lan Anh\", 'Bình, C.']"_s
        << u"Chợ phiên|Lan Anh, Bình, C.|||"_s;
    QTest::newRow("no address") << u"title: A\nurl: javascript:alert(1)\nauthor: https://a.example/b"_s
                                << u"A||||"_s;
    QTest::newRow("disguised") << u"title: A\u202Eb\nauthor: \"x\\u202Ey\""_s << u"Ab|xy|||"_s;
    QTest::newRow("day of clipping") << u"title: A\ncreated: 2024-03-05"_s << u"A||||"_s;
}

void MarkdownTest::frontMatter()
{
    QFETCH(QString, front);
    const Imported imported = read(u"---\n"_s + front + u"\n---\n\nPhiên chợ đông vui.\n"_s);
    const Article &article = imported.article;
    const QString day =
        article.published.estimated ? QString() : article.published.date.toString(Qt::ISODate);
    QTEST((QStringList{article.title, article.author, article.source, day, article.url}.join(u'|')), "facts");
    QCOMPARE(article.blocks.size(), 1);
}

void MarkdownTest::toml()
{
    const QString text = u"+++\ntitle = \"Chợ phiên\"\ndate = 2024-03-05T08:00:00+07:00\nauthors = ['Lan "
                         "Anh']\n[extra]\nurl = \"https://a.example/cho\"\n+++\n\nPhiên chợ đông vui.\n"_s;
    QCOMPARE(kindOf(text, u"a.txt"_s), FileKind::Markdown);
    const Article article = read(text).article;
    QCOMPARE(article.title, u"Chợ phiên"_s);
    QCOMPARE(article.author, u"Lan Anh"_s);
    QCOMPARE(article.url, u"https://a.example/cho"_s);
    QCOMPARE(article.published, (PublicationDate{QDate(2024, 3, 5), false}));
    QCOMPARE(article.blocks.size(), 1);
}

/// The rule in the text does not end what was never ended.
void MarkdownTest::unclosedFrontMatter()
{
    const Article article =
        read(u"---\ntitle: Chợ\n\nĐoạn một: bà con về.\n\nĐoạn hai không có gì.\n\n---\n\nĐoạn ba.\n"_s)
            .article;
    QCOMPARE(article.title, u"Chợ"_s);
    QCOMPARE(article.blocks.size(), 3);
    QCOMPARE(article.blocks.constFirst().text, u"Đoạn một: bà con về."_s);
}

void MarkdownTest::descriptionAsLead()
{
    const auto leadOf = [this](const QString &text) {
        return read(u"---\ntitle: Chợ\ndescription: Chợ mở lại sau hai tháng nghỉ…\n---\n"_s + text)
            .article.lead.text;
    };
    QCOMPARE(leadOf(u"Người đông.\n\nHàng nhiều.\n"_s), u"Chợ mở lại sau hai tháng nghỉ…"_s);
    QCOMPARE(leadOf(u"Chợ mở lại sau hai tháng nghỉ vì mưa.\n\nHàng nhiều.\n"_s), QString());
}

void MarkdownTest::footnotes()
{
    const Article article =
        read(
            u"# Chợ\n\nNgười đông[^1], hàng nhiều[^b].\n\n[^1]: Theo huyện.\n[^b]: Theo xã.\n\n```\na[^1]\n```\n"_s)
            .article;
    QCOMPARE(article.blocks.size(), 4);
    QCOMPARE(article.blocks.at(0).text, u"Người đông[1], hàng nhiều[b]."_s);
    QCOMPARE(article.blocks.at(1).text, u"[1] Theo huyện."_s);
    QCOMPARE(article.blocks.at(2).text, u"[b] Theo xã."_s);
    QCOMPARE(article.blocks.at(3).text, u"a[^1]"_s);
}

/// Note takers part paragraphs by a line break alone; wrapped lines still belong together.
void MarkdownTest::brokenLines()
{
    const QString paragraph =
        u"Sáng nay bà con các xã vùng cao về chợ rất đông, hàng hóa bày kín hai bên đường, ai nấy đều "
        "vui vì mưa lũ đã qua và con đường mới đã thông."_s;
    const Article article =
        read(u"Chợ phiên mở lại\n"_s + paragraph + u'\n' + paragraph + u" Hết **rồi**.\n"_s).article;
    QCOMPARE(article.title, u"Chợ phiên mở lại"_s);
    QCOMPARE(article.blocks.size(), 2);
    QCOMPARE(article.blocks.at(0).text, paragraph);
    QCOMPARE(read(u"# Chợ\n\nMột dòng ngắn\nviết tiếp ở đây.\n"_s).article.blocks.constFirst().text,
             u"Một dòng ngắn viết tiếp ở đây."_s);
}

void MarkdownTest::headline()
{
    QCOMPARE(read(u"# Chợ *phiên*\n\n**Tóm tắt.**\n\nMột.\n"_s).article.title, u"Chợ phiên"_s);
    QCOMPARE(read(u"# Chợ\n\n**Tóm tắt.**\n\nMột.\n"_s).article.lead.text, u"Tóm tắt."_s);
    const Imported other = read(u"---\ntitle: Chợ\n---\n# Phần một\n\nMột.\n\n##### Nhỏ\n\nHai.\n"_s);
    QCOMPARE(other.article.title, u"Chợ"_s);
    QCOMPARE(other.article.blocks.constFirst().text, u"Phần một"_s);
    QCOMPARE(other.article.blocks.constFirst().level, 2);
    QCOMPARE(other.article.blocks.at(2).level, 4);
    QCOMPARE(read(u"Một câu. Hai câu.\n"_s).article.title, u"Một câu"_s);
}

void MarkdownTest::blocks()
{
    const Imported imported =
        read(u"# Chợ\n\nMột\ndòng.  \nHai dòng &amp; &#7879;.\n\n> Trích.\n>\n> Tiếp.\n\n| Giờ | "
             "Việc |\n|---|---|\n| 7:30 | **Khai** mạc |\n\n```sh\na  b\n\nc\n```\n\nCuối.\n"_s);
    const QList<Block> &blocks = imported.article.blocks;
    QCOMPARE(blocks.size(), 5);
    QCOMPARE(blocks.at(0).text, u"Một dòng.\u2028Hai dòng & ệ."_s);
    QCOMPARE(blocks.at(1).type, Block::Type::Quote);
    QCOMPARE(blocks.at(1).text, u"Trích.\nTiếp."_s);
    QCOMPARE(blocks.at(2).type, Block::Type::Table);
    QCOMPARE(blocks.at(2).text, u"Giờ\tViệc\n7:30\tKhai mạc"_s);
    QCOMPARE(blocks.at(2).headerRows, 1);
    QCOMPARE(blocks.at(2).spans.size(), 1);
    QCOMPARE(blocks.at(2).text.mid(blocks.at(2).spans.constFirst().start, 4), u"Khai"_s);
    QCOMPARE(blocks.at(3).type, Block::Type::Preformatted);
    QCOMPARE(blocks.at(3).text, u"a  b\n\nc"_s);
    QCOMPARE(blocks.at(4).text, u"Cuối."_s);
}

void MarkdownTest::spans()
{
    const Imported imported = read(u"# Chợ\n\nMột *hai* **ba** ***bốn*** [năm](https://a.example/).\n"_s);
    const Block &block = imported.article.blocks.constFirst();
    QStringList found;
    for (const Span &span : block.spans)
        found << QString::number(int(span.style)) + block.text.mid(span.start, span.length);
    found.sort();
    QCOMPARE(found, (QStringList{u"0ba"_s, u"0bốn"_s, u"1bốn"_s, u"1hai"_s, u"2năm"_s}));
}

void MarkdownTest::lists()
{
    const Imported imported =
        read(u"# Chợ\n\n- một\n- hai\n  1. hai một\n\n     thêm\n  2. hai hai\n- [x] ba\n- \n\nHết.\n"_s);
    const Block &list = imported.article.blocks.constFirst();
    QCOMPARE(list.type, Block::Type::List);
    QCOMPARE(list.text, u"một\nhai\nhai một\u2028thêm\nhai hai\n☑ ba"_s);
    QCOMPARE(list.lines, (QList<ListLine>{{0, false}, {0, false}, {1, true}, {1, true}, {0, false}}));
    QCOMPARE(imported.article.blocks.at(1).text, u"Hết."_s);
}

void MarkdownTest::blocksInLists()
{
    const Imported imported =
        read(u"# Chợ\n\n- một\n\n  ## hai\n\n  > ba\n\n  | bốn | năm |\n  |---|---|\n  | sáu | bảy "
             "|\n- # tám\n\n> - chín\n"_s);
    QCOMPARE(imported.article.blocks.size(), 2);
    QCOMPARE(imported.article.blocks.at(0).text, u"một\u2028hai\u2028ba\nbốn năm sáu bảy\ntám"_s);
    QCOMPARE(imported.article.blocks.at(0).lines.size(), 3);
    QCOMPARE(imported.article.blocks.at(1).text, u"chín"_s);
}

void MarkdownTest::captions_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("figure");
    QTest::newRow("none") << u"![Góc chợ](anh.png)"_s << u"Góc chợ||"_s;
    QTest::newRow("title") << u"![x](anh.png \"Một góc.\")"_s << u"x|Một góc.|"_s;
    QTest::newRow("line below") << u"![x](anh.png)\nMột góc. Ảnh: Lan Anh"_s << u"x|Một góc.|Ảnh: Lan Anh"_s;
    QTest::newRow("italics below") << u"![x](anh.png)\n\n*Một góc.*"_s << u"x|Một góc.|"_s;
    QTest::newRow("credit below") << u"![x](anh.png)\n\nMột góc (Ảnh: Lan Anh)"_s
                                  << u"x|Một góc|Ảnh: Lan Anh"_s;
    QTest::newRow("paragraph below") << u"![x](anh.png)\n\nMột đoạn khác."_s << u"x||"_s;
    QTest::newRow("linked") << u"[![x](anh.png)](https://a.example/)"_s << u"x||"_s;
    QTest::newRow("tag") << u"<img src=\"anh.png\" alt='x' width=5>"_s << u"x||"_s;
}

void MarkdownTest::captions()
{
    QFETCH(QString, markdown);
    m_folder.write(u"bai/anh.png"_s, pictureBytes("png"));
    const Imported imported = read(u"# Chợ\n\n"_s + markdown + u"\n\nHết.\n"_s);
    const Block &figure = imported.article.blocks.constFirst();
    QCOMPARE(figure.type, Block::Type::Figure);
    QCOMPARE(figure.picture, 0);
    QTEST((QStringList{figure.alternative, figure.caption(), figure.credit()}.join(u'|')), "figure");
    QCOMPARE(imported.article.blocks.constLast().text, u"Hết."_s);
}

void MarkdownTest::picturesOfTheFolder()
{
    m_folder.write(u"bai/anh.png"_s, pictureBytes("png"));
    m_folder.write(u"ngoai.png"_s, pictureBytes("png", {30, 30}));
    const Imported imported =
        read(u"# Chợ\n\nTrước ![a](anh.png) sau.\n\n![b](../ngoai.png)\n\n![](khong.png)\n"_s);
    QCOMPARE(imported.report.picturesKept, 1);
    QCOMPARE(imported.report.picturesMissing, 2);
    QCOMPARE(leftOut(imported, LeftOut::Kind::Picture), (QStringList{u"../ngoai.png"_s, u"khong.png"_s}));
    QCOMPARE(imported.addresses.keys(), QStringList{u"anh.png"_s});
    QCOMPARE(imported.article.blocks.size(), 3);
    QCOMPARE(imported.article.blocks.constFirst().text, u"Trước sau."_s);
}

void MarkdownTest::html()
{
    const Imported imported =
        read(u"# Chợ\n\n<div>\n<p>Một <b>hai</b></p>\n</div>\n\nBa<br>bốn\n\n<script>\nalert(1)\n\n"
             "alert(2)</script>\n\n<style>p{}</style>Hết.\n"_s);
    QCOMPARE(imported.article.plainText(), u"Một hai\n\nBa\nbốn\n\nHết."_s);
}

void MarkdownTest::links()
{
    const Imported imported =
        read(u"---\nsource: https://a.example/b/c\n---\n[a](javascript:alert(1)) [b](d) "
             "[c](file:///etc/passwd) [d](mailto:x@a.example) https://b.example/\n"_s);
    QStringList urls;
    for (const Span &span : imported.article.blocks.constFirst().spans)
        urls << span.url;
    QCOMPARE(urls,
             (QStringList{u"https://a.example/b/d"_s, u"mailto:x@a.example"_s, u"https://b.example/"_s}));
    QCOMPARE(leftOut(imported, LeftOut::Kind::Link).size(), 2);
}

void MarkdownTest::tooMuch_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("entries") << QByteArray("# T\n\n") + QByteArray("- a\n").repeated(200'000);
    QTest::newRow("cells") << "|" + QByteArray("a|").repeated(100) + "\n|" +
                                  QByteArray("---|").repeated(100) + "\n" +
                                  QByteArray("|b|\n").repeated(20'000);
    QTest::newRow("text") << "# T\n\n" + QByteArray("a ").repeated(4'000'000);
}

void MarkdownTest::tooMuch()
{
    QFETCH(QByteArray, markdown);
    const auto imported = importBytes(markdown, u"a.md"_s, {});
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ImportError::TooLarge);
}

QTEST_MAIN(MarkdownTest)
#include "tst_markdown.moc"
