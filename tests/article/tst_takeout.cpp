// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeoutreader.h"
#include "takeoutwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QUuid id(uint number)
{
    return {number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
}

QDateTime at(int second)
{
    return QDateTime(QDate(2020, 9, 26), QTime(7, 30, second, 125), Qt::UTC);
}

TakenComment comment(uint number, const QString &body)
{
    TakenComment comment;
    comment.id = id(number);
    comment.created = at(1);
    comment.changed = at(2);
    comment.body = body;
    return comment;
}

TakeOut sample()
{
    TakenComment first = comment(10, u"Đường về xã đã khô,\nxe đi \"êm\"."_s);
    first.passage = Passage{2, 5, 8, u"đường lên"_s};
    TakenComment answer = comment(11, u"Đúng vậy 👍🏽"_s);
    answer.answers = id(90);
    answer.edited = at(3);
    answer.changed = at(3);
    return {{id(1), u"Hoàng Lan"_s},
            {{id(2),
              u"Chợ phiên, cầu mới"_s,
              u"https://bao.example/cho"_s,
              4,
              at(5),
              {first, answer},
              {{id(20), MarkColor::Pink, {LeadBlock, 0, 3, u"Chợ"_s}, at(6), at(7), u"*hỏi* lại"_s},
               {id(21), MarkColor::Blue, {1, 0, 3, u"=xa"_s}, at(6), at(6), {}}}},
             {id(3), u"=1+1"_s, {}, 0, {}, {comment(12, u"- một"_s)}}}};
}

QByteArray toJson(const TakeOut &takeOut)
{
    return takeOutBytes(takeOut, TakeOutFormat::Json);
}

bool isTakeOut(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return nghisu::isTakeOut(buffer);
}

QJsonObject sampleJson()
{
    return QJsonDocument::fromJson(toJson(sample())).object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// The sample with one value of its first comment, article or top set to another.
QByteArray withValue(const QString &where, const QString &key, const QJsonValue &value)
{
    QJsonObject top = sampleJson();
    QJsonArray articles = top[u"articles"_s].toArray();
    QJsonObject article = articles.at(0).toObject();
    QJsonArray comments = article[u"comments"_s].toArray();
    QJsonObject first = comments.at(0).toObject();
    QJsonObject passage = first[u"passage"_s].toObject();
    if (where == "passage"_L1)
        passage[key] = value;
    first[u"passage"_s] = passage;
    if (where == "comment"_L1)
        first[key] = value;
    comments[0] = first;
    article[u"comments"_s] = comments;
    QJsonArray marks = article[u"marks"_s].toArray();
    QJsonObject mark = marks.at(0).toObject();
    if (where == "mark"_L1)
        mark[key] = value;
    marks[0] = mark;
    article[u"marks"_s] = marks;
    if (where == "article"_L1)
        article[key] = value;
    articles[0] = article;
    top[u"articles"_s] = articles;
    if (where == "top"_L1)
        top[key] = value;
    return bytes(top);
}

} // namespace

class tst_TakeOut : public QObject
{
    Q_OBJECT

private slots:
    void comesBackExactly()
    {
        const QByteArray json = toJson(sample());
        QVERIFY(isTakeOut(json));
        const auto read = takeOutFromJson(json);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, sample());
        QCOMPARE(toJson(*read), json);
        QVERIFY(isTakeOut("\xEF\xBB\xBF\n" + json));
        QVERIFY(takeOutFromJson("\xEF\xBB\xBF" + json).has_value());
    }

    /// Files of earlier versions have no highlights.
    void comesBackWithoutHighlights()
    {
        QJsonObject top = sampleJson();
        QJsonArray articles = top[u"articles"_s].toArray();
        QJsonObject article = articles.at(0).toObject();
        article.remove(u"marks"_s);
        articles[0] = article;
        top[u"articles"_s] = articles;
        const auto read = takeOutFromJson(bytes(top));
        QVERIFY(read);
        QVERIFY(read->articles.first().marks.isEmpty());
        QCOMPARE(read->articles.first().comments.size(), 2);
    }

    void isKnownByItsContent()
    {
        QVERIFY(!isTakeOut({}));
        QVERIFY(!isTakeOut("{\"title\": \"nghisu\"}"));
        QVERIFY(!isTakeOut("<p>\"nghisu-take-out\"</p>"));
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *where, const char *key, const QJsonValue &value) {
            QTest::addRow("%s %s %s", where, key, qPrintable(value.toVariant().toString()))
                << QString::fromLatin1(where) << QString::fromLatin1(key) << value;
        };
        row("top", "format", u"something"_s);
        row("top", "version", 0);
        row("top", "version", QJsonValue());
        row("top", "person", QJsonValue());
        row("top", "articles", u"none"_s);
        row("article", "id", u"no id"_s);
        row("article", "title", 7);
        row("article", "stars", 6);
        row("article", "stars", 4.5);
        row("article", "rated", QJsonValue());
        row("article", "comments", QJsonObject());
        row("comment", "id", QJsonValue());
        row("comment", "answers", 7);
        row("comment", "created", u"yesterday"_s);
        row("comment", "created", u"2020-09-26T07:30:00.000"_s);
        row("comment", "changed", QJsonValue());
        row("comment", "edited", u""_s);
        row("comment", "body", QJsonValue());
        row("comment", "passage", u"here"_s);
        row("passage", "block", -2);
        row("passage", "length", 0);
        row("passage", "start", 1e18);
        row("passage", "quote", QJsonValue());
        row("article", "marks", u"none"_s);
        row("article", "marks", QJsonArray{7});
        row("mark", "color", u"mauve"_s);
        row("mark", "passage", QJsonValue());
        row("mark", "note", QJsonValue());
        row("mark", "changed", QJsonValue());
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QString, where);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto read = takeOutFromJson(withValue(where, key, value));
        QVERIFY(!read);
        QCOMPARE(read.error().code, TakeOutError::Malformed);
        QVERIFY2(read.error().message.contains(key), qPrintable(read.error().message));
    }

    void saysWhatIsNewerOrDamaged()
    {
        const auto newer = takeOutFromJson(withValue(u"top"_s, u"version"_s, 2));
        QVERIFY(!newer);
        QCOMPARE(newer.error().code, TakeOutError::Newer);
        const QByteArray json = toJson(sample());
        for (qsizetype length = 0; length < json.size() - 2; length += 7)
            QVERIFY(!takeOutFromJson(json.left(length)));
    }

    void keysMayStandInAnyOrder()
    {
        // As QJsonDocument sorts them: comments before their article, articles before all else.
        const QByteArray sorted = bytes(sampleJson());
        QVERIFY(sorted.indexOf("\"articles\"") < sorted.indexOf("\"format\""));
        QVERIFY(isTakeOut(sorted));
        QCOMPARE(takeOutFromJson(sorted).value_or(TakeOut()), sample());
        QByteArray more = toJson(sample());
        more.replace("\"version\":1",
                     "\"later\":[{\"a\":[1,2.5e-3,null,true]},\"\\u0041\\\"\"],\"version\" : 1");
        QCOMPARE(takeOutFromJson(more).value_or(TakeOut()), sample());
    }

    void whatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to) {
            QTest::newRow(name) << from << to;
        };
        row("comma missing", "\"version\":1,", "\"version\":1");
        row("comma too many", "\"version\":1,", "\"version\":1,,");
        row("colon missing", "\"version\":1", "\"version\" 1");
        row("comma at the end", "]}\n]}", "]},\n]}");
        row("brackets crossed", "]}\n]}", "}]\n]}");
        row("more behind", "]}\n]}", "]}\n]} x");
        row("no number", "\"version\":1", "\"version\":1, \"x\": -");
        row("no word", "\"version\":1", "\"version\":1, \"x\": nul");
        row("no escape", "chợ", "ch\\q");
        row("half an escape", "đường", "\\u12");
        row("a control character", "đường", QByteArray("\x01", 1));
        row("not UTF-8", "đường", "\xC3\x28");
        row("articles twice", "\"version\":1", "\"version\":1,\"articles\":[]");
        row("comments twice", "\"comments\":[", "\"comments\":[],\"comments\":[");
    }
    void whatIsNoJsonIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = toJson(sample());
        if (from == "chợ")
            from = "xe";
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const auto read = takeOutFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, TakeOutError::Malformed);
    }

    void isBounded()
    {
        const QByteArray head = "{\"format\":\"nghisu-take-out\",\"version\":1,\"person\":{\"id\":"
                                "\"00000001-0000-0000-0000-000000000001\",\"name\":\"a\"},\"articles\":[";
        for (const QByteArray &bomb :
             {QByteArray("[1],").repeated(600'000), QByteArray("1,").repeated(5'000'000),
              QByteArray("[").repeated(600'000), QByteArray("{\"a\":").repeated(5000)})
            QVERIFY(!takeOutFromJson(head + bomb));
        TakeOut endless = sample();
        endless.articles[0].comments[0].body = QString(2'000'000, u'a');
        const auto read = takeOutFromJson(toJson(endless));
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"articles/0/comments/0/body"_s),
                 qPrintable(read.error().message));
        TakeOut wordy = sample();
        wordy.articles[0].title = QString(600'000, u'[');
        QCOMPARE(takeOutFromJson(toJson(wordy)).value_or(TakeOut()), wordy);
    }

    void nothingIsGivenOfADamagedFile()
    {
        QJsonObject top = sampleJson();
        QJsonArray articles = top[u"articles"_s].toArray();
        QJsonObject last = articles.last().toObject();
        last[u"title"_s] = 7;
        articles.replace(articles.size() - 1, last);
        top[u"articles"_s] = articles;
        QBuffer buffer;
        buffer.setData(bytes(top));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        TakeOutCollector collector;
        QVERIFY(!readTakeOut(buffer, collector));
        QVERIFY(collector.takeOut.person.id.isNull());
    }

    void readingIsToldOfAndStopped()
    {
        TakeOut many = sample();
        for (uint i = 0; i < 5000; ++i)
            many.articles[0].comments.append(comment(100 + i, u"Một"_s));
        QBuffer buffer;
        buffer.setData(toJson(many));
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QList<double> parts;
        TakeOutCollector whole;
        QVERIFY(readTakeOut(buffer, whole, [&parts](double part) {
            parts.append(part);
            return true;
        }));
        QCOMPARE(whole.takeOut, many);
        QVERIFY(std::is_sorted(parts.cbegin(), parts.cend()));
        QVERIFY(parts.size() > 10);
        QVERIFY(parts.constLast() > 0.8 && parts.constLast() <= 1);
        QVERIFY(buffer.seek(0));
        TakeOutCollector half;
        const auto stopped = readTakeOut(buffer, half, [](double part) { return part < 0.5; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, TakeOutError::Stopped);
        QVERIFY(half.takeOut.articles[0].comments.size() < 5000);
        QVERIFY(!half.takeOut.articles[0].comments.isEmpty());
    }

    void csvIsWhatSpreadsheetsRead()
    {
        QVERIFY(takeOutBytes(sample(), TakeOutFormat::Csv).startsWith("\xEF\xBB\xBFkind,"));
        const QString csv = QString::fromUtf8(takeOutBytes(sample(), TakeOutFormat::Csv));
        QVERIFY(csv.startsWith(
            u"kind,article,title,url,stars,comment,answers,created,edited,changed,quote,body,color\r\n"_s));
        QVERIFY(csv.endsWith(u"\r\n"_s));
        QCOMPARE(csv.count(u"\r\n"_s), 7); // header, rating, three comments, two highlights
        QVERIFY(csv.contains(u",Chợ,*hỏi* lại,pink\r\n"_s));
        QVERIFY(csv.contains(u",'=xa,,blue\r\n"_s));
        QVERIFY(csv.contains(u",\"Chợ phiên, cầu mới\",https://bao.example/cho,4,"_s));
        QVERIFY(csv.contains(u",đường lên,\"Đường về xã đã khô,\nxe đi \"\"êm\"\".\",\r\n"_s));
        QVERIFY(csv.contains(u",'=1+1,"_s)); // no formula
        QVERIFY(csv.contains(u",'- một,\r\n"_s));
    }

    void markdownKeepsWordsFromBeingMarkup()
    {
        TakeOut takeOut = sample();
        takeOut.articles[1].comments[0].body =
            u"# không phải đề mục\n1. một\n- hai\n\n   <b>*ba*</b> [x](y) `z` a_b 2.5"_s;
        const QString markdown = QString::fromUtf8(takeOutBytes(takeOut, TakeOutFormat::Markdown));
        QVERIFY2(markdown.startsWith(u"# "_s), qPrintable(markdown));
        QVERIFY(markdown.contains(u"\n## Chợ phiên, cầu mới\n"_s));
        QVERIFY(markdown.contains(u"★★★★☆"_s));
        QVERIFY(markdown.contains(u"\n> đường lên\n"_s));
        QVERIFY(markdown.contains(u"\n> Chợ\n\n\\*hỏi\\* lại\n"_s));
        QVERIFY(markdown.contains(u"Đường về xã đã khô,\\\nxe đi \"êm\".\n"_s));
        QVERIFY2(markdown.contains(u"\n\\# không phải đề mục\\\n1\\. một\\\n\\- hai\n\n"
                                   "\\<b\\>\\*ba\\*\\</b\\> \\[x\\](y) \\`z\\` a\\_b 2.5\n"_s),
                 qPrintable(markdown));
    }
};

QTEST_GUILESS_MAIN(tst_TakeOut)
#include "tst_takeout.moc"
