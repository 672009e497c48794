// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendaediting.h"

#include "agendaorder.h"
#include "editmatching.h"
#include "fold.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Kind = AgendaEntry::Kind;
using Origin = EditedEntry::Origin;

QString baseKey(const AgendaEntry &entry)
{
    const QString title = foldForSearch(entry.title).simplified();
    if (entry.kind == Kind::Item)
        return u"item/"_s + title;
    return u"session/"_s + entry.start.date.toString(Qt::ISODate) + u'/' + title;
}

template <typename Field>
void mergeField(AgendaEntry &merged, const AgendaEdit &edit, Field field)
{
    if (edit.edited.*field != (*edit.read).*field)
        merged.*field = edit.edited.*field;
}

/// The new reading of an entry with what a person changed in an older one.
AgendaEntry merge(const AgendaEntry &read, const AgendaEdit &edit)
{
    AgendaEntry merged = read;
    mergeField(merged, edit, &AgendaEntry::kind);
    mergeField(merged, edit, &AgendaEntry::title);
    mergeField(merged, edit, &AgendaEntry::start);
    mergeField(merged, edit, &AgendaEntry::end);
    mergeField(merged, edit, &AgendaEntry::dayPart);
    mergeField(merged, edit, &AgendaEntry::place);
    mergeField(merged, edit, &AgendaEntry::passage);
    mergeField(merged, edit, &AgendaEntry::otherPassages);
    mergeField(merged, edit, &AgendaEntry::uncertain);
    mergeField(merged, edit, &AgendaEntry::uid);
    mergeField(merged, edit, &AgendaEntry::sequence);
    mergeField(merged, edit, &AgendaEntry::notes);
    mergeField(merged, edit, &AgendaEntry::url);
    return merged;
}

/// Whether the edit leaves what was read; its changes may be counted all the same.
bool saysWhatWasRead(const AgendaEdit &edit)
{
    AgendaEntry edited = edit.edited;
    edited.sequence = edit.read->sequence;
    return edited == *edit.read;
}

EditedEntry editedFrom(const AgendaEntry &read, const AgendaEdit &edit)
{
    const AgendaEntry merged = merge(read, edit);
    const Origin origin = saysWhatWasRead(edit) ? Origin::Read : Origin::Changed;
    return {edit.key, merged, origin, edit.removed};
}

/// A key that no edit has taken for another entry since.
QString freeKey(const QString &key, QSet<QString> &taken)
{
    QString free = key;
    for (int number = 2; taken.contains(free); ++number)
        free = key + u'/' + QString::number(number);
    taken.insert(free);
    return free;
}

QList<EditedEntry> collect(const Agenda &read, const AgendaEdits &edits)
{
    const QHash<int, int> editOf = matchEdits(read, edits);
    const QStringList keys = entryKeys(read);
    QSet<QString> taken;
    for (const AgendaEdit &edit : edits.entries)
        taken.insert(edit.key);
    QList<EditedEntry> all;
    for (int i = 0; i < read.size(); ++i) {
        const auto edit = editOf.constFind(i);
        if (edit != editOf.constEnd())
            all.append(editedFrom(read.at(i), edits.entries.at(*edit)));
        else
            all.append({freeKey(keys.at(i), taken), read.at(i), Origin::Read, false});
    }
    const QList<int> found = editOf.values();
    const QSet<int> matched(found.begin(), found.end());
    for (int i = 0; i < edits.entries.size(); ++i) {
        const AgendaEdit &edit = edits.entries.at(i);
        if (matched.contains(i))
            continue;
        if (!edit.read)
            all.append({edit.key, edit.edited, Origin::Added, edit.removed});
        else if (!saysWhatWasRead(edit))
            all.append({edit.key, edit.edited, Origin::Kept, edit.removed});
    }
    return all;
}

/// Items that were arranged stand as arranged; one that came later stands behind the one before it.
QList<EditedEntry> arranged(const QList<EditedEntry> &items, const QStringList &order)
{
    if (order.isEmpty())
        return items;
    QHash<QString, int> placeOf;
    for (int i = 0; i < order.size(); ++i)
        placeOf.insert(order.at(i), i);
    int last = -1;
    QList<std::pair<int, EditedEntry>> placed;
    for (const EditedEntry &item : items) {
        last = placeOf.value(item.key, last);
        placed.append({last, item});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<EditedEntry> sorted;
    for (const auto &item : std::as_const(placed))
        sorted.append(item.second);
    return sorted;
}

QList<AgendaEdit>::iterator editFor(AgendaEdits &edits, const QString &key)
{
    return std::find_if(edits.entries.begin(), edits.entries.end(),
                        [&](const AgendaEdit &edit) { return edit.key == key; });
}

/// The edit of that key, made afresh where the entry is still as it was read; null for a key that is
/// nobody's. An edit takes the newest reading for its base, so that what it leaves alone stays read.
AgendaEdit *openEdit(AgendaEdits &edits, const Agenda &read, const QString &key)
{
    if (const auto edit = editFor(edits, key); edit != edits.entries.end()) {
        const QHash<int, int> editOf = matchEdits(read, edits);
        const int entry = editOf.key(int(edit - edits.entries.begin()), -1);
        if (entry >= 0) {
            edit->edited = merge(read.at(entry), *edit);
            edit->read = read.at(entry);
        }
        return &*edit;
    }
    const QList<EditedEntry> all = collect(read, edits);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const EditedEntry &entry) { return entry.key == key; });
    if (found == all.end())
        return nullptr;
    edits.entries.append({key, found->entry, found->entry, false});
    return &edits.entries.last();
}

void dropIfIdle(AgendaEdits &edits, const QString &key)
{
    edits.entries.removeIf([&](const AgendaEdit &edit) {
        return edit.key == key && edit.read && !edit.removed && edit.edited == *edit.read;
    });
}

} // namespace

QStringList entryKeys(const Agenda &read)
{
    QStringList keys;
    QHash<QString, int> count;
    for (const AgendaEntry &entry : read) {
        const QString key = baseKey(entry);
        const int number = ++count[key];
        keys.append(number == 1 ? key : key + u'/' + QString::number(number));
    }
    return keys;
}

QList<EditedEntry> editedAgenda(const Agenda &read, const AgendaEdits &edits)
{
    QList<EditedEntry> sessions;
    QList<EditedEntry> items;
    for (const EditedEntry &entry : collect(read, edits))
        (entry.entry.kind == Kind::Session ? sessions : items).append(entry);
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const EditedEntry &a, const EditedEntry &b) { return isEarlier(a.entry, b.entry); });
    return sessions + arranged(items, edits.itemOrder);
}

Agenda applyEdits(const Agenda &read, const AgendaEdits &edits)
{
    Agenda agenda;
    for (const EditedEntry &entry : editedAgenda(read, edits)) {
        if (!entry.removed)
            agenda.append(entry.entry);
    }
    return agenda;
}

QString addEntry(AgendaEdits &edits, const AgendaEntry &entry, const QUuid &id)
{
    const QString key = u"added/"_s + id.toString(QUuid::WithoutBraces);
    edits.entries.append({key, {}, entry, false});
    return key;
}

void changeEntry(AgendaEdits &edits, const Agenda &read, const QString &key, const AgendaEntry &entry)
{
    AgendaEdit *edit = openEdit(edits, read, key);
    if (edit == nullptr)
        return;
    const AgendaEntry before = edit->edited;
    edit->edited = entry;
    edit->edited.uid = before.uid.isEmpty() ? entry.uid : before.uid;
    edit->edited.sequence = before.sequence;
    if (edit->edited != before)
        edit->edited.sequence = std::max(before.sequence + 1, entry.sequence);
    dropIfIdle(edits, key);
}

void removeEntry(AgendaEdits &edits, const Agenda &read, const QString &key)
{
    if (AgendaEdit *edit = openEdit(edits, read, key))
        edit->removed = true;
}

void restoreEntry(AgendaEdits &edits, const QString &key)
{
    const auto edit = editFor(edits, key);
    if (edit == edits.entries.end())
        return;
    edit->removed = false;
    dropIfIdle(edits, key);
}

void discardEdit(AgendaEdits &edits, const QString &key)
{
    const auto edit = editFor(edits, key);
    if (edit == edits.entries.end())
        return;
    if (!edit->read || edit->edited.sequence == edit->read->sequence) {
        edits.entries.erase(edit);
        return;
    }
    // To a calendar that has the change, its taking back is one more.
    const int sequence = edit->edited.sequence + (saysWhatWasRead(*edit) ? 0 : 1);
    edit->edited = *edit->read;
    edit->edited.sequence = sequence;
    edit->removed = false;
}

void moveItem(AgendaEdits &edits, const Agenda &read, const QString &key, int position)
{
    QStringList shown;
    QStringList order;
    for (const EditedEntry &entry : editedAgenda(read, edits)) {
        if (entry.entry.kind != Kind::Item)
            continue;
        order.append(entry.key);
        if (!entry.removed)
            shown.append(entry.key);
    }
    if (!shown.removeOne(key))
        return;
    order.removeOne(key);
    const qsizetype place = std::clamp<qsizetype>(position, 0, shown.size());
    order.insert(place < shown.size() ? order.indexOf(shown.at(place)) : order.size(), key);
    edits.itemOrder = order;
}

} // namespace nghisu
