// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

#include <QFlags>
#include <QList>

namespace nghisu {

/// An entry as one of several reports says it.
struct ReportedEntry
{
    qsizetype report = 0; ///< its number among the reports
    AgendaEntry entry;

    friend bool operator==(const ReportedEntry &, const ReportedEntry &) = default;
};

/// An entry of an event that several articles report.
struct MergedEntry
{
    enum class Difference {
        Day = 1,
        Time = 2, ///< clock time or part of the day
        Place = 4,
        Missing = 8, ///< a report does not have it
    };
    Q_DECLARE_FLAGS(Differences, Difference)

    AgendaEntry entry;         ///< the first report's, with what others know beyond it
    QList<ReportedEntry> said; ///< in the order of the reports, at most one of each
    Differences differences;

    friend bool operator==(const MergedEntry &, const MergedEntry &) = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(MergedEntry::Differences)

/// One agenda out of those of several reports: sessions by time, then items. What two of them say alike, or
/// nearly so, is one entry. In time O(n²) of the entries.
[[nodiscard]] QList<MergedEntry> mergeAgendas(const QList<Agenda> &reports);

} // namespace nghisu
