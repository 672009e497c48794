// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarsamples.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Repeated events of calendars, one session an occurrence.
class RecurrenceTest : public QObject
{
    Q_OBJECT

private slots:
    void repeats_data();
    void repeats();
    void furtherOccurrencesLastAsLong();
    void replacedOccurrence();
};

void RecurrenceTest::repeats_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<bool>("cut");
    const QByteArray day("DTSTART;VALUE=DATE:20200925\r\n");
    QTest::newRow("daily") << day + "RRULE:FREQ=DAILY;COUNT=3\r\n"
                           << u"2020-09-25 2020-09-26 2020-09-27"_s << false;
    QTest::newRow("weekdays")
        << QByteArray("DTSTART:20200925T080000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,FR;UNTIL=20201005T235959\r\n")
        << u"2020-09-25T08:00 2020-09-28T08:00 2020-10-02T08:00 2020-10-05T08:00"_s << false;
    QTest::newRow("exceptions") << day + "RRULE:FREQ=DAILY;COUNT=4\r\nEXDATE;VALUE=DATE:20200926,20200927\r\n"
                                << u"2020-09-25 2020-09-28"_s << false;
    QTest::newRow("seconds") << QByteArray("DTSTART:20200925T080000\r\nRRULE:FREQ=SECONDLY\r\n")
                             << u"2020-09-25T08:00"_s << true;
    QTest::newRow("nonsense") << day + "RRULE:FREQ=SOMETIMES\r\n" << u"2020-09-25"_s << true;
    QTest::newRow("further days") << day +
                                         "RDATE;VALUE=DATE:20200928,20200926\r\nRDATE;VALUE=DATE:20200925\r\n"
                                  << u"2020-09-25 2020-09-26 2020-09-28"_s << false;
    QTest::newRow("rule and further days")
        << day + "RRULE:FREQ=DAILY;COUNT=2\r\nRDATE;VALUE=DATE:20200926,20201001,20201002\r\n"
                 "EXDATE;VALUE=DATE:20201001\r\n"
        << u"2020-09-25 2020-09-26 2020-10-02"_s << false;
    QTest::newRow("further periods")
        << QByteArray("DTSTART:20200925T080000\r\nRDATE;VALUE=PERIOD:20200926T020000Z/PT1H,soon\r\n")
        << u"2020-09-25T08:00 2020-09-26T09:00"_s << false;
    QTest::newRow("never again") << day + "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n"
                                 << u"2020-09-25"_s << false;
}

void RecurrenceTest::repeats()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, starts);
    QFETCH(bool, cut);
    const auto result = readCalendar(oneEvent(lines));
    QVERIFY(result.has_value());
    QCOMPARE(startsIn(result->agenda).join(u' '), starts);
    QCOMPARE(result->cut, cut);
    const auto endless = readCalendar(oneEvent("DTSTART;VALUE=DATE:20200925\r\nRRULE:FREQ=DAILY\r\n"));
    QCOMPARE(endless->agenda.size(), MostOccurrences);
    QVERIFY(endless->cut);
}

void RecurrenceTest::furtherOccurrencesLastAsLong()
{
    const Agenda agenda = read(oneEvent("DTSTART:20200925T080000\r\nDTEND:20200925T093000\r\n"
                                        "RDATE:20200926T080000,20200927T230000\r\n"));
    QCOMPARE(agenda.size(), 3);
    QCOMPARE(describe(agenda.at(1).end), u"2020-09-26T09:30"_s);
    QCOMPARE(describe(agenda.at(2).end), u"2020-09-28T00:30"_s);
    QByteArray many("DTSTART;VALUE=DATE:20200101\r\n");
    for (int i = 0; i < 2 * MostOccurrences; ++i)
        many +=
            "RDATE;VALUE=DATE:" + QDate(2020, 1, 1).addDays(i).toString(u"yyyyMMdd"_s).toLatin1() + "\r\n";
    const auto cut = readCalendar(oneEvent(many));
    QCOMPARE(cut->agenda.size(), MostOccurrences);
    QVERIFY(cut->cut);
}

void RecurrenceTest::replacedOccurrence()
{
    const QByteArray bytes =
        calendar("BEGIN:VEVENT\r\nUID:7\r\nSUMMARY:Họp\r\nDTSTART:20200925T080000\r\nRRULE:FREQ=DAILY;COUNT="
                 "3\r\nEND:VEVENT\r\n"
                 "BEGIN:VEVENT\r\nUID:7\r\nSUMMARY:Họp "
                 "muộn\r\nRECURRENCE-ID:20200926T080000\r\nDTSTART:20200926T100000\r\nEND:VEVENT\r\n"
                 "BEGIN:VEVENT\r\nUID:7\r\nSUMMARY:Họp\r\nRECURRENCE-ID:20200927T080000\r\nDTSTART:"
                 "20200927T080000\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n");
    const Agenda agenda = read(bytes);
    QCOMPARE(startsIn(agenda), QStringList({u"2020-09-25T08:00"_s, u"2020-09-26T10:00"_s}));
    QCOMPARE(agenda.at(1).title, u"Họp muộn"_s);
}

QTEST_GUILESS_MAIN(RecurrenceTest)
#include "tst_recurrence.moc"
