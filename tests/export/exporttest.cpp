// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exporttest.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QTest>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Block heading(const QString &text, int level)
{
    Block block;
    block.type = Block::Type::Heading;
    block.level = level;
    block.text = text;
    return block;
}

Block list(const QString &text, const QList<ListLine> &lines)
{
    Block block;
    block.type = Block::Type::List;
    block.text = text;
    block.lines = lines;
    return block;
}

Block typed(Block::Type type, const QString &text, int headerRows = 0)
{
    Block block;
    block.type = type;
    block.text = text;
    block.headerRows = headerRows;
    return block;
}

Span over(const QString &text, const QString &words, Span::Style style, const QString &url = {})
{
    return {style, text.indexOf(words), words.size(), url};
}

/// Over a link and bold words, over lines of a list, within another, and one whose words are gone.
QList<Mark> sampleMarks(const Article &article)
{
    const auto mark = [&article](int block, const QString &words, MarkColor color, const QString &note = {}) {
        Mark made;
        made.id = QUuid::createUuid();
        made.authorName = u"Lan"_s;
        made.color = color;
        made.note = note;
        made.created = QDateTime(QDate(2024, 1, 22), QTime(3, 0), Qt::UTC);
        made.passage = passageOf(article, block, article.block(block).text.indexOf(words), words.size());
        return made;
    };
    Mark gone = mark(0, u"Từ"_s, MarkColor::Pink, u"# đã cũ"_s);
    gone.passage = {LeadBlock, 0, 0, u"Chữ <cũ>"_s};
    return {mark(LeadBlock, u"hội chợ năm nay"_s, MarkColor::Yellow),
            mark(0, u"trăm xe tải nối nhau chở hoa từ các làng"_s, MarkColor::Green,
                 u"Hỏi \"lại\" <giá>\nvà nơi bán"_s),
            mark(0, u"nối nhau"_s, MarkColor::Blue), mark(4, u"xôi\nloại"_s, MarkColor::Pink), gone};
}

} // namespace

Picture picture(QSize size, const char *colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(QLatin1String(colour)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), "image/png", size, bytes};
}

Block paragraph(const QString &text, const QList<Span> &spans)
{
    Block block;
    block.text = text;
    block.spans = spans;
    return block;
}

Article sampleArticle()
{
    Article article;
    article.title = u"Hội chợ hoa xuân: “mười nghìn chậu cúc” đã về phố"_s;
    article.source = u"Báo Phố Núi"_s;
    article.author = u"Hà My"_s;
    article.language = u"vi"_s;
    article.url = u"https://phonui.example/2024/hoi-cho?a=1&copy=2"_s;
    article.published = {QDate(2024, 1, 20), false};
    article.lead =
        paragraph(u"Ban tổ chức cho biết hội chợ năm nay kéo dài chín ngày, rộng gấp đôi mùa trước."_s);
    article.pictures = {picture({640, 400}, "teal"), picture({300, 500}, "orange")};
    const QString first = u"Từ sáng sớm, hàng trăm xe tải nối nhau chở hoa từ các làng nghề; mỗi xe mất "
                          u"chừng hai giờ để dỡ hàng, theo lời chị Lan."_s;
    article.blocks.append(paragraph(first, {over(first, u"hàng trăm xe tải"_s, Span::Style::Bold),
                                            over(first, u"xe tải"_s, Span::Style::Italic),
                                            over(first, u"các làng nghề"_s, Span::Style::Link,
                                                 u"https://phonui.example/lang_nghe?x=(1)&y=*"_s)}));
    article.blocks.append(makeFigure(u"Những chậu cúc đầu tiên được xếp ở cổng chợ."_s, u"Ảnh: Minh Tú"_s,
                                     u"Chậu cúc vàng [hàng đầu]"_s, 0));
    article.blocks.append(heading(u"1. Giá cả #năm nay"_s, 2));
    article.blocks.append(paragraph(u"Giá một chậu *nhỏ* là 150_000 đồng & chưa <đổi> so với năm ngoái.\u2028"
                                    u"- Ông Bình, chủ vườn | Sa Đéc"_s));
    article.blocks.append(
        list(u"Cúc mâm xôi\nloại lớn\nloại nhỏ\nMai vàng"_s, {{0, false}, {1, true}, {1, true}, {0, false}}));
    article.blocks.append(typed(Block::Type::Table,
                                u"Loại\tGiá\nCúc | đại đóa\t200\nLan\t\n"
                                u"Hồng\u2028nhung\t90"_s,
                                1));
    article.blocks.append(heading(u"Người mua nói gì"_s, 3));
    article.blocks.append(typed(Block::Type::Quote, u"Tôi đến từ năm giờ để chọn được chậu ưng ý nhất.\n"
                                                    u"Năm sau tôi lại đến, và sẽ rủ thêm bạn bè cùng đi."_s));
    article.blocks.append(
        typed(Block::Type::Preformatted, u"  07:00  mở cổng\n\n* 21:00 `đóng` cổng\t<hết>"_s));
    article.blocks.append(makeFigure({}, {}, u"Sơ đồ hội chợ"_s, 1));
    article.blocks.append(
        paragraph(u"Hội chợ mở cửa đến hết ngày 28 tháng Giêng, vào cửa tự do, có bãi giữ xe "
                  u"miễn phí cho khách ở cả hai đầu phố."_s));
    article.blocks.append(
        makeFigure(u"Bản đồ các gian hàng đã thất lạc khi lưu trang."_s, {}, u"Bản đồ"_s, -1));
    article.blocks.append(
        paragraph(u"Các năm trước, hội chợ đón khoảng bốn vạn lượt khách, phần lớn là người "
                  u"trong tỉnh và các huyện lân cận."_s));
    return article;
}

ArticleExport exportOf(const Article &article)
{
    ArticleExport made;
    made.article = article;
    made.pictureBytes = [](const Picture &wanted) { return wanted.bytes; };
    return made;
}

ArticleExport sampleExport()
{
    ArticleExport made = exportOf(sampleArticle());
    AgendaEntry session;
    session.title = u"Khai mạc <hội chợ>"_s;
    session.start = {QDate(2024, 1, 20), QTime(7, 30)};
    session.place = u"Quảng trường"_s;
    AgendaEntry later = session;
    later.title = u"Bế mạc"_s;
    later.start = {QDate(2024, 1, 28), {}};
    later.place.clear();
    AgendaEntry item;
    item.kind = AgendaEntry::Kind::Item;
    item.title = u"Trao giải"_s;
    made.agenda = {session, later, item};
    Comment comment;
    comment.id = QUuid::createUuid();
    comment.authorName = u"Lan <b>"_s;
    comment.body = u"Đẹp quá!\n# không phải tiêu đề"_s;
    comment.created = QDateTime(QDate(2024, 1, 21), QTime(3, 0), Qt::UTC);
    comment.passage = Passage{0, 0, 10, u"Từ sáng sớm"_s};
    Comment answer;
    answer.id = QUuid::createUuid();
    answer.root = comment.id;
    answer.parent = comment.id;
    answer.authorName = u"Bình"_s;
    answer.body = u"Đúng vậy </style><script>x</script>"_s;
    answer.created = comment.created.addSecs(60);
    made.comments = {comment, answer};
    made.marks = sampleMarks(made.article);
    made.rating.count = 3;
    made.rating.average = 4.3;
    return made;
}

QByteArray written(const ArticleExport &article, ExportFormat format)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x."_s + suffixOf(format));
    if (!saveExport(article, format, path))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Article readBack(const ArticleExport &article, ExportFormat format)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Bài (một) & hai #3."_s + suffixOf(format));
    if (const auto saved = saveExport(article, format, path); !saved)
        qWarning("%s", qPrintable(saved.error().message));
    const auto imported = importFile(path);
    if (!imported)
        qWarning("%s", qPrintable(imported.error().message));
    return imported ? imported->article : Article();
}

QStringList describe(const Article &article)
{
    static const QStringList Types{u"paragraph"_s, u"heading"_s, u"figure"_s,      u"list"_s,
                                   u"quote"_s,     u"table"_s,   u"preformatted"_s};
    QStringList lines{u"title "_s + article.title, u"lead "_s + article.lead.text};
    for (const Block &block : article.blocks) {
        QString line = Types.at(int(block.type)) + u' ' + QString::number(block.level) + u' ' + block.text;
        for (const ListLine &entry : block.lines)
            line += u" {%1%2}"_s.arg(entry.depth).arg(entry.ordered ? u"o"_s : u"u"_s);
        line += u" h%1 c%2 [%3]"_s.arg(block.headerRows).arg(block.captionLength).arg(block.alternative);
        if (block.picture >= 0)
            line += u" picture "_s + QString::fromLatin1(article.pictures.at(block.picture).sha256.toHex());
        QStringList spans;
        for (const Span &span : block.spans)
            spans.append(
                u"\n   %1 %2+%3 %4"_s.arg(int(span.style)).arg(span.start, 6).arg(span.length).arg(span.url));
        spans.sort();
        lines.append(line + spans.join(QString()));
    }
    return lines;
}

} // namespace nghisu
