// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sessionmerge.h"

#include "agendaorder.h"

#include <QHash>

#include <algorithm>

namespace nghisu {

namespace {

using namespace Qt::StringLiterals;

using Kind = Mention::Kind;

/// The part of the day that an entry stands in, by its clock time if need be.
DayPart partOf(const AgendaEntry &entry)
{
    if (entry.dayPart != DayPart::None || !entry.start.time.isValid())
        return entry.dayPart;
    const int hour = entry.start.time.hour();
    if (hour < 11)
        return DayPart::Morning;
    return hour < 13 ? DayPart::Noon : hour < 18 ? DayPart::Afternoon : DayPart::Evening;
}

bool isOfDays(const AgendaEntry &entry)
{
    return entry.end.isValid() && entry.end.date > entry.start.date;
}

bool timesAgree(const AgendaEntry &a, const AgendaEntry &b)
{
    if (a.start.date != b.start.date)
        return false;
    if (a.start.time.isValid() && b.start.time.isValid() && a.start.time != b.start.time)
        return false;
    const DayPart first = partOf(a);
    const DayPart second = partOf(b);
    if (first != DayPart::None && second != DayPart::None && first != second)
        return false;
    if (isOfDays(a) != isOfDays(b) && (partOf(a) != DayPart::None || partOf(b) != DayPart::None))
        return false;
    return !a.end.isValid() || !b.end.isValid() || a.end.date == b.end.date;
}

/// Whether the names can mean one thing: equal, or one the beginning of the other.
bool namesAgree(const Session &a, const Session &b)
{
    if (a.key == b.key)
        return true;
    return !a.key.isEmpty() && !b.key.isEmpty() && (a.key.startsWith(b.key) || b.key.startsWith(a.key));
}

/// "Sáng 26/9, Đại hội … được tổ chức" says again what "Đại hội khai mạc sáng 26/9" said.
bool isWholeOf(const Session &event, const Session &other)
{
    if (event.kind != Kind::Event || event.entry.end.isValid() || other.entry.end.isValid())
        return false;
    if (other.kind == Kind::Event)
        return namesAgree(event, other);
    const DayPart part = partOf(event.entry);
    return part != DayPart::None && part == partOf(other.entry);
}

/// "Buổi lễ bắt đầu lúc 20h10" tells the hour of the ceremony that a sentence before named.
bool isNameless(const Session &session)
{
    static const QStringList Names = {u"buổi lễ"_s,      u"chương trình"_s, u"sự kiện"_s,  u"lễ"_s,
                                      u"hoạt động"_s,    u"giải"_s,         u"cuộc họp"_s, u"buổi họp"_s,
                                      u"event"_s,        u"ceremony"_s,     u"meeting"_s,  u"it"_s,
                                      u"the ceremony"_s, u"programme"_s,    u"the event"_s};
    return Names.contains(foldWords(session.entry.title));
}

/// Whether a session without an hour is what the nameless one speaks of again.
bool takesHourOf(const Session &named, const Session &nameless)
{
    return isNameless(nameless) && !isNameless(named) && nameless.entry.start.time.isValid() &&
           !named.entry.start.time.isValid() && !named.entry.end.isValid();
}

/// "Đại hội bước vào ngày làm việc thứ hai. Buổi sáng, …": the day whose parts are told one by one.
bool isDayOf(const Session &day, const Session &other)
{
    const bool whole = day.entry.dayPart == DayPart::None && !day.entry.start.time.isValid();
    return whole &&
           (day.key.startsWith(u"ngày làm việc") || day.key.startsWith(u"ngày họp") ||
            day.key.startsWith(u"làm việc")) &&
           partOf(other.entry) != DayPart::None;
}

bool areOne(const Session &a, const Session &b)
{
    if (!timesAgree(a.entry, b.entry))
        return false;
    return namesAgree(a, b) || isWholeOf(a, b) || isWholeOf(b, a) || takesHourOf(a, b) || isDayOf(a, b);
}

bool isBefore(const Passage &a, const Passage &b)
{
    return a.block != b.block ? a.block < b.block : a.start < b.start;
}

/// Keeps the other place of the text that says the same, unless it lies within one that is kept.
void addPassage(AgendaEntry &entry, const Passage &passage)
{
    constexpr qsizetype MostPassages = 16;
    const auto covers = [&](const Passage &kept) {
        return kept.block == passage.block && kept.start <= passage.start &&
               passage.start + passage.length <= kept.start + kept.length;
    };
    if (passage.isEmpty() || covers(entry.passage) || entry.otherPassages.size() >= MostPassages ||
        std::any_of(entry.otherPassages.begin(), entry.otherPassages.end(), covers))
        return;
    entry.otherPassages.append(passage);
    std::stable_sort(entry.otherPassages.begin(), entry.otherPassages.end(), isBefore);
}

void enrich(Session &session, const Session &other)
{
    AgendaEntry &entry = session.entry;
    const bool day = isDayOf(session, other);
    if (day || (session.kind == Kind::Event && other.kind != Kind::Event && !isNameless(other))) {
        entry.title = other.entry.title;
        const Passage general = entry.passage;
        entry.passage = other.entry.passage;
        addPassage(entry, general);
        session.key = other.key;
        session.kind = other.kind;
    } else {
        addPassage(entry, other.entry.passage);
    }
    if (!entry.start.time.isValid())
        entry.start.time = other.entry.start.time;
    if (!entry.end.isValid())
        entry.end = other.entry.end;
    if (entry.dayPart == DayPart::None)
        entry.dayPart = other.entry.dayPart;
    if (entry.place.isEmpty())
        entry.place = other.entry.place;
    entry.uncertain = entry.uncertain && other.entry.uncertain;
}

/// Whether the session is the event whose end `last` tells, or its opening.
bool endsWith(const Session &session, const Session &last)
{
    constexpr int LongestEvent = 60; // days
    const bool whole = session.kind == Kind::Event || session.key == u"khai mạc" ||
                       (session.key.startsWith(u"phiên tòa") && last.key.startsWith(u"phiên tòa"));
    const qint64 days = session.entry.start.date.daysTo(last.entry.end.date);
    const bool open = !session.entry.end.isValid() && session.entry.start.isValid();
    return whole && open && days > 0 && days <= LongestEvent;
}

/// Gives the ends that sentences of their own tell to the last event before them; those of no event go.
QList<Session> withEnds(const QList<Session> &sessions)
{
    QList<Session> whole;
    for (const Session &session : sessions) {
        if (session.entry.start.isValid()) {
            whole.append(session);
            continue;
        }
        constexpr qsizetype Reach = 8; // sessions back
        const auto end = whole.rbegin() + std::min(Reach, whole.size());
        const auto event =
            std::find_if(whole.rbegin(), end, [&](const Session &one) { return endsWith(one, session); });
        if (event == end)
            continue;
        event->entry.end = session.entry.end;
        addPassage(event->entry, session.entry.passage);
    }
    return whole;
}

} // namespace

Agenda mergeSessions(const QList<Session> &sessions)
{
    constexpr int MostOfOneDay = 64; ///< compared with each other; keeps the time linear on absurd input
    QList<Session> merged;
    QHash<QDate, QList<int>> ofDay;
    for (const Session &session : withEnds(sessions)) {
        QList<int> &others = ofDay[session.entry.start.date];
        const auto same = std::find_if(others.begin(), others.end(),
                                       [&](int other) { return areOne(merged.at(other), session); });
        if (same != others.end()) {
            enrich(merged[*same], session);
        } else if (others.size() < MostOfOneDay) {
            others.append(int(merged.size()));
            merged.append(session);
        }
    }
    std::stable_sort(merged.begin(), merged.end(),
                     [](const Session &a, const Session &b) { return isEarlier(a.entry, b.entry); });
    Agenda agenda;
    for (const Session &session : std::as_const(merged))
        agenda.append(session.entry);
    return agenda;
}

} // namespace nghisu
