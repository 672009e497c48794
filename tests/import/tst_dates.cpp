// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "dateline.h"
#include "importtest.h"
#include "publicationdate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

class DatesTest : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void noLines_data();
    void noLines();
    void estimates_data();
    void estimates();
    void datelines_data();
    void datelines();
    void datelineIsPublication();
    void timestamps_data();
    void timestamps();
    void optionOverrides();
};

void DatesTest::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("rest");
    const QDate day(2020, 9, 25);
    for (const QString &line : {u"Thứ Sáu, 25/09/2020, 13:05 (GMT+7)"_s,
                                u"25/09/2020 13:05"_s,
                                u"25/9/2020"_s,
                                u"25-09-2020 - 13:05"_s,
                                u"25.09.2020"_s,
                                u"2020-09-25"_s,
                                u"13:05 | 25/09/2020"_s,
                                u"Cập nhật lúc 13:05 ngày 25/9/2020"_s,
                                u"Ngày đăng: 25/09/2020 13:05:59"_s,
                                u"Thứ sáu, ngày 25 tháng 9 năm 2020"_s,
                                u"25 tháng 9, 2020"_s,
                                u"September 25, 2020"_s,
                                u"Sept. 25, 2020 1:05 PM"_s,
                                u"25 September 2020"_s,
                                u"Friday, Sep 25 2020"_s,
                                u"Published: September 25th, 2020 at 1:05 pm"_s,
                                u"09/25/2020"_s,
                                u"T6, 25/09/2020 13h05"_s,
                                u"25/09/2020 13:05 GMT+7"_s,
                                u"Chủ nhật, 25/09/2020"_s})
        QTest::newRow(qPrintable(line)) << line << day << QString();
    QTest::newRow("author") << u"Nguyễn Văn An - 25/09/2020 13:05"_s << day << u"Nguyễn Văn An"_s;
    QTest::newRow("section") << u"Thời sự | Thứ Sáu, 25/09/2020"_s << day << u"Thời sự"_s;
}

void DatesTest::lines()
{
    QFETCH(QString, line);
    const auto found = parseDateLine(line);
    QVERIFY(found);
    QTEST(found->date, "date");
    QTEST(found->rest, "rest");
}

void DatesTest::noLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no date") << u"Chợ phiên mở lại"_s;
    QTest::newRow("no year") << u"Sáng 25/9"_s;
    QTest::newRow("no such day") << u"31/02/2020"_s;
    QTest::newRow("sentence") << u"Quyết định được ký ngày 25/9/2020 và có hiệu lực ngay sau khi ký."_s;
    QTest::newRow("headline")
        << u"Kết luận thanh tra ngày 25/9/2020 về quản lý đất đai tại ba huyện vùng cao"_s;
    QTest::newRow("number") << u"Số 125/09/20201"_s;
}

void DatesTest::noLines()
{
    QFETCH(QString, line);
    QVERIFY(!parseDateLine(line));
}

void DatesTest::estimates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("today, term") << u"Từ chiều nay, (25/9), đại hội họp. Nhiệm kỳ 2020-2025."_s
                                 << QDate(2020, 9, 25);
    QTest::newRow("today, other words")
        << u"Hôm nay 3/10, cầu thông xe. Năm 2019 cầu được khởi công."_s << QDate(2019, 10, 3);
    QTest::newRow("this morning") << u"Sáng nay (3/10), cầu thông xe. Cuối năm 2022 cầu mới."_s
                                  << QDate(2022, 10, 3);
    QTest::newRow("spelt month") << u"Chiều nay, 25 tháng 9, hội nghị bế mạc. Năm 2021."_s
                                 << QDate(2021, 9, 25);
    QTest::newRow("with its year") << u"Sáng nay, 5/3/2018, phiên tòa mở. Từ năm 2020."_s
                                   << QDate(2018, 3, 5);
    QTest::newRow("yesterday") << u"Hôm qua (24/9), mưa lớn. Năm 2020 là năm mưa nhiều."_s
                               << QDate(2020, 9, 25);
    QTest::newRow("before any day") << u"Ngày 5/8 khai mạc, sáng nay (7/8) bế mạc. Năm 2020."_s
                                    << QDate(2020, 8, 7);
    QTest::newRow("aim is no year")
        << u"Sáng nay (3/10) ký kết. Năm 2019 khởi công, đến năm 2023 hoàn thành, "
           "tầm nhìn đến 2030."_s
        << QDate(2019, 10, 3);
    QTest::newRow("future is no year")
        << u"Sáng nay (3/10) ký kết, năm 2019. Thế vận hội 2032."_s << QDate(2019, 10, 3);
    QTest::newRow("year just begun") << u"Chiều nay (28/12) họp tổng kết, năm 2024 sẽ khác."_s
                                     << QDate(2023, 12, 28);
    QTest::newRow("decimals are no years")
        << u"Hôm nay (3/4) giá 1.937 đồng, 2.021 tấn, năm 2018."_s << QDate(2018, 4, 3);
    QTest::newRow("named day") << u"Ngày 12/6, đoàn đến. Năm 2017 có lũ."_s << QDate(2017, 6, 12);
    QTest::newRow("named day, spelt") << u"Hội mở ngày 12 tháng 6. Năm 2017 có lũ."_s << QDate(2017, 6, 12);
    QTest::newRow("fractions are no days")
        << u"Đạt 5/8 chỉ tiêu, 18/20 xã, năm 2019."_s << QDate(2019, 12, 31);
    QTest::newRow("document's date") << u"Theo Quyết định ngày 30/5/2019 và ngày 29/6/2016."_s
                                     << QDate(2019, 5, 30);
    QTest::newRow("day before document")
        << u"Sáng 12/6, họp theo Quyết định ngày 30/5/2019."_s << QDate(2019, 6, 12);
    QTest::newRow("year only") << u"Năm 2019, xã có điện."_s << QDate(2019, 12, 31);
    QTest::newRow("this year only") << u"Năm 2024, xã có điện."_s << QDate(2024, 5, 10);
    QTest::newRow("English") << u"The road was closed today (3/10). It opened in 2018."_s
                             << QDate(2018, 10, 3);
    QTest::newRow("no such day") << u"Hôm nay 31/2, năm 2019."_s << QDate(2019, 12, 31);
    QTest::newRow("no year") << u"Sáng nay (3/10), cầu thông xe."_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void DatesTest::estimates()
{
    QFETCH(QString, text);
    const PublicationDate found = estimatedDate(text, QDate(2024, 5, 10));
    QTEST(found.date, "date");
    QCOMPARE(found.estimated, found.date.isValid());
}

void DatesTest::datelines_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 11, 16);
    for (const QString &beginning : {u"Lạng Sơn (16/11/2026) - "_s, u"HÀ NỘI, 16/11/2026 (TTXVN) – "_s,
                                     u"TP. Lạng Sơn, ngày 16 tháng 11 năm 2026: "_s})
        QTest::newRow(qPrintable(beginning)) << beginning + u"Chiều 25/11, chợ sẽ mở lại."_s << day;
    for (const QString &none : {u"Ngày 16/11/2026, chợ mở."_s, u"Chợ mở ngày 16/11/2026 - đông."_s,
                                u"Chợ (16/11/2026) mở lại."_s, u"Lạng Sơn (16/11) - Chợ mở."_s})
        QTest::newRow(qPrintable(none)) << none << QDate();
}

void DatesTest::datelines()
{
    QFETCH(QString, paragraph);
    QTEST(dayOfDateline(paragraph), "day");
}

void DatesTest::datelineIsPublication()
{
    const auto imported = importBytes(
        u"Chợ mở lại\n\nLạng Sơn (16/11/2026) - Chiều 25/11, chợ sẽ mở lại.\n\nNgười dân rất mong."_s
            .toUtf8(),
        u"a.txt"_s, {}, {.today = QDate(2027, 1, 1)});
    QVERIFY(imported.has_value());
    QCOMPARE(imported->article.published, (PublicationDate{QDate(2026, 11, 16), false}));
}

void DatesTest::timestamps_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QDate>("date");
    const QDate day(2020, 9, 25);
    QTest::newRow("day") << u"2020-09-25"_s << u"vi"_s << day;
    QTest::newRow("local time") << u"2020-09-25T23:30:00+07:00"_s << u"vi"_s << day;
    QTest::newRow("local time elsewhere") << u"2020-09-25T23:30:00-05:00"_s << u"en"_s << day;
    QTest::newRow("UTC, Vietnamese") << u"2020-09-24T23:30:00Z"_s << u"vi"_s << day;
    QTest::newRow("UTC, English") << u"2020-09-25T23:30:00Z"_s << u"en"_s << day;
    QTest::newRow("no zone") << u"2020-09-25 13:05"_s << u"vi"_s << day;
    QTest::newRow("as people write") << u"25/09/2020"_s << u"vi"_s << day;
    QTest::newRow("nothing") << u"hôm nay"_s << u"vi"_s << QDate();
}

void DatesTest::timestamps()
{
    QFETCH(QString, value);
    QFETCH(QString, language);
    QTEST(dateOfTimestamp(value, language), "date");
}

void DatesTest::optionOverrides()
{
    ImportFolder folder;
    ImportOptions options;
    options.published = QDate(2021, 2, 3);
    const PublicationDate expected{options.published, false};
    for (const QString &second : {u"25/09/2020 13:05"_s, u"Sáng nay (3/10), cầu thông xe, năm 2019."_s}) {
        const Imported imported =
            folder.import(u"a.txt"_s, u"Cầu mới\n\n"_s + second + u"\n\nXe qua lại đông."_s, options);
        QCOMPARE(imported.article.published, expected);
    }
}

QTEST_MAIN(DatesTest)
#include "tst_dates.moc"
