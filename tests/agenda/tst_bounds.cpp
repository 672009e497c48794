// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendareader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Texts made to be slow or to break the reader: time has to grow with length and no faster.
class BoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void repeated_data();
    void repeated();
    void megabyte_data();
    void megabyte();
    void oddTexts_data();
    void oddTexts();
};

namespace {

constexpr qsizetype Small = 16 * 1024;
constexpr qsizetype Large = 8 * Small;
constexpr qsizetype Megabyte = 1024 * 1024;

Article articleOf(const QString &text, Block::Type type = Block::Type::Paragraph)
{
    Article article;
    article.published.date = QDate(2020, 9, 25);
    Block block;
    block.type = type;
    block.text = text;
    article.blocks.append(block);
    return article;
}

/// Milliseconds that reading `unit`, repeated up to `size`, takes.
qint64 timeFor(const QString &unit, qsizetype size, Block::Type type)
{
    const Article article = articleOf(unit.repeated(std::max<qsizetype>(1, size / unit.size())), type);
    QElapsedTimer timer;
    timer.start();
    const Agenda agenda = readAgenda(article);
    const qint64 elapsed = timer.elapsed();
    Q_UNUSED(agenda)
    return elapsed;
}

} // namespace

void BoundsTest::repeated_data()
{
    QTest::addColumn<QString>("unit");
    const QStringList units = {
        u"25/9 "_s,
        u"7"_s,
        u"từ ngày "_s,
        u"ngày 25, "_s,
        u"1, 2, "_s,
        u"(25/9 "_s,
        u"tại "_s,
        u"Đại hội "_s,
        u"Đại hội; "_s,
        u"nội dung: "_s,
        u"khai mạc, "_s,
        u"Chiều 25/9, "_s,
        u"8h "_s,
        u"8h: a\n"_s,
        u"- 8h: a\n"_s,
        u". "_s,
        u"(1) "_s,
        u"Thứ nhất, "_s,
        u"lễ "_s,
        u"đến "_s,
        u"a"_s,
        u"\n"_s,
        u"“"_s,
        u"25/9\t8h\ta\n"_s,
        u"Đại hội có 3 nội dung. "_s,
        u"Đại hội có 3 nội dung: a; b; c. "_s,
        u"Chiều 25/9, đại hội họp phiên trù bị. "_s,
        u"Đại hội có 3 nội dung:\n"_s,
        u"sáng 25 và "_s,
        u"25-"_s,
        u"25/"_s,
        u"của "_s,
        u"x; "_s,
    };
    for (const QString &unit : units)
        QTest::newRow(qPrintable(unit.simplified())) << unit;
}

void BoundsTest::repeated()
{
    QFETCH(QString, unit);
    const Block::Type type = unit.contains(u'\t') ? Block::Type::Table : Block::Type::Paragraph;
    const qint64 small = timeFor(unit, Small, type);
    qint64 large = timeFor(unit, Large, type);
    // Eight times the text; quadratic reading would take 64 times as long. Short times are mostly noise.
    const qint64 allowed = std::max<qint64>(small, 30) * 8 * 4;
    if (large >= allowed) // other programs may have had the machine for a while
        large = std::min(large, timeFor(unit, Large, type));
    QVERIFY2(large < allowed,
             qPrintable(u"%1 ms, then %2 ms for eight times the text"_s.arg(small).arg(large)));
}

void BoundsTest::megabyte_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("dates") << u"25/9 "_s;
    QTest::newRow("digits") << u"7"_s;
    QTest::newRow("from day") << u"từ ngày "_s;
}

void BoundsTest::megabyte()
{
    QFETCH(QString, unit);
    constexpr qint64 Patience =
        60 * 1000; // a build with sanitizers on a busy machine; otherwise under a second
    QVERIFY(timeFor(unit, Megabyte, Block::Type::Paragraph) < Patience);
}

void BoundsTest::oddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u" \n \u00a0"_s;
    QTest::newRow("only marks") << u"(((,,,;;;:::"_s;
    QTest::newRow("zero") << u"ngày 0/0, 00/00/0000, 0h, tháng 0"_s;
    QTest::newRow("overlong figures") << u"ngày 99999999999999999999/9/2020"_s;
    QTest::newRow("end in a date") << u"Lễ khai mạc ngày"_s;
    QTest::newRow("surrogates") << u"Lễ khai mạc 🎉 sáng 26/9 🎉"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83C)) + u" khai mạc 26/9"_s;
    QTest::newRow("null") << QString(QChar(0)) + u"khai mạc 26/9"_s;
    QTest::newRow("open quotation") << u"Lễ hội “Mùa xuân diễn ra ngày 26/9"_s;
}

void BoundsTest::oddTexts()
{
    QFETCH(QString, text);
    for (const Block::Type type :
         {Block::Type::Paragraph, Block::Type::List, Block::Type::Table, Block::Type::Heading}) {
        const Article article = articleOf(text, type);
        for (const AgendaEntry &entry : readAgenda(article)) {
            QVERIFY(!entry.title.isEmpty());
            const Passage &passage = entry.passage;
            QCOMPARE(passageOf(article, passage.block, passage.start, passage.length), passage);
        }
    }
}

QTEST_APPLESS_MAIN(BoundsTest)
#include "tst_bounds.moc"
