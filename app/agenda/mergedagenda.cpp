// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "mergedagenda.h"

#include "fold.h"
#include "wordruns.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace nghisu {

namespace {

using Difference = MergedEntry::Difference;

constexpr int NearSeconds = 3 * 60 * 60;
constexpr int NearDays = 2;

/// The part of the words of the shorter title that is in the other.
double likenessOfTitles(const QString &one, const QString &other)
{
    const QStringList here = foldedWords(one);
    const QStringList there = foldedWords(other);
    const QSet<QString> words(here.cbegin(), here.cend());
    const QSet<QString> others(there.cbegin(), there.cend());
    const auto least = std::min(words.size(), others.size());
    if (least == 0)
        return 0;
    const auto both = std::count_if(words.cbegin(), words.cend(),
                                    [&others](const QString &word) { return others.contains(word); });
    return static_cast<double>(both) / static_cast<double>(least);
}

DayPart partOf(const AgendaEntry &entry)
{
    if (entry.dayPart != DayPart::None || !entry.start.time.isValid())
        return entry.dayPart;
    const int hour = entry.start.time.hour();
    return hour < 11   ? DayPart::Morning
           : hour < 13 ? DayPart::Noon
           : hour < 18 ? DayPart::Afternoon
                       : DayPart::Evening;
}

bool differInTime(const AgendaEntry &one, const AgendaEntry &other)
{
    if (one.start.time.isValid() && other.start.time.isValid())
        return one.start.time != other.start.time;
    const DayPart here = partOf(one);
    const DayPart there = partOf(other);
    return here != DayPart::None && there != DayPart::None && here != there;
}

bool differInPlace(const AgendaEntry &one, const AgendaEntry &other)
{
    const QString here = foldForSearch(one.place);
    const QString there = foldForSearch(other.place);
    return !here.isEmpty() && !there.isEmpty() && !here.contains(there) && !there.contains(here);
}

/// How like two sessions are: 0 where they are two.
double likenessOfSessions(const AgendaEntry &one, const AgendaEntry &other)
{
    const double titles = likenessOfTitles(one.title, other.title);
    const auto days = std::abs(one.start.date.daysTo(other.start.date));
    if (days > 0)
        return days <= NearDays && titles >= 0.75 && !differInTime(one, other) ? titles / 4 : 0;
    const bool clocks = one.start.time.isValid() && other.start.time.isValid();
    if (clocks && one.start.time == other.start.time)
        return titles >= 0.2 ? 2 + titles : 0;
    if (clocks)
        return titles >= 0.6 && std::abs(one.start.time.secsTo(other.start.time)) <= NearSeconds ? titles : 0;
    if (differInTime(one, other))
        return titles >= 0.75 ? titles / 2 : 0;
    const bool bothParts = partOf(one) != DayPart::None && partOf(one) == partOf(other);
    return titles >= (bothParts ? 0.34 : 0.5) ? 1 + titles : 0;
}

double likeness(const AgendaEntry &one, const AgendaEntry &other)
{
    if (one.kind != other.kind)
        return 0;
    if (one.kind == AgendaEntry::Kind::Session)
        return likenessOfSessions(one, other);
    const double titles = likenessOfTitles(one.title, other.title);
    return titles >= 0.6 ? titles : 0;
}

/// A pair of an entry of the merged agenda and one of the next report.
struct Pair
{
    double likeness = 0;
    qsizetype merged = 0;
    qsizetype entry = 0;
};

/// The most alike first; what stands first among equals.
QList<Pair> pairsOf(const QList<MergedEntry> &merged, const Agenda &agenda)
{
    QList<Pair> pairs;
    for (qsizetype at = 0; at < merged.size(); ++at) {
        for (qsizetype entry = 0; entry < agenda.size(); ++entry) {
            double best = 0;
            for (const ReportedEntry &said : merged.at(at).said)
                best = std::max(best, likeness(said.entry, agenda.at(entry)));
            if (best > 0)
                pairs.append({best, at, entry});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &one, const Pair &other) { return one.likeness > other.likeness; });
    return pairs;
}

void addWhatIsKnown(AgendaEntry &entry, const AgendaEntry &other)
{
    if (!entry.start.time.isValid() && entry.start.date == other.start.date && !differInTime(entry, other))
        entry.start.time = other.start.time;
    if (!entry.end.isValid() && entry.start.date == other.start.date)
        entry.end = other.end;
    if (entry.dayPart == DayPart::None && !differInTime(entry, other))
        entry.dayPart = other.dayPart;
    if (entry.place.isEmpty())
        entry.place = other.place;
}

void join(QList<MergedEntry> &merged, qsizetype report, const Agenda &agenda)
{
    QSet<qsizetype> joined;
    QSet<qsizetype> placed;
    for (const Pair &pair : pairsOf(merged, agenda)) {
        if (joined.contains(pair.merged) || placed.contains(pair.entry))
            continue;
        joined.insert(pair.merged);
        placed.insert(pair.entry);
        MergedEntry &entry = merged[pair.merged];
        entry.said.append({report, agenda.at(pair.entry)});
        addWhatIsKnown(entry.entry, agenda.at(pair.entry));
    }
    for (qsizetype entry = 0; entry < agenda.size(); ++entry) {
        if (!placed.contains(entry))
            merged.append({agenda.at(entry), {{report, agenda.at(entry)}}, {}});
    }
}

MergedEntry::Differences differencesOf(const MergedEntry &merged, qsizetype reports)
{
    MergedEntry::Differences differences;
    differences.setFlag(Difference::Missing, merged.said.size() < reports);
    const auto isSession = merged.entry.kind == AgendaEntry::Kind::Session;
    for (qsizetype at = 1; isSession && at < merged.said.size(); ++at) {
        for (qsizetype before = 0; before < at; ++before) {
            const AgendaEntry &one = merged.said.at(before).entry;
            const AgendaEntry &other = merged.said.at(at).entry;
            if (one.start.date != other.start.date)
                differences |= Difference::Day;
            if (differInTime(one, other))
                differences |= Difference::Time;
            if (differInPlace(one, other))
                differences |= Difference::Place;
        }
    }
    return differences;
}

bool comesBefore(const MergedEntry &one, const MergedEntry &other)
{
    const auto place = [](const AgendaEntry &entry) {
        const int minute = entry.start.time.isValid() ? entry.start.time.msecsSinceStartOfDay() : -1;
        return std::tuple(entry.kind == AgendaEntry::Kind::Item, entry.start.date, partOf(entry), minute);
    };
    if (one.entry.kind == AgendaEntry::Kind::Item && other.entry.kind == one.entry.kind)
        return false;
    return place(one.entry) < place(other.entry);
}

} // namespace

QList<MergedEntry> mergeAgendas(const QList<Agenda> &reports)
{
    QList<MergedEntry> merged;
    for (qsizetype report = 0; report < reports.size(); ++report)
        join(merged, report, reports.at(report));
    for (MergedEntry &entry : merged)
        entry.differences = differencesOf(entry, reports.size());
    std::stable_sort(merged.begin(), merged.end(), comesBefore);
    return merged;
}

} // namespace nghisu
