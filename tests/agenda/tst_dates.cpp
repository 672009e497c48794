// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "dateresolver.h"

#include <QFile>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Date expressions, each by itself: the lines of data/dates.txt.
class DatesTest : public QObject
{
    Q_OBJECT

private slots:
    void phrases_data();
    void phrases();
    void placesOfExpressions();
    void estimatedPublication();
    void settling();
};

namespace {

QString timeText(QTime time)
{
    return time.isValid() ? u'T' + time.toString(u"HH:mm"_s) : QString();
}

QString dayText(const DateExpression &expression)
{
    if (!expression.afterPrevious)
        return expression.from.date.isValid() ? expression.from.date.toString(Qt::ISODate) : QString();
    return *expression.afterPrevious == 0 ? u"same"_s : u"+%1"_s.arg(*expression.afterPrevious);
}

QString describe(const DateExpression &expression)
{
    QString text = dayText(expression) + timeText(expression.from.time);
    const Moment &end = expression.to;
    if (end.date.isValid() || end.time.isValid()) {
        const bool sameDay = end.date == expression.from.date;
        text += u".."_s + (sameDay ? QString() : end.date.toString(Qt::ISODate)) + timeText(end.time);
    }
    constexpr const char16_t *Parts[] = {u"", u" morning", u" noon", u" afternoon", u" evening"};
    text += QString::fromUtf16(Parts[int(expression.part)]);
    return expression.uncertain ? text + u" ?"_s : text;
}

QStringList describeAll(const QString &text, const PublicationDate &published)
{
    QStringList found;
    for (const DateExpression &expression : readDates(ScannedText(text), published))
        found.append(describe(expression));
    return found;
}

} // namespace

void DatesTest::phrases_data()
{
    QTest::addColumn<QDate>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(NGHISU_DATA "/dates.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        if (line.startsWith(u'#') || cells.size() != 3)
            continue;
        QTest::newRow(qPrintable(cells.at(0) + u' ' + cells.at(1)))
            << QDate::fromString(cells.at(0), Qt::ISODate) << cells.at(1) << cells.at(2);
    }
}

void DatesTest::phrases()
{
    QFETCH(QDate, published);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(describeAll(text, {published, false}).join(u"; "_s), expected);
    // Words around an expression change nothing.
    QCOMPARE(describeAll(u"Được biết, "_s + text + u'.', {published, false}).join(u"; "_s), expected);
}

void DatesTest::placesOfExpressions()
{
    const QString text = u"Từ chiều nay, (25/9), tại Huế; lễ hội kéo dài ba ngày 26, 27 và 28 tháng 9."_s;
    QStringList found;
    for (const DateExpression &expression : readDates(ScannedText(text), {QDate(2020, 9, 25), false}))
        found.append(text.mid(expression.start, expression.length));
    QCOMPARE(found, QStringList({u"Từ chiều nay, (25/9)"_s, u"ngày 26, 27 và 28 tháng 9"_s}));
}

void DatesTest::estimatedPublication()
{
    const PublicationDate estimated{QDate(2020, 9, 25), true};
    QCOMPARE(describeAll(u"ngày 26/9"_s, estimated), QStringList(u"2020-09-26 ?"_s));
    QCOMPARE(describeAll(u"sáng mai"_s, estimated), QStringList(u"2020-09-26 morning ?"_s));
    QCOMPARE(describeAll(u"ngày 26/9/2020"_s, estimated), QStringList(u"2020-09-26"_s));
}

void DatesTest::settling()
{
    QList<DateExpression> found = readDates(ScannedText(u"sáng hôm sau"_s), {});
    QCOMPARE(found.size(), 1);
    found[0].settle({});
    QVERIFY(!found.at(0).from.isValid());
    found[0].settle(QDate(2020, 9, 30));
    QCOMPARE(found.at(0).from.date, QDate(2020, 10, 1));

    found = readDates(ScannedText(u"8h - 8h30"_s), {});
    QCOMPARE(found.size(), 1);
    found[0].settle(QDate(2020, 9, 30));
    QCOMPARE(found.at(0).to, (Moment{QDate(2020, 9, 30), QTime(8, 30)}));
}

QTEST_APPLESS_MAIN(DatesTest)
#include "tst_dates.moc"
