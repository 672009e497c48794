// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendareader.h"
#include "calendarreader.h"
#include "calendarwriter.h"
#include "contentline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Agendas to iCalendar and back, calendars from elsewhere, and events that pages mark.
class CalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void stableIdentity();
    void severalArticles();
    void foldsLines();
    void wholeDaysAndZone();
    void zones_data();
    void zones();
    void repeats_data();
    void repeats();
    void furtherOccurrencesLastAsLong();
    void replacedOccurrence();
    void foreignCalendar();
    void refusals();
    void hostile();
    void pageEvents();
    void acceptedByPython();
};

namespace {

const QDate Friday(2020, 9, 25);

AgendaEntry session(const QString &title, const Moment &start, const Moment &end = {})
{
    AgendaEntry entry;
    entry.title = title;
    entry.start = start;
    entry.end = end;
    return entry;
}

AgendaEntry item(const QString &title)
{
    AgendaEntry entry = session(title, {});
    entry.kind = AgendaEntry::Kind::Item;
    return entry;
}

Article article()
{
    Article one;
    one.title = u"Đại hội; một, hai"_s;
    one.url = u"https://example.org/đại-hội?id=1"_s;
    one.published.date = Friday;
    return one;
}

/// One entry of every shape that an agenda may hold.
Agenda shapes()
{
    Agenda agenda;
    AgendaEntry quoted = session(u"Phiên trù bị, \"mở\"; a\\b"_s, {Friday, {}});
    quoted.dayPart = DayPart::Afternoon;
    quoted.place = u"Trung tâm hội nghị, tầng 2; phòng A"_s;
    quoted.passage = {-1, 12, 40, u"Chiều nay (25/9), phiên trù bị\ntại Trung tâm"_s};
    quoted.otherPassages = {{3, 0, 10, u"phiên trù bị"_s}, {4, 7, 2, u"; , \\n"_s}};
    quoted.uncertain = true;
    agenda.append(quoted);
    agenda.append(session(u"Ba ngày"_s, {Friday, {}}, {Friday.addDays(2), {}}));
    agenda.append(session(u"Một ngày, nói hai lần"_s, {Friday, {}}, {Friday, {}}));
    agenda.append(session(u"Xong lúc 16 giờ 30"_s, {Friday, {}}, {Friday, QTime(16, 30)}));
    agenda.append(session(u"Lúc 7 giờ 30"_s, {Friday.addDays(1), QTime(7, 30)}));
    agenda.append(session(u"Từ 8 giờ đến 11 giờ"_s, {Friday.addDays(1), QTime(8, 0)},
                          {Friday.addDays(1), QTime(11, 0)}));
    agenda.append(session(u"Mỗi tối"_s, {Friday.addDays(1), QTime(20, 0)}, {Friday.addDays(4), {}}));
    AgendaEntry business = item(u"Tổng kết nhiệm kỳ"_s);
    business.passage = {2, 5, 17, u"Tổng kết nhiệm kỳ"_s};
    agenda.append(business);
    AgendaEntry guessed = item(u"Bầu cử"_s);
    guessed.uncertain = true;
    agenda.append(guessed);
    agenda.append(item(u"Bầu cử"_s));
    return agenda;
}

QByteArray calendar(const QByteArray &body)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n";
}

QByteArray oneEvent(const QByteArray &lines)
{
    return calendar("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\n" + lines + "END:VEVENT\r\n");
}

Agenda read(const QByteArray &bytes)
{
    const auto result = readCalendar(bytes);
    return result ? result->agenda : Agenda();
}

/// The entries as they were before a calendar gave them UIDs.
Agenda withoutUids(Agenda agenda)
{
    for (AgendaEntry &entry : agenda)
        entry.uid.clear();
    return agenda;
}

QString describe(const Moment &moment)
{
    if (!moment.isValid())
        return u"-"_s;
    const QString day = moment.date.toString(Qt::ISODate);
    return moment.time.isValid() ? day + u'T' + moment.time.toString(u"HH:mm"_s) : day;
}

QStringList startsIn(const Agenda &agenda)
{
    QStringList starts;
    for (const AgendaEntry &entry : agenda)
        starts.append(describe(entry.start));
    return starts;
}

QList<QByteArray> uidsOf(const QByteArray &bytes)
{
    QList<QByteArray> uids;
    for (const ContentLine &line : readContentLines(bytes)) {
        if (line.name == "UID")
            uids.append(line.value);
    }
    return uids;
}

} // namespace

void CalendarTest::roundTrip()
{
    const QByteArray bytes = writeCalendar(shapes(), article());
    const auto result = readCalendar(bytes);
    QVERIFY(result.has_value());
    QCOMPARE(result->leftOut, 0);
    QCOMPARE(result->agenda.size(), shapes().size());
    const Agenda said = withoutUids(result->agenda);
    for (const AgendaEntry &entry : shapes())
        QVERIFY2(said.contains(entry), qPrintable(entry.title));
    QCOMPARE(said.mid(7), shapes().mid(7)); // items keep their order
    QCOMPARE(writeCalendar(shapes(), article()), bytes);
    QByteArray lineFeeds = bytes;
    lineFeeds.replace("\r\n", "\n");
    QCOMPARE(read(lineFeeds), result->agenda);
}

void CalendarTest::stableIdentity()
{
    const QList<QByteArray> all = uidsOf(writeCalendar(shapes(), article()));
    QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), shapes().size());
    // One entry alone is the same event as among the others.
    QCOMPARE(uidsOf(writeCalendar({shapes().at(4)}, article())), QList<QByteArray>{all.at(4)});
    Article other = article();
    other.url = u"https://example.org/2"_s;
    QVERIFY(uidsOf(writeCalendar({shapes().at(4)}, other)) != QList<QByteArray>{all.at(4)});
}

void CalendarTest::severalArticles()
{
    const CalendarSource one{shapes(), article().title, article().url, Friday};
    CalendarSource other = one;
    other.url = u"https://example.org/2"_s;
    other.published = Friday.addDays(1);
    CalendarSource unknown = one;
    unknown.title.clear();
    unknown.url.clear();
    unknown.published = {};
    const QByteArray alone = writeCalendar(QList<CalendarSource>{one});
    QCOMPARE(alone, writeCalendar(shapes(), article()));
    const QByteArray bytes = writeCalendar({one, other, unknown, one});
    QCOMPARE(bytes.count("BEGIN:VCALENDAR"), 1);
    QCOMPARE(bytes.count("BEGIN:VTIMEZONE"), 1);
    QVERIFY(!bytes.contains("X-WR-CALNAME")); // of which of them?
    QCOMPARE(bytes.count("URL:https://example.org/2\r\n"), shapes().size());
    QCOMPARE(bytes.count("DTSTAMP:20200926T000000Z\r\n"), shapes().size());
    const QList<QByteArray> uids = uidsOf(bytes);
    QCOMPARE(QSet<QByteArray>(uids.begin(), uids.end()).size(), 4 * shapes().size());
    QCOMPARE(uids.mid(0, shapes().size()), uidsOf(alone)); // the same events as in a calendar of their own
    QCOMPARE(read(bytes).size(), 4 * shapes().size());
    QVERIFY(read(writeCalendar(QList<CalendarSource>())).isEmpty());
}

void CalendarTest::foldsLines()
{
    AgendaEntry entry = session(QString(400, u'ệ'), {Friday, {}});
    const QByteArray bytes = writeCalendar({entry}, article());
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY(line.size() <= 76); // with its carriage return
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(read(bytes).at(0).title, entry.title);
}

void CalendarTest::wholeDaysAndZone()
{
    const QByteArray bytes = writeCalendar(shapes(), article());
    QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20200925\r\nDTEND;VALUE=DATE:20200928\r\n"));
    QVERIFY(bytes.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20200926T073000\r\n"));
    QVERIFY(bytes.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n"));
    QVERIFY(bytes.contains("BEGIN:VTODO\r\n"));
}

void CalendarTest::zones_data()
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

void CalendarTest::zones()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const Agenda agenda = read(oneEvent(lines));
    QCOMPARE(agenda.size(), 1);
    QCOMPARE(describe(agenda.at(0).start), start);
    QCOMPARE(describe(agenda.at(0).end), end);
}

void CalendarTest::repeats_data()
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

void CalendarTest::repeats()
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

void CalendarTest::furtherOccurrencesLastAsLong()
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

void CalendarTest::replacedOccurrence()
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

void CalendarTest::foreignCalendar()
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

void CalendarTest::refusals()
{
    const auto none = readCalendar("<html>BEGIN:VCALENDAR</html>");
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, CalendarError::NotACalendar);
    QVERIFY(!none.error().message.isEmpty());
    const auto large = readCalendar(QByteArray(LargestCalendar + 1, 'x'));
    QCOMPARE(large.error().code, CalendarError::TooLarge);
}

void CalendarTest::hostile()
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

void CalendarTest::pageEvents()
{
    const Agenda agenda = agendaOf(
        {{u" Khai mạc\n hội sách "_s, u"2025-04-17T02:00:00Z"_s, u"2025-04-17T11:30+07:00"_s, u"Phố sách"_s},
         {u"Hội sách"_s, u"2025-04-17"_s, u"2025-04-22"_s, {}},
         {u"Một ngày"_s, u"2025-04-18"_s, u"2025-04-18"_s, {}},
         {u"Giờ địa phương"_s, u"2025-04-19 19:30"_s, u"2025-04-19T18:00"_s, {}},
         {u"Múi giờ liền"_s, u"2025-04-20T19:30:00+0900"_s, {}, {}},
         {{}, u"2025-04-17"_s, {}, {}},
         {u"Không ngày"_s, u"soon"_s, {}, {}},
         {u"Ngày sai"_s, u"2025-02-30"_s, {}, {}}});
    QStringList lines;
    for (const AgendaEntry &entry : agenda)
        lines.append(describe(entry.start) + u' ' + describe(entry.end) + u' ' + entry.title + u' ' +
                     entry.place);
    QCOMPARE(lines.join(u'\n'), u"2025-04-17 2025-04-22 Hội sách \n"
                                "2025-04-17T09:00 2025-04-17T11:30 Khai mạc hội sách Phố sách\n"
                                "2025-04-18 - Một ngày \n"
                                "2025-04-19T19:30 - Giờ địa phương \n"
                                "2025-04-20T17:30 - Múi giờ liền "_s);
}

/// Another reader of RFC 5545 finds the same events.
void CalendarTest::acceptedByPython()
{
    const QString script = uR"(
import sys, json, datetime, icalendar
found = []
for part in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk():
    if part.name not in ('VEVENT', 'VTODO'):
        continue
    def moment(key):
        if key not in part: return None
        value = part[key].dt
        return value.isoformat() if not isinstance(value, datetime.datetime) else value.strftime('%Y-%m-%dT%H:%M:%S') + str(value.utcoffset())
    found.append([part.name, str(part['SUMMARY']), str(part.get('LOCATION', '')), moment('DTSTART'), moment('DTEND')])
print(json.dumps(found))
)"_s;
    QProcess python;
    for (const QString &name : {u"python3"_s, u"/usr/bin/python3"_s}) {
        python.start(name, {u"-c"_s, u"import icalendar"_s});
        if (python.waitForFinished() && python.exitCode() == 0)
            break;
    }
    if (python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0 ||
        python.error() == QProcess::FailedToStart)
        QSKIP("python3 with icalendar is not there");
    python.start(python.program(), {u"-c"_s, script});
    QVERIFY(python.waitForStarted());
    python.write(writeCalendar(shapes(), article()));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    const QByteArray errors = python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0, errors.constData());
    const QJsonArray found = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(found.size(), shapes().size());
    for (int i = 0; i < found.size(); ++i) {
        QCOMPARE(found.at(i)[1].toString(), shapes().at(i).title);
        QCOMPARE(found.at(i)[2].toString(), shapes().at(i).place);
    }
    QCOMPARE(found.at(1)[3].toString(), u"2020-09-25"_s);
    QCOMPARE(found.at(1)[4].toString(), u"2020-09-28"_s);
    QCOMPARE(found.at(5)[3].toString(), u"2020-09-26T08:00:007:00:00"_s);
    QCOMPARE(found.at(5)[4].toString(), u"2020-09-26T11:00:007:00:00"_s);
    QCOMPARE(found.at(7)[0].toString(), u"VTODO"_s);
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
