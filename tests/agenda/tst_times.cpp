// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "timeexpression.h"

#include <QFile>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Dates and times without articles: tables of phrases in data/, with what they mean.
class TimesTest : public QObject
{
    Q_OBJECT

private slots:
    void phrases_data();
    void phrases();
    void publicCorpus();
    void decomposedText();
    void placesInText();
};

namespace {

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QTime time = moment.time();
    const QString day = moment.date().toString(Qt::ISODate);
    if (time == QTime(0, 0))
        return day;
    return day + u'T' + time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

/// "2017-02-02 day", "2017-02-02..2017-02-04 day ?"
QString describe(const TimeExpression &expression)
{
    constexpr const char16_t *Grains[] = {u"second", u"minute", u"hour",    u"day",
                                          u"week",   u"month",  u"quarter", u"year"};
    QString text = momentText(expression.from);
    if (expression.to.isValid())
        text += u".."_s + momentText(expression.to);
    text += u' ' + QString::fromUtf16(Grains[int(expression.grain)]);
    return expression.certain ? text : text + u" ?"_s;
}

QString describeAll(const QString &text, const QDateTime &reference)
{
    QStringList all;
    for (const TimeExpression &expression : readTimeExpressions(text, reference))
        all.append(describe(expression));
    return all.join(u"; "_s);
}

/// The rows of a table: cells parted by '|', comments behind '#'.
QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'|'));
    }
    return rows;
}

QDateTime referenceOf(const QString &text)
{
    return QDateTime::fromString(text, text.contains(u'T') ? u"yyyy-MM-ddTHH:mm"_s : u"yyyy-MM-dd"_s);
}

} // namespace

void TimesTest::phrases_data()
{
    QTest::addColumn<QDateTime>("reference");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QList<QStringList> rows = rowsOf(QStringLiteral(NGHISU_DATA "/times.txt"));
    QVERIFY(rows.size() >= 250);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 3);
        QTest::newRow(qPrintable(row.at(0) + u' ' + row.at(1)))
            << referenceOf(row.at(0)) << row.at(1) << row.at(2);
    }
}

void TimesTest::phrases()
{
    QFETCH(QDateTime, reference);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QVERIFY(reference.isValid());
    QCOMPARE(describeAll(text, reference), expected);
}

/// Phrases of a public corpus of Vietnamese times, as facts in a table of our own, with their values.
void TimesTest::publicCorpus()
{
    const QDateTime reference(QDate(2017, 2, 2), QTime(3, 55));
    const QList<QStringList> rows = rowsOf(QStringLiteral(NGHISU_DATA "/duckling-vi.txt"));
    QVERIFY(rows.size() >= 150);
    int right = 0;
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 2);
        QString found = describeAll(row.at(0), reference);
        found.remove(u" ?"_s);
        if (found == row.at(1))
            ++right;
        else
            qInfo().noquote() << row.at(0) << u"is"_s << row.at(1) << u"but was read as"_s << found;
    }
    const double percent = 100.0 * right / double(rows.size());
    qInfo().noquote() << u"%1 of %2 phrases: %3 %"_s.arg(right).arg(rows.size()).arg(percent, 0, 'f', 1);
    QVERIFY(percent >= 95.0);
}

void TimesTest::decomposedText()
{
    const QString text = u"Chiều 25 tháng 9, phiên trù bị; sáng thứ bảy tuần này khai mạc"_s;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed.size() > text.size());
    const QDateTime reference(QDate(2020, 9, 24), QTime(0, 0));
    const QList<TimeExpression> found = readTimeExpressions(decomposed, reference);
    QCOMPARE(found.size(), 2);
    QCOMPARE(describeAll(decomposed, reference), describeAll(text, reference));
    QCOMPARE(decomposed.mid(found.at(1).start, found.at(1).length),
             u"sáng thứ bảy tuần này"_s.normalized(QString::NormalizationForm_D));
}

void TimesTest::placesInText()
{
    const QString text = u"Từ tháng 5 đến tháng 9 năm nay, quý III/2021 và 3 ngày tới"_s;
    QStringList found;
    for (const TimeExpression &expression :
         readTimeExpressions(text, QDateTime(QDate(2021, 2, 1), QTime(0, 0))))
        found.append(text.mid(expression.start, expression.length));
    QCOMPARE(found, QStringList({u"Từ tháng 5 đến tháng 9 năm nay"_s, u"quý III/2021"_s, u"3 ngày tới"_s}));
}

QTEST_APPLESS_MAIN(TimesTest)
#include "tst_times.moc"
