// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarsamples.h"
#include "calendarwriter.h"
#include "contentline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Agendas to iCalendar, and back as they were.
class CalendarWritingTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void stableIdentity();
    void longQuotesAreNoNotes();
    void severalArticles();
    void foldsLines();
    void wholeDaysAndZone();
    void acceptedByPython();
};

namespace {

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

/// The entries as they were before a calendar gave them UIDs.
Agenda withoutUids(Agenda agenda)
{
    for (AgendaEntry &entry : agenda)
        entry.uid.clear();
    return agenda;
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

/// The moment as the script below prints it; in Việt Nam clocks are seven hours ahead.
QString pythonMoment(const Moment &moment)
{
    const QString day = moment.date.toString(Qt::ISODate);
    return moment.time.isValid() ? day + u'T' + moment.time.toString(u"HH:mm:ss"_s) + u"7:00:00"_s : day;
}

} // namespace

void CalendarWritingTest::roundTrip()
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

void CalendarWritingTest::stableIdentity()
{
    const QList<QByteArray> all = uidsOf(writeCalendar(shapes(), article()));
    QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), shapes().size());
    // One entry alone is the same event as among the others.
    QCOMPARE(uidsOf(writeCalendar({shapes().at(4)}, article())), QList<QByteArray>{all.at(4)});
    Article other = article();
    other.url = u"https://example.org/2"_s;
    QVERIFY(uidsOf(writeCalendar({shapes().at(4)}, other)) != QList<QByteArray>{all.at(4)});
}

void CalendarWritingTest::longQuotesAreNoNotes()
{
    AgendaEntry entry = session(u"Khai mạc"_s, {Friday, {}});
    entry.passage = {2, 0, 5000, QString(5000, u'ệ')};
    QCOMPARE(withoutUids(read(writeCalendar({entry}, article()))), Agenda{entry});
}

void CalendarWritingTest::severalArticles()
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

void CalendarWritingTest::foldsLines()
{
    AgendaEntry entry = session(QString(400, u'ệ'), {Friday, {}});
    const QByteArray bytes = writeCalendar({entry}, article());
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY(line.size() <= 76); // with its carriage return
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(read(bytes).at(0).title, entry.title);
}

void CalendarWritingTest::wholeDaysAndZone()
{
    const QByteArray bytes = writeCalendar(shapes(), article());
    QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20200925\r\nDTEND;VALUE=DATE:20200928\r\n"));
    QVERIFY(bytes.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20200926T073000\r\n"));
    QVERIFY(bytes.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n"));
    QVERIFY(bytes.contains("BEGIN:VTODO\r\n"));
}

/// Another reader of RFC 5545 finds the same events.
void CalendarWritingTest::acceptedByPython()
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
    found.append([part.name, str(part['SUMMARY']), str(part.get('LOCATION', '')), moment('DTSTART'), moment('DTEND' if part.name == 'VEVENT' else 'DUE'), str(part['UID'])])
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
    const QList<QByteArray> uids = uidsOf(writeCalendar(shapes(), article()));
    for (int i = 0; i < found.size(); ++i) {
        QCOMPARE(found.at(i)[1].toString(), shapes().at(i).title);
        QCOMPARE(found.at(i)[2].toString(), shapes().at(i).place);
        QCOMPARE(found.at(i)[0].toString() == u"VEVENT"_s, shapes().at(i).start.isValid());
        QCOMPARE(found.at(i)[5].toString().toUtf8(), uids.at(i));
        QCOMPARE(found.at(i)[3].toString(), pythonMoment(shapes().at(i).start));
    }
    QCOMPARE(found.at(1)[3].toString(), u"2020-09-25"_s);
    QCOMPARE(found.at(1)[4].toString(), u"2020-09-28"_s);
    QCOMPARE(found.at(5)[3].toString(), u"2020-09-26T08:00:007:00:00"_s);
    QCOMPARE(found.at(5)[4].toString(), u"2020-09-26T11:00:007:00:00"_s);
    QCOMPARE(found.at(7)[0].toString(), u"VTODO"_s);
}

QTEST_GUILESS_MAIN(CalendarWritingTest)
#include "tst_calendarwriting.moc"
