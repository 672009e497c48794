// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "relatedarticles.h"

#include "sameevent.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int NearDays = 3; ///< less than so many days away
/// Compared one by one; a library of 100,000 articles has more of some days.
constexpr int MaxCompared = 500;

EventTraits traitsOf(const EventReport &report)
{
    return eventTraits(report.title, report.lead, report.agenda);
}

struct Candidate
{
    double likeness = 0;
    EventReport report;
};

} // namespace

LibraryResult<QList<EventReport>> reportsOfEvent(Database &database, ArticleId article, int limit)
{
    auto own = eventReport(database, article);
    if (!own)
        return tl::unexpected(own.error());
    const auto around = reportsAround(database, *own, NearDays, MaxCompared);
    if (!around)
        return tl::unexpected(around.error());
    const EventTraits traits = traitsOf(*own);
    QList<Candidate> alike;
    for (const ArticleId other : *around) {
        auto report = eventReport(database, other);
        if (!report) // erased meanwhile
            continue;
        if (const double likeness = eventLikeness(traits, traitsOf(*report)); likeness >= SameEvent)
            alike.append({likeness, std::move(*report)});
    }
    std::stable_sort(alike.begin(), alike.end(), [](const Candidate &one, const Candidate &other) {
        return one.likeness > other.likeness;
    });
    QList<EventReport> found{std::move(*own)};
    for (Candidate &candidate : alike.first(std::min<qsizetype>(alike.size(), limit)))
        found.append(std::move(candidate.report));
    return found;
}

} // namespace nghisu
