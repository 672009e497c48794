// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendaediting.h"
#include "calendaridentity.h"
#include "calendarreader.h"
#include "calendarwriter.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// By what calendars know an entry: through edits, and there and back.
class IdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void editsKeepTheUid();
    void ownCalendarComesBack();
    void foreignEventIsUpdated();
    void foreignEventLosesNothing();
    void removedStaysRemoved();
    void occurrencesAndPeriods();
};

namespace {

const QDate Friday(2020, 9, 25);

Article article()
{
    Article one;
    one.title = u"Kỳ họp"_s;
    one.url = u"https://example.org/ky-hop"_s;
    one.published.date = Friday;
    return one;
}

EditedAgenda agenda()
{
    AgendaEntry first;
    first.title = u"Khai mạc"_s;
    first.start = {Friday, QTime(8, 0)};
    first.passage = {0, 0, 8, u"khai mạc"_s};
    AgendaEntry second;
    second.title = u"Bế mạc"_s;
    second.start = {Friday.addDays(1), {}};
    return {{first, second}, {}, {first, second}};
}

QByteArray written(const EditedAgenda &edited)
{
    return writeCalendar(calendarAgenda(edited, article()), article());
}

Agenda read(const QByteArray &bytes)
{
    const auto result = readCalendar(bytes);
    return result ? result->agenda : Agenda();
}

QByteArray foreign(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:abc@example.com\r\nSUMMARY:Hop to\r\n" +
           lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

void change(EditedAgenda &edited, int number, const AgendaEntry &entry)
{
    const QString key = editedAgenda(edited.read, edited.edits).at(number).key;
    changeEntry(edited.edits, edited.read, key, entry);
    edited.shown = applyEdits(edited.read, edited.edits);
}

} // namespace

void IdentityTest::editsKeepTheUid()
{
    EditedAgenda edited = agenda();
    const QString uid = calendarAgenda(edited, article()).first().uid;
    AgendaEntry moved = edited.read.first();
    moved.title = u"Khai mạc trọng thể"_s;
    moved.start.time = QTime(9, 0);
    change(edited, 0, moved);
    moved.place = u"Hội trường"_s;
    change(edited, 0, moved);
    const AgendaEntry after = calendarAgenda(edited, article()).first();
    QCOMPARE(after.uid, uid);
    QCOMPARE(after.title, moved.title);
    QCOMPARE(after.sequence, 2);
    QVERIFY(written(edited).contains("SEQUENCE:2\r\n"));
    // A second thought that leads back is one more change: a calendar passes over what counts less.
    change(edited, 0, edited.read.first());
    QVERIFY(written(edited).contains("SEQUENCE:3\r\n"));
    discardEdit(edited.edits, editedAgenda(edited.read, edited.edits).first().key);
    QVERIFY(written(edited).contains("SEQUENCE:3\r\n"));
}

void IdentityTest::ownCalendarComesBack()
{
    EditedAgenda edited = agenda();
    QByteArray bytes = written(edited);
    const TakenCalendar nothing = takeEntries(edited, article(), read(bytes));
    QCOMPARE(nothing.added + nothing.changed, 0);
    QVERIFY(edited.edits.isEmpty());
    // Moved in the calendar program meanwhile
    bytes.replace("20200925T080000", "20200925T093000");
    const TakenCalendar taken = takeEntries(edited, article(), read(bytes));
    QCOMPARE(taken.added, 0);
    QCOMPARE(taken.changed, 1);
    QCOMPARE(edited.shown.size(), 2);
    QCOMPARE(edited.shown.first().start.time, QTime(9, 30));
    QCOMPARE(edited.shown.first().passage, agenda().read.first().passage);
}

void IdentityTest::foreignEventIsUpdated()
{
    EditedAgenda edited = agenda();
    QCOMPARE(takeEntries(edited, article(), read(foreign("DTSTART:20200926T080000\r\n"))).added, 1);
    const TakenCalendar again = takeEntries(edited, article(), read(foreign("DTSTART:20200926T100000\r\n")));
    QCOMPARE(again.added, 0);
    QCOMPARE(again.changed, 1);
    QCOMPARE(edited.shown.size(), 3);
}

void IdentityTest::foreignEventLosesNothing()
{
    EditedAgenda edited = agenda();
    takeEntries(edited, article(),
                read(foreign("DTSTART:20200926T080000\r\nSEQUENCE:3\r\nDESCRIPTION:Mang theo giay "
                             "moi\\, the\r\nURL:https://example.com/hop\r\n")));
    const QByteArray bytes = written(edited);
    for (const char *line : {"UID:abc@example.com\r\n", "SEQUENCE:3\r\n", "URL:https://example.com/hop\r\n",
                             "DESCRIPTION:Mang theo giay moi\\, the\r\n"})
        QVERIFY2(bytes.contains(line), line);
}

void IdentityTest::removedStaysRemoved()
{
    EditedAgenda edited = agenda();
    const QByteArray bytes = written(edited);
    removeEntry(edited.edits, edited.read, editedAgenda(edited.read, edited.edits).first().key);
    const TakenCalendar taken = takeEntries(edited, article(), read(bytes));
    QCOMPARE(taken.added + taken.changed, 0);
    QCOMPARE(edited.shown.size(), 1);
}

void IdentityTest::occurrencesAndPeriods()
{
    const Agenda found =
        read(foreign("DTSTART:20200926T080000\r\nDTEND:20200926T090000\r\n"
                     "RDATE;VALUE=PERIOD:20200928T080000/20200928T113000,20200929T080000/PT4H\r\n"));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).end.time, QTime(9, 0));
    QCOMPARE(found.at(1).end.time, QTime(11, 30));
    QCOMPARE(found.at(2).end.time, QTime(12, 0));
    QCOMPARE(found.at(2).uid, u"abc@example.com#20200929T080000"_s);
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
