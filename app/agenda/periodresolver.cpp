// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "periodresolver.h"

#include <QTimeZone>

namespace nghisu {

namespace {

using Unit = PeriodPhrase::Unit;
using Part = PeriodPhrase::Part;

constexpr int MonthsOfQuarter = 3;
constexpr int MonthsOfYear = 12;
constexpr int DaysOfWeek = 7;

QDateTime midnight(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC);
}

TimeGrain grainOf(Unit unit)
{
    constexpr TimeGrain Grains[] = {TimeGrain::Second,  TimeGrain::Minute, TimeGrain::Hour,
                                    TimeGrain::Day,     TimeGrain::Week,   TimeGrain::Month,
                                    TimeGrain::Quarter, TimeGrain::Year,   TimeGrain::Day};
    return Grains[int(unit)];
}

QDateTime beginOfUnit(const QDateTime &moment, TimeGrain grain)
{
    const QDate day = moment.date();
    const QTime time = moment.time();
    switch (grain) {
    case TimeGrain::Second:
        return QDateTime(day, QTime(time.hour(), time.minute(), time.second()), Qt::UTC);
    case TimeGrain::Minute:
        return QDateTime(day, QTime(time.hour(), time.minute()), Qt::UTC);
    case TimeGrain::Hour:
        return QDateTime(day, QTime(time.hour(), 0), Qt::UTC);
    case TimeGrain::Day:
        return midnight(day);
    case TimeGrain::Week:
        return midnight(day.addDays(1 - day.dayOfWeek()));
    case TimeGrain::Month:
        return midnight(QDate(day.year(), day.month(), 1));
    case TimeGrain::Quarter:
        return midnight(QDate(day.year(), (day.month() - 1) / MonthsOfQuarter * MonthsOfQuarter + 1, 1));
    case TimeGrain::Year:
        return midnight(QDate(day.year(), 1, 1));
    }
    return moment;
}

QDateTime plus(const QDateTime &from, TimeGrain grain, int count)
{
    constexpr qint64 Seconds[] = {1, 60, 3600};
    switch (grain) {
    case TimeGrain::Second:
    case TimeGrain::Minute:
    case TimeGrain::Hour:
        return from.addSecs(Seconds[int(grain)] * count);
    case TimeGrain::Day:
        return from.addDays(count);
    case TimeGrain::Week:
        return from.addDays(qint64(DaysOfWeek) * count);
    case TimeGrain::Month:
        return from.addMonths(count);
    case TimeGrain::Quarter:
        return from.addMonths(MonthsOfQuarter * count);
    case TimeGrain::Year:
        return from.addYears(count);
    }
    return from;
}

class PeriodResolver
{
public:
    PeriodResolver(const PeriodPhrase &phrase, const QDateTime &reference)
        : m_phrase(phrase), m_reference(reference)
    {
        m_found.grain = grainOf(phrase.unit);
    }

    std::optional<TimeExpression> run()
    {
        if (m_phrase.now) {
            m_found.grain = TimeGrain::Second;
            m_found.from = beginOfUnit(m_reference, TimeGrain::Second);
            return m_found;
        }
        if (m_phrase.part == Part::FirstUnits || m_phrase.part == Part::LastUnits)
            monthsOfYear();
        else if (m_phrase.count > 0)
            units();
        else if (m_phrase.unit == Unit::Season)
            season();
        else
            whole();
        if (m_phrase.part != Part::Whole)
            portion();
        if (!m_found.from.isValid())
            return {};
        return m_found;
    }

private:
    [[nodiscard]] int year() const
    {
        if (m_phrase.year > 0)
            return m_phrase.year;
        return m_reference.date().year() + m_phrase.years.value_or(0);
    }

    [[nodiscard]] bool saysYear() const { return m_phrase.year > 0 || m_phrase.years; }

    void monthsOfYear()
    {
        const int first = m_phrase.part == Part::FirstUnits ? 1 : MonthsOfYear + 1 - m_phrase.count;
        m_found.from = midnight(QDate(year(), first, 1));
        m_found.to = plus(m_found.from, TimeGrain::Month, m_phrase.count);
        m_found.grain = TimeGrain::Month;
    }

    /// "3 ngày tới" begins tomorrow, "3 ngày qua" ended yesterday.
    void units()
    {
        const QDateTime current = beginOfUnit(m_reference, m_found.grain);
        if (m_phrase.offset.value_or(0) < 0) {
            m_found.from = plus(current, m_found.grain, -m_phrase.count);
            m_found.to = current;
        } else {
            m_found.from = plus(current, m_found.grain, 1);
            m_found.to = plus(m_found.from, m_found.grain, m_phrase.count);
        }
    }

    /// Astronomical seasons, as calendars print them.
    void season()
    {
        static constexpr int FirstDay[] = {21, 21, 24, 21};
        const auto begin = [](int inYear, int number) {
            return QDate(inYear, MonthsOfQuarter * number, FirstDay[number - 1]);
        };
        const auto next = [&](QDate from) {
            const int number = m_phrase.number % 4 + 1;
            return begin(from.year() + (m_phrase.number == 4 ? 1 : 0), number);
        };
        QDate from = begin(year(), m_phrase.number);
        // In January, "this winter" is the one that began in December.
        const QDate before = from.addYears(-1);
        if (!saysYear() && next(before) > m_reference.date())
            from = before;
        if (!saysYear() && m_phrase.offset.value_or(0) > 0 && from <= m_reference.date())
            from = from.addYears(1);
        if (!saysYear() && m_phrase.offset.value_or(0) < 0 && next(from) > m_reference.date())
            from = from.addYears(-1);
        m_found.from = midnight(from);
        m_found.to = midnight(next(from));
    }

    void whole()
    {
        if (m_phrase.number == 0 && m_phrase.unit == Unit::Year && saysYear())
            m_found.from = midnight(QDate(year(), 1, 1));
        else if (m_phrase.number == 0)
            m_found.from =
                plus(beginOfUnit(m_reference, m_found.grain), m_found.grain, m_phrase.offset.value_or(0));
        else if (m_phrase.unit == Unit::Quarter)
            m_found.from = midnight(QDate(year(), MonthsOfQuarter * (m_phrase.number - 1) + 1, 1));
        else
            month();
    }

    /// The month nearest to the reference where no year is said, the coming one rather than the last.
    void month()
    {
        constexpr int PastMonths = 5;
        QDate first(year(), m_phrase.number, 1);
        if (!saysYear()) {
            const QDate current(m_reference.date().year(), m_reference.date().month(), 1);
            const int direction = m_phrase.offset.value_or(0);
            const QDate earliest = direction > 0   ? current.addMonths(1)
                                   : direction < 0 ? current.addMonths(-MonthsOfYear)
                                                   : current.addMonths(-PastMonths);
            first = QDate(earliest.year(), m_phrase.number, 1);
            if (first < earliest)
                first = first.addYears(1);
        }
        m_found.from = midnight(first);
    }

    void portion()
    {
        const QDateTime from = m_found.from;
        const QDateTime end = endOfUnit(from, m_found.grain);
        switch (m_phrase.part) {
        case Part::FirstDay:
        case Part::LastDay:
            m_found.from = m_phrase.part == Part::FirstDay ? from : end.addDays(-1);
            m_found.grain = TimeGrain::Day;
            break;
        case Part::FirstWeek:
            // The first week that begins in it.
            m_found.from = beginOfUnit(from.addDays(DaysOfWeek - 1), TimeGrain::Week);
            m_found.grain = TimeGrain::Week;
            break;
        case Part::LastWeek:
            m_found.from = beginOfUnit(end.addDays(-1), TimeGrain::Week);
            m_found.grain = TimeGrain::Week;
            break;
        case Part::Beginning:
        case Part::Middle:
        case Part::End:
            third(from, end);
            break;
        default:
            break;
        }
    }

    /// Beginning, middle and end are thirds, in whole days of a month and whole months of a year.
    void third(const QDateTime &from, const QDateTime &end)
    {
        const TimeGrain grain = m_found.grain == TimeGrain::Year || m_found.grain == TimeGrain::Quarter
                                    ? TimeGrain::Month
                                    : TimeGrain::Day;
        const int step = m_found.grain == TimeGrain::Year    ? 4
                         : m_found.grain == TimeGrain::Month ? 10
                         : m_found.grain == TimeGrain::Week  ? 2
                                                             : 1;
        const QDateTime second = plus(from, grain, step);
        const QDateTime last = plus(from, grain, 2 * step);
        m_found.from = m_phrase.part == Part::Beginning ? from
                       : m_phrase.part == Part::Middle  ? second
                                                        : last;
        m_found.to = m_phrase.part == Part::Beginning ? second : m_phrase.part == Part::Middle ? last : end;
        m_found.grain = grain;
        m_found.certain = false;
    }

    const PeriodPhrase &m_phrase;
    const QDateTime m_reference;
    TimeExpression m_found;
};

} // namespace

std::optional<TimeExpression> resolvePeriod(const PeriodPhrase &phrase, const QDateTime &reference)
{
    return PeriodResolver(phrase, reference).run();
}

QDateTime endOfUnit(const QDateTime &from, TimeGrain grain)
{
    return plus(from, grain, 1);
}

} // namespace nghisu
