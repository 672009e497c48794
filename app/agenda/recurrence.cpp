// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "recurrence.h"

#include <libical/ical.h>
#include <memory>

namespace nghisu {

namespace {

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype timeOf(const Moment &moment)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date.year();
    time.month = moment.date.month();
    time.day = moment.date.day();
    time.is_date = moment.time.isValid() ? 0 : 1;
    if (moment.time.isValid()) {
        time.hour = moment.time.hour();
        time.minute = moment.time.minute();
        time.second = moment.time.second();
    }
    return time;
}

Moment momentFrom(const icaltimetype &time)
{
    const QDate day(time.year, time.month, time.day);
    return {day, time.is_date ? QTime() : QTime(time.hour, time.minute, time.second)};
}

} // namespace

Occurrences expandRule(const QByteArray &rule, const Moment &start, int most)
{
    constexpr qsizetype LongestRule = 1000; ///< bytes; no calendar program writes longer ones
    Occurrences found{{start}, false};
    if (rule.size() > LongestRule) {
        found.cut = true;
        return found;
    }
    icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.constData());
    const bool readable = parsed.freq >= ICAL_DAILY_RECURRENCE && parsed.freq <= ICAL_YEARLY_RECURRENCE;
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(
        readable ? icalrecur_iterator_new(parsed, timeOf(start)) : nullptr);
    if (iterator == nullptr) {
        found.cut = true;
        return found;
    }
    while (true) {
        const Moment next = momentFrom(icalrecur_iterator_next(iterator.get()));
        if (!next.isValid())
            return found;
        if (next == start)
            continue;
        if (found.starts.size() >= most) {
            found.cut = true;
            return found;
        }
        found.starts.append(next);
    }
}

} // namespace nghisu
