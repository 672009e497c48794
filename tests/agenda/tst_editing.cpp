// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendaediting.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// What a person did to an agenda, over the same and over a newer reading of its article.
class EditingTest : public QObject
{
    Q_OBJECT

private slots:
    void keysAreStable();
    void nothingDoneChangesNothing();
    void changesFieldByField();
    void changesBackAreForgotten();
    void removesAndRestores();
    void addsByHand();
    void arrangesItems();
    void findsEntriesInAnotherReading();
    void keepsWhatIsFoundNoMore();
    void unknownKeys();
};

namespace {

AgendaEntry session(const QString &title, QDate day, DayPart part = DayPart::None)
{
    AgendaEntry entry;
    entry.title = title;
    entry.start.date = day;
    entry.dayPart = part;
    entry.passage = {0, 0, title.size(), title};
    return entry;
}

AgendaEntry item(const QString &title)
{
    AgendaEntry entry = session(title, {});
    entry.kind = AgendaEntry::Kind::Item;
    return entry;
}

const QDate Friday(2020, 9, 25);

Agenda reading()
{
    return {session(u"Phiên trù bị"_s, Friday, DayPart::Afternoon),
            session(u"Phiên chính thức"_s, Friday.addDays(1)), item(u"Tổng kết"_s), item(u"Thảo luận"_s),
            item(u"Bầu cử"_s)};
}

QStringList titles(const Agenda &agenda)
{
    QStringList all;
    for (const AgendaEntry &entry : agenda)
        all.append(entry.title);
    return all;
}

QString keyOf(const QString &title, const AgendaEdits &edits = {})
{
    for (const EditedEntry &entry : editedAgenda(reading(), edits)) {
        if (entry.entry.title == title)
            return entry.key;
    }
    return {};
}

} // namespace

void EditingTest::keysAreStable()
{
    Agenda agenda = reading();
    agenda.append(item(u"Bầu cử"_s));
    const QStringList keys = entryKeys(agenda);
    QCOMPARE(keys.at(0), u"session/2020-09-25/phien tru bi"_s);
    QCOMPARE(keys.at(4), u"item/bau cu"_s);
    QCOMPARE(keys.at(5), u"item/bau cu/2"_s);
    QCOMPARE(entryKeys(agenda), keys);
}

void EditingTest::nothingDoneChangesNothing()
{
    QCOMPARE(applyEdits(reading(), {}), reading());
}

void EditingTest::changesFieldByField()
{
    AgendaEdits edits;
    AgendaEntry changed = reading().at(0);
    changed.start.time = QTime(14, 0);
    changeEntry(edits, reading(), keyOf(u"Phiên trù bị"_s), changed);
    changed.sequence = 1;
    QCOMPARE(applyEdits(reading(), edits).at(0), changed);
    QCOMPARE(editedAgenda(reading(), edits).at(0).origin, EditedEntry::Origin::Changed);

    // A better reader finds the place; the person's time stays.
    Agenda better = reading();
    better[0].place = u"Nhà văn hóa"_s;
    const AgendaEntry merged = applyEdits(better, edits).at(0);
    QCOMPARE(merged.place, u"Nhà văn hóa"_s);
    QCOMPARE(merged.start.time, QTime(14, 0));

    // A second edit, made over the better reading, claims the time alone as well.
    AgendaEntry again = merged;
    again.title = u"Họp trù bị"_s;
    changeEntry(edits, better, edits.entries.at(0).key, again);
    better[0].place = u"Trung tâm hội nghị"_s;
    QCOMPARE(applyEdits(better, edits).at(0).place, u"Trung tâm hội nghị"_s);
    QCOMPARE(applyEdits(better, edits).at(0).title, u"Họp trù bị"_s);
}

void EditingTest::changesBackAreForgotten()
{
    AgendaEdits edits;
    const QString key = keyOf(u"Tổng kết"_s);
    changeEntry(edits, reading(), key, item(u"Báo cáo tổng kết"_s));
    QVERIFY(!edits.isEmpty());
    changeEntry(edits, reading(), key, item(u"Tổng kết"_s));
    // All but their number: a calendar that has the first takes the second for newer.
    const QList<EditedEntry> all = editedAgenda(reading(), edits);
    const auto same = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.key == key; });
    QVERIFY(same != all.end());
    QCOMPARE(same->origin, EditedEntry::Origin::Read);
    QCOMPARE(same->entry.title, u"Tổng kết"_s);
    QCOMPARE(same->entry.sequence, 2);
    // Found no more, there is nothing of it to keep.
    QCOMPARE(applyEdits(reading().mid(0, 2), edits), reading().mid(0, 2));
}

void EditingTest::removesAndRestores()
{
    AgendaEdits edits;
    const QString key = keyOf(u"Phiên chính thức"_s);
    AgendaEntry changed = reading().at(1);
    changed.place = u"Hội trường"_s;
    changeEntry(edits, reading(), key, changed);
    removeEntry(edits, reading(), key);
    QCOMPARE(applyEdits(reading(), edits).size(), reading().size() - 1);
    QVERIFY(editedAgenda(reading(), edits).at(1).removed);
    restoreEntry(edits, key);
    QCOMPARE(applyEdits(reading(), edits).at(1).place, u"Hội trường"_s);
    discardEdit(edits, key);
    Agenda counted = reading();
    counted[1].sequence = 2;
    QCOMPARE(applyEdits(reading(), edits), counted);
    discardEdit(edits, key);
    QCOMPARE(applyEdits(reading(), edits), counted);

    AgendaEdits others;
    removeEntry(others, reading(), key);
    restoreEntry(others, key);
    QVERIFY(others.isEmpty());
}

void EditingTest::addsByHand()
{
    AgendaEdits edits;
    const QUuid id(u"6b9f8f1e-2b7e-4a52-9d53-0d6f3a3a1c11"_s);
    const QString key = addEntry(edits, session(u"Dâng hương"_s, Friday, DayPart::Morning), id);
    QCOMPARE(key, u"added/6b9f8f1e-2b7e-4a52-9d53-0d6f3a3a1c11"_s);
    QCOMPARE(titles(applyEdits(reading(), edits)).first(), u"Dâng hương"_s);
    changeEntry(edits, reading(), key, session(u"Viếng nghĩa trang"_s, Friday.addDays(3)));
    QCOMPARE(titles(applyEdits(reading(), edits)).at(2), u"Viếng nghĩa trang"_s);
    removeEntry(edits, reading(), key);
    QCOMPARE(applyEdits(reading(), edits), reading());
    restoreEntry(edits, key);
    QCOMPARE(applyEdits(reading(), edits).size(), reading().size() + 1);
    discardEdit(edits, key);
    QVERIFY(edits.isEmpty());
}

void EditingTest::arrangesItems()
{
    AgendaEdits edits;
    moveItem(edits, reading(), keyOf(u"Bầu cử"_s), 0);
    QCOMPARE(titles(applyEdits(reading(), edits)).mid(2),
             QStringList({u"Bầu cử"_s, u"Tổng kết"_s, u"Thảo luận"_s}));
    moveItem(edits, reading(), keyOf(u"Bầu cử"_s), 99);
    QCOMPARE(titles(applyEdits(reading(), edits)).mid(2),
             QStringList({u"Tổng kết"_s, u"Thảo luận"_s, u"Bầu cử"_s}));
    moveItem(edits, reading(), keyOf(u"Tổng kết"_s), 1);

    // An item that a newer reading finds stands behind the one that it follows in the text.
    Agenda newer = reading();
    newer.insert(3, item(u"Kiểm điểm"_s));
    QCOMPARE(titles(applyEdits(newer, edits)).mid(2),
             QStringList({u"Thảo luận"_s, u"Tổng kết"_s, u"Kiểm điểm"_s, u"Bầu cử"_s}));

    AgendaEdits more = edits;
    removeEntry(more, reading(), keyOf(u"Tổng kết"_s));
    moveItem(more, reading(), keyOf(u"Bầu cử"_s), 0);
    QCOMPARE(titles(applyEdits(reading(), more)).mid(2), QStringList({u"Bầu cử"_s, u"Thảo luận"_s}));
}

void EditingTest::findsEntriesInAnotherReading()
{
    AgendaEdits edits;
    AgendaEntry changed = reading().at(0);
    changed.place = u"Nhà văn hóa"_s;
    changeEntry(edits, reading(), keyOf(u"Phiên trù bị"_s), changed);
    removeEntry(edits, reading(), keyOf(u"Phiên chính thức"_s));

    // Another title with the same words of the article; another day with the same title.
    Agenda newer = reading();
    newer[0].title = u"Phiên họp trù bị"_s;
    newer[1].start.date = Friday.addDays(2);
    newer[1].passage.quote = u"hai ngày"_s;
    newer.insert(2, session(u"Phiên chính thức"_s, Friday.addDays(30)));
    newer[2].passage.quote = u"một phiên khác"_s;
    const Agenda shown = applyEdits(newer, edits);
    QCOMPARE(shown.at(0).title, u"Phiên họp trù bị"_s);
    QCOMPARE(shown.at(0).place, u"Nhà văn hóa"_s);
    QCOMPARE(shown.at(1).start.date, Friday.addDays(30));
    QCOMPARE(shown.size(), newer.size() - 1);
}

void EditingTest::keepsWhatIsFoundNoMore()
{
    AgendaEdits edits;
    changeEntry(edits, reading(), keyOf(u"Bầu cử"_s), item(u"Bầu Ban Chấp hành"_s));
    removeEntry(edits, reading(), keyOf(u"Thảo luận"_s));
    const Agenda shorter = reading().mid(0, 2);
    QCOMPARE(titles(applyEdits(shorter, edits)).last(), u"Bầu Ban Chấp hành"_s);
    QCOMPARE(editedAgenda(shorter, edits).last().origin, EditedEntry::Origin::Kept);
    // The removal is not forgotten: the next reading may find the entry again.
    QCOMPARE(titles(applyEdits(reading(), edits)).mid(2),
             QStringList({u"Tổng kết"_s, u"Bầu Ban Chấp hành"_s}));
}

void EditingTest::unknownKeys()
{
    AgendaEdits edits;
    const QString nobody = u"item/nobody"_s;
    changeEntry(edits, reading(), nobody, item(u"?"_s));
    removeEntry(edits, reading(), nobody);
    restoreEntry(edits, nobody);
    discardEdit(edits, nobody);
    moveItem(edits, reading(), nobody, 0);
    QVERIFY(edits.isEmpty());
}

QTEST_APPLESS_MAIN(EditingTest)
#include "tst_editing.moc"
