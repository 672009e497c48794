// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "article.h"
#include "articlejson.h"

#include <QJsonDocument>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

/// One block of every type, with everything a block can hold.
QList<Block> everyBlock()
{
    Block text = paragraph(u"Chiều 25/9, họp phiên trù bị."_s);
    text.spans = {{Span::Style::Bold, 0, 5, {}}, {Span::Style::Link, 6, 4, u"https://example.org/"_s}};
    Block heading = paragraph(u"Bốn nội dung"_s);
    heading.type = Block::Type::Heading;
    heading.level = 3;
    Block list = paragraph(u"một\nhai\nba"_s);
    list.type = Block::Type::List;
    list.lines = {{0, true}, {1, false}, {0, true}};
    Block quote = paragraph(u"Lời thứ nhất\nLời thứ hai"_s);
    quote.type = Block::Type::Quote;
    Block table = paragraph(u"Năm\tSố\n2015\t13\n2020\t74"_s);
    table.type = Block::Type::Table;
    table.headerRows = 1;
    Block code = paragraph(u"a\n  b"_s);
    code.type = Block::Type::Preformatted;
    return {
        text, heading, list, quote, table, code, makeFigure(u"Chú thích."_s, u"Ảnh: A"_s, u"cầu đá"_s, 0)};
}

} // namespace

class tst_Article : public QObject
{
    Q_OBJECT

private slots:
    void figureKeepsItsParts()
    {
        const Block both = makeFigure(u"Chú thích."_s, u"Ảnh: A"_s, u"cầu"_s, 2);
        QCOMPARE(both.text, u"Chú thích. Ảnh: A"_s);
        QCOMPARE(both.caption(), u"Chú thích."_s);
        QCOMPARE(both.credit(), u"Ảnh: A"_s);
        QCOMPARE(makeFigure({}, u"Ảnh: A"_s, {}, -1).credit(), u"Ảnh: A"_s);
        QCOMPARE(makeFigure(u"Chú thích."_s, {}, {}, -1).text, u"Chú thích."_s);
    }

    void plainTextHasLeadAndCaptionsButNoHeadline()
    {
        Article article;
        article.title = u"Đầu đề"_s;
        article.lead = paragraph(u"Sa-pô."_s);
        article.blocks = {paragraph(u"Dòng một\u2028dòng hai"_s), makeFigure(u"Chú thích."_s, {}, {}, -1)};
        QCOMPARE(article.plainText(), u"Sa-pô.\n\nDòng một\ndòng hai\n\nChú thích."_s);
    }

    void wordsAndMinutes()
    {
        Article article;
        article.title = u"Hai chữ"_s;
        article.lead = paragraph(u"Ba chữ nữa,"_s);
        QCOMPARE(article.wordCount(), 5);
        QCOMPARE(article.readingMinutes(), 1);
        article.blocks = {paragraph(u"chữ "_s.repeated(7 * 230))};
        QCOMPARE(article.readingMinutes(), 7);
        // NFD says the same as NFC.
        article.lead = paragraph(u"Ba chữ nữa,"_s.normalized(QString::NormalizationForm_D));
        QCOMPARE(article.wordCount(), 5 + 7 * 230);
    }

    void blocksSurviveJson()
    {
        const QList<Block> blocks = everyBlock();
        QCOMPARE(blocksFromJson(blocksToJson(blocks)), blocks);
    }

    void damagedJsonIsNotBelieved()
    {
        QVERIFY(blocksFromJson("garbage").isEmpty());
        QVERIFY(blocksFromJson(R"([{"type":"script","text":"x"}])").isEmpty());
        const QList<Block> spans = blocksFromJson(
            R"([{"type":"paragraph","text":"abc","spans":[{"style":"bold","start":1,"length":9},{"style":"bold","start":-1,"length":1},
                {"style":"blink","start":0,"length":1},{"style":"italic","start":2,"length":1}]}])");
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.first().spans.size(), 1);
        QCOMPARE(spans.first().spans.first().style, Span::Style::Italic);
        const QList<Block> list =
            blocksFromJson(R"([{"type":"list","text":"a\nb","lines":[{"depth":99,"ordered":true}]}])");
        QCOMPARE(list.first().lines.size(), 2);
        QVERIFY(list.first().lines.first().depth <= 16);
        const QList<Block> figure =
            blocksFromJson(R"([{"type":"figure","text":"ab","caption_length":99,"picture":-7}])");
        QCOMPARE(figure.first().caption(), u"ab"_s);
        QCOMPARE(figure.first().picture, -1);
    }

    void jsonForReaders()
    {
        Article article;
        article.title = u"Đầu đề"_s;
        article.published = {QDate(2020, 9, 25), true};
        article.lead = paragraph(u"Sa-pô."_s);
        article.blocks = everyBlock();
        article.pictures = {{QByteArray(32, 'x'), "image/png", QSize(1800, 800), "PNG"}};
        const QJsonObject json = articleToJson(article);
        QCOMPARE(json[u"title"_s].toString(), article.title);
        QCOMPARE(json[u"published"_s].toString(), u"2020-09-25"_s);
        QVERIFY(json[u"published_estimated"_s].toBool());
        QVERIFY(json[u"source"_s].isNull());
        QCOMPARE(json[u"blocks"_s].toArray().size(), article.blocks.size());
        const QJsonObject figure = json[u"blocks"_s].toArray().last().toObject();
        QCOMPARE(figure[u"caption"_s].toString(), u"Chú thích."_s);
        QCOMPARE(figure[u"credit"_s].toString(), u"Ảnh: A"_s);
        QCOMPARE(figure[u"image"_s][u"width"_s].toInt(), 1800);
        QCOMPARE(figure[u"image"_s][u"bytes"_s].toInt(), 3);
    }

    void agendaJsonCountsCodePoints()
    {
        Article article;
        article.lead = paragraph(u"\U0001F389\U0001F389 khai mạc 8h"_s);
        AgendaEntry entry;
        entry.title = u"khai mạc"_s;
        entry.start = {QDate(2020, 9, 26), QTime(7, 30)};
        entry.dayPart = DayPart::Morning;
        entry.passage = passageOf(article, LeadBlock, 5, 8);
        const QJsonObject json = agendaToJson({entry}, article).first().toObject();
        QCOMPARE(json[u"kind"_s].toString(), u"session"_s);
        QCOMPARE(json[u"start"_s].toString(), u"2020-09-26T07:30"_s);
        QVERIFY(json[u"end"_s].isNull());
        QVERIFY(json[u"place"_s].isNull());
        QCOMPARE(json[u"daypart"_s].toString(), u"morning"_s);
        QCOMPARE(json[u"passage"_s][u"start"_s].toInt(), 3);
        QCOMPARE(json[u"passage"_s][u"length"_s].toInt(), 8);
        QCOMPARE(json[u"passage"_s][u"quote"_s].toString(), u"khai mạc"_s);
    }

    void passagesAreFoundAgain()
    {
        Article article;
        article.lead = paragraph(u"Mở đầu."_s);
        article.blocks = {paragraph(u"Câu một. Câu hai."_s), paragraph(u"Câu ba."_s)};
        const Passage second = passageOf(article, 0, 9, 8);
        QCOMPARE(second.quote, u"Câu hai."_s);
        QCOMPARE(locate(second, article), second);

        article.blocks.prepend(paragraph(u"Chèn vào."_s));
        QCOMPARE(locate(second, article).block, 1);
        QCOMPARE(locate(second, article).start, 9);
        article.blocks.removeAt(1);
        QVERIFY(locate(second, article).isEmpty());
    }

    void passagesStayInTheirText()
    {
        Article article;
        article.lead = paragraph(u"ngắn"_s);
        QCOMPARE(passageOf(article, LeadBlock, 2, 99).quote, u"ắn"_s);
        QVERIFY(passageOf(article, LeadBlock, 99, 1).isEmpty());
        QVERIFY(passageOf(article, 7, 0, 1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Article)
#include "tst_article.moc"
