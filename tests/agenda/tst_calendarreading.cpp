// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarsamples.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Calendars from elsewhere.
class CalendarReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void zones_data();
    void zones();
    void foreignCalendar();
    void refusals();
    void hostile();
};

void CalendarReadingTest::zones_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("utc") << QByteArray("DTSTART:20200925T233000Z\r\nDTEND:20200926T003000Z\r\n")
                         << u"2020-09-26T06:30"_s << u"2020-09-26T07:30"_s;
    QTest::newRow("floating") << QByteArray("DTSTART:20200925T073000\r\n") << u"2020-09-25T07:30"_s << u"-"_s;
    QTest::newRow("paris") << QByteArray("DTSTART;TZID=Europe/Paris:20200925T090000\r\n")
                           << u"2020-09-25T14:00"_s << u"-"_s;
    QTest::newRow("quoted zone") << QByteArray("DTSTART;TZID=\"Asia/Tokyo\":20200925T090000\r\n")
                                 << u"2020-09-25T07:00"_s << u"-"_s;
    QTest::newRow("windows") << QByteArray("DTSTART;TZID=Tokyo Standard Time:20200925T090000\r\n")
                             << u"2020-09-25T07:00"_s << u"-"_s;
    QTest::newRow("unknown zone") << QByteArray("DTSTART;TZID=Nowhere:20200925T090000\r\n")
                                  << u"2020-09-25T09:00"_s << u"-"_s;
    QTest::newRow("day") << QByteArray("DTSTART;VALUE=DATE:20200925\r\nDTEND;VALUE=DATE:20200926\r\n")
                         << u"2020-09-25"_s << u"-"_s;
    QTest::newRow("days") << QByteArray("DTSTART;VALUE=DATE:20200925\r\nDTEND;VALUE=DATE:20200927\r\n")
                          << u"2020-09-25"_s << u"2020-09-26"_s;
    QTest::newRow("duration") << QByteArray("DTSTART:20200925T073000\r\nDURATION:PT1H30M\r\n")
                              << u"2020-09-25T07:30"_s << u"2020-09-25T09:00"_s;
    QTest::newRow("days' duration") << QByteArray("DTSTART;VALUE=DATE:20200925\r\nDURATION:P3D\r\n")
                                    << u"2020-09-25"_s << u"2020-09-27"_s;
    QTest::newRow("end before start") << QByteArray("DTSTART:20200925T073000\r\nDTEND:20200925T063000\r\n")
                                      << u"2020-09-25T07:30"_s << u"-"_s;
}

void CalendarReadingTest::zones()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const Agenda agenda = read(oneEvent(lines));
    QCOMPARE(agenda.size(), 1);
    QCOMPARE(describe(agenda.at(0).start), start);
    QCOMPARE(describe(agenda.at(0).end), end);
}

void CalendarReadingTest::foreignCalendar()
{
    const QByteArray bytes =
        "\xEF\xBB\xBF" +
        calendar("METHOD:PUBLISH\nBEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nTZOFFSETFROM:+0900\nTZOFFSETTO:"
                 "+0900\nDTSTART:19700101T000000\nEND:STANDARD\nEND:VTIMEZONE\n"
                 "BEGIN:VEVENT\nDTSTART;TZID=Ours:20200925T090000\nSUMMARY;LANGUAGE=vi:Hội\n  nghị\\, tổng "
                 "kết\nLOCATION:Hà Nội\n"
                 "ATTENDEE;CN=\"a:b;c\":mailto:a@example.org\nBEGIN:VALARM\nSUMMARY:Alarm\nTRIGGER:-"
                 "PT15M\nEND:VALARM\nSTATUS:TENTATIVE\nEND:VEVENT\n"
                 "BEGIN:VEVENT\nDTSTART:20200925T090000\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:no "
                 "start\nEND:VEVENT\n");
    const auto result = readCalendar(bytes);
    QVERIFY(result.has_value());
    QCOMPARE(result->leftOut, 2);
    QCOMPARE(result->agenda.size(), 1);
    const AgendaEntry &entry = result->agenda.at(0);
    QCOMPARE(entry.title, u"Hội nghị, tổng kết"_s);
    QCOMPARE(entry.place, u"Hà Nội"_s);
    QCOMPARE(describe(entry.start), u"2020-09-25T07:00"_s);
    QVERIFY(entry.uncertain);
}

void CalendarReadingTest::refusals()
{
    const auto none = readCalendar("<html>BEGIN:VCALENDAR</html>");
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, CalendarError::NotACalendar);
    QVERIFY(!none.error().message.isEmpty());
    const auto large = readCalendar(QByteArray(LargestCalendar + 1, 'x'));
    QCOMPARE(large.error().code, CalendarError::TooLarge);
}

void CalendarReadingTest::hostile()
{
    QVERIFY(readCalendar(calendar(QByteArray("BEGIN:VEVENT\r\n").repeated(300'000))).has_value());
    QVERIFY(readCalendar(calendar(QByteArray(" \r\n").repeated(1'000'000))).has_value());
    QByteArray many;
    for (int i = 0; i < 3000; ++i)
        many += "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nDTSTART:20200925T080000\r\nRRULE:FREQ=YEARLY;BYMONTH="
                "2;BYMONTHDAY=30\r\nEND:VEVENT\r\n";
    const auto result = readCalendar(calendar(many));
    QCOMPARE(result->agenda.size(), MostCalendarEntries);
    QVERIFY(result->leftOut > 0);
    const auto unnamed =
        readCalendar(calendar("BEGIN:VTODO\r\nSUMMARY:" + QByteArray(7, '\0') + "\r\nEND:VTODO\r\n"));
    QCOMPARE(unnamed->leftOut, 1);
    QVERIFY(readCalendar(oneEvent("DTSTART:99999999T999999\r\n"))->agenda.isEmpty());
    QCOMPARE(read(oneEvent("DTSTART:20200925T080000\r\nX-NGHISU-PASSAGE:-5/99999999999999999999/-1/"
                           "x\r\nX-NGHISU-MOMENTS:/\r\n"))
                 .size(),
             1);
}

QTEST_GUILESS_MAIN(CalendarReadingTest)
#include "tst_calendarreading.moc"
