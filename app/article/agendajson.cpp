// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendajson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 5> DayPartNames{""_L1, "morning"_L1, "noon"_L1, "afternoon"_L1,
                                                        "evening"_L1};

QJsonObject passageToJson(const Passage &passage)
{
    return {{u"block"_s, passage.block},
            {u"start"_s, passage.start},
            {u"length"_s, passage.length},
            {u"quote"_s, passage.quote}};
}

Passage passageFromJson(const QJsonValue &value)
{
    return {std::max(LeadBlock, value[u"block"_s].toInt(LeadBlock)),
            std::max<qsizetype>(0, value[u"start"_s].toInteger()),
            std::max<qsizetype>(0, value[u"length"_s].toInteger()), value[u"quote"_s].toString()};
}

QJsonArray passageArray(const QList<Passage> &passages)
{
    QJsonArray array;
    for (const Passage &passage : passages)
        array.append(passageToJson(passage));
    return array;
}

QList<Passage> passageList(const QJsonArray &array)
{
    QList<Passage> passages;
    for (const QJsonValue &value : array) {
        if (value.isObject())
            passages.append(passageFromJson(value));
    }
    return passages;
}

QJsonObject momentToJson(const Moment &moment)
{
    QJsonObject object;
    if (moment.date.isValid())
        object[u"date"_s] = moment.date.toString(Qt::ISODate);
    if (moment.time.isValid())
        object[u"time"_s] = moment.time.toString(u"HH:mm:ss"_s);
    return object;
}

Moment momentFromJson(const QJsonValue &value)
{
    return {QDate::fromString(value[u"date"_s].toString(), Qt::ISODate),
            QTime::fromString(value[u"time"_s].toString(), u"HH:mm:ss"_s)};
}

QJsonObject entryToJson(const AgendaEntry &entry)
{
    QJsonObject object{{u"kind"_s, entry.kind == AgendaEntry::Kind::Session ? u"session"_s : u"item"_s},
                       {u"title"_s, entry.title},
                       {u"start"_s, momentToJson(entry.start)},
                       {u"end"_s, momentToJson(entry.end)},
                       {u"daypart"_s, dayPartName(entry.dayPart)},
                       {u"place"_s, entry.place},
                       {u"passage"_s, passageToJson(entry.passage)},
                       {u"other_passages"_s, passageArray(entry.otherPassages)},
                       {u"uncertain"_s, entry.uncertain}};
    // Most entries never met a calendar.
    if (!entry.uid.isEmpty())
        object[u"uid"_s] = entry.uid;
    if (entry.sequence > 0)
        object[u"sequence"_s] = entry.sequence;
    if (!entry.notes.isEmpty())
        object[u"notes"_s] = entry.notes;
    if (!entry.url.isEmpty())
        object[u"url"_s] = entry.url;
    return object;
}

AgendaEntry entryFromJson(const QJsonValue &value)
{
    AgendaEntry entry;
    entry.kind =
        value[u"kind"_s].toString() == "item"_L1 ? AgendaEntry::Kind::Item : AgendaEntry::Kind::Session;
    entry.title = value[u"title"_s].toString();
    entry.start = momentFromJson(value[u"start"_s]);
    entry.end = momentFromJson(value[u"end"_s]);
    entry.dayPart = dayPartOfName(value[u"daypart"_s].toString());
    entry.place = value[u"place"_s].toString();
    entry.passage = passageFromJson(value[u"passage"_s]);
    entry.otherPassages = passageList(value[u"other_passages"_s].toArray());
    entry.uncertain = value[u"uncertain"_s].toBool();
    entry.uid = value[u"uid"_s].toString();
    entry.sequence = std::max(0, value[u"sequence"_s].toInt());
    entry.notes = value[u"notes"_s].toString();
    entry.url = value[u"url"_s].toString();
    return entry;
}

AgendaEdit editFromJson(const QJsonValue &value)
{
    AgendaEdit edit;
    edit.key = value[u"key"_s].toString();
    if (value[u"read"_s].isObject())
        edit.read = entryFromJson(value[u"read"_s]);
    edit.edited = entryFromJson(value[u"edited"_s]);
    edit.removed = value[u"removed"_s].toBool();
    return edit;
}

} // namespace

QString dayPartName(DayPart part)
{
    return QString(DayPartNames.at(static_cast<size_t>(part)));
}

DayPart dayPartOfName(const QString &name)
{
    for (size_t i = 1; i < DayPartNames.size(); ++i) {
        if (name == DayPartNames.at(i))
            return static_cast<DayPart>(i);
    }
    return DayPart::None;
}

QByteArray passagesToJson(const QList<Passage> &passages)
{
    return QJsonDocument(passageArray(passages)).toJson(QJsonDocument::Compact);
}

QList<Passage> passagesFromJson(const QByteArray &json)
{
    return passageList(QJsonDocument::fromJson(json).array());
}

QByteArray entriesToJson(const Agenda &agenda)
{
    QJsonArray array;
    for (const AgendaEntry &entry : agenda)
        array.append(entryToJson(entry));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Agenda entriesFromJson(const QByteArray &json)
{
    Agenda agenda;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        agenda.append(entryFromJson(value));
    return agenda;
}

QByteArray editsToJson(const AgendaEdits &edits)
{
    QJsonArray entries;
    for (const AgendaEdit &edit : edits.entries) {
        QJsonObject object{
            {u"key"_s, edit.key}, {u"edited"_s, entryToJson(edit.edited)}, {u"removed"_s, edit.removed}};
        if (edit.read)
            object[u"read"_s] = entryToJson(*edit.read);
        entries.append(object);
    }
    return QJsonDocument(QJsonObject{{u"entries"_s, entries},
                                     {u"item_order"_s, QJsonArray::fromStringList(edits.itemOrder)}})
        .toJson(QJsonDocument::Compact);
}

AgendaEdits editsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    AgendaEdits edits;
    for (const QJsonValue &value : object[u"entries"_s].toArray()) {
        if (AgendaEdit edit = editFromJson(value); !edit.key.isEmpty())
            edits.entries.append(edit);
    }
    for (const QJsonValue &value : object[u"item_order"_s].toArray())
        edits.itemOrder.append(value.toString());
    return edits;
}

} // namespace nghisu
