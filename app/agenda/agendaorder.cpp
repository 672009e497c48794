// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendaorder.h"

namespace nghisu {

namespace {

/// Minute of the day by which entries of one day are ordered.
int orderOf(const AgendaEntry &entry)
{
    if (entry.start.time.isValid())
        return 1 + entry.start.time.hour() * 60 + entry.start.time.minute();
    constexpr int FirstHour[] = {0, 6, 11, 13, 18};
    return FirstHour[int(entry.dayPart)] * 60;
}

} // namespace

bool isEarlier(const AgendaEntry &a, const AgendaEntry &b)
{
    if (a.start.date != b.start.date)
        return a.start.date < b.start.date;
    return orderOf(a) < orderOf(b);
}

} // namespace nghisu
