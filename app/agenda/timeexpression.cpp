// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "timeexpression.h"

#include "dateresolver.h"
#include "periodgrammar.h"
#include "periodresolver.h"
#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

/// A text in NFC, and where each of its code units began in the text as given.
struct ComposedText
{
    QString text;
    QList<qsizetype> origin; ///< one more than `text` has units; empty where nothing was composed

    [[nodiscard]] qsizetype originOf(qsizetype place) const
    {
        return origin.isEmpty() ? place : origin.at(place);
    }
};

ComposedText compose(const QString &given)
{
    const QString whole = given.normalized(QString::NormalizationForm_C);
    if (whole == given)
        return {given, {}};
    ComposedText composed;
    for (qsizetype at = 0; at < given.size();) {
        qsizetype end = at + 1;
        while (end < given.size() && (given.at(end).isMark() || given.at(end).isLowSurrogate()))
            ++end;
        const QString cluster = given.mid(at, end - at).normalized(QString::NormalizationForm_C);
        composed.text += cluster;
        composed.origin.resize(composed.text.size(), at);
        at = end;
    }
    composed.origin.append(given.size());
    return composed;
}

QDateTime moment(QDate day, QTime time)
{
    return QDateTime(day, time.isValid() ? time : QTime(0, 0), Qt::UTC);
}

struct Hours
{
    int first;
    int last; ///< exclusive
};

/// The hours that a part of the day has in Vietnamese speech.
Hours hoursOf(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return {4, 12};
    case DayPart::Noon:
        return {12, 14};
    case DayPart::Afternoon:
        return {13, 18};
    case DayPart::Evening:
        return {18, 24};
    case DayPart::None:
        break;
    }
    return {0, 24};
}

class DayReader
{
public:
    DayReader(DateExpression date, const QDateTime &reference)
        : m_date(std::move(date)), m_reference(reference)
    {
        m_floating = m_date.afterPrevious == 0 && m_date.from.time.isValid();
        m_date.settle(reference.date());
    }

    TimeExpression run()
    {
        m_found.start = m_date.start;
        m_found.length = m_date.length;
        m_found.certain = !m_date.uncertain;
        if (!m_date.from.isValid())
            m_found.to = behind(m_date.to);
        else if (m_date.from.time.isValid())
            clock();
        else if (m_date.part != DayPart::None)
            part();
        else
            days();
        return m_found;
    }

private:
    [[nodiscard]] QDateTime behind(const Moment &end) const
    {
        constexpr qint64 Hour = 60 * 60;
        return end.time.isValid() ? moment(end.date, end.time)
                                  : moment(end.date, {}).addSecs(Hour * hoursOf(m_date.partEnd).last);
    }

    void days()
    {
        m_found.from = moment(m_date.from.date, {});
        if (m_date.to.isValid())
            m_found.to = behind(m_date.to);
    }

    void part()
    {
        const Hours hours = hoursOf(m_date.part);
        const QDateTime day = moment(m_date.from.date, {});
        constexpr int Hour = 60 * 60;
        m_found.grain = TimeGrain::Hour;
        m_found.from = day.addSecs(qint64(hours.first) * Hour);
        m_found.to = m_date.to.isValid() ? behind(m_date.to) : day.addSecs(qint64(hours.last) * Hour);
    }

    void clock()
    {
        m_found.grain = m_date.clockParts <= 1   ? TimeGrain::Hour
                        : m_date.clockParts == 2 ? TimeGrain::Minute
                                                 : TimeGrain::Second;
        m_found.from = moment(m_date.from.date, m_date.from.time);
        if (m_date.to.isValid())
            m_found.to = behind(m_date.to);
        if (m_floating && m_found.from < m_reference)
            moveOn();
    }

    /// A clock time without a day is the next one: "2:30", said at four in the morning, is in the afternoon.
    void moveOn()
    {
        constexpr int HalfDay = 12 * 60 * 60;
        const bool half = m_date.part == DayPart::None && m_date.from.time.hour() < 12;
        const bool later = half && m_found.from.addSecs(HalfDay) > m_reference;
        const int seconds = later ? HalfDay : 2 * HalfDay;
        m_found.from = m_found.from.addSecs(seconds);
        if (m_found.to.isValid())
            m_found.to = m_found.to.addSecs(seconds);
        m_found.certain = false;
    }

    DateExpression m_date;
    const QDateTime m_reference;
    TimeExpression m_found;
    bool m_floating = false; ///< a clock time and no day
};

/// Begins or goes on a range: "từ tháng 5 đến tháng 9".
bool isRangeWord(const ScannedText &text, int index)
{
    static const PhraseTable table{{u"đến|tới|cho đến|to|until|through|đến hết|-|–"}};
    return bool(table.match(text, index)) && (text.isLetters(index) || !text.touchesNext(index));
}

bool isUnfinished(const ScannedText &text, const PeriodPhrase &phrase)
{
    static const PhraseTable Begins{{u"từ|from|between"}};
    return bool(Begins.matchBefore(text, phrase.firstWord));
}

/// The periods of the text, ranges of them joined.
class PeriodReader
{
public:
    PeriodReader(const ScannedText &text, const QDateTime &reference) : m_text(text), m_reference(reference)
    {
    }

    QList<TimeExpression> run()
    {
        for (int at = 0; at < m_text.count();) {
            const auto phrase = parsePeriod(m_text, at);
            const int end = phrase ? read(*phrase) : 0;
            at = end > at ? end : at + 1;
        }
        return m_found;
    }

private:
    int read(const PeriodPhrase &phrase)
    {
        auto period = resolvePeriod(phrase, m_reference);
        if (!period)
            return 0;
        int first = phrase.firstWord;
        int end = phrase.endWord;
        if (isUnfinished(m_text, phrase) && isRangeWord(m_text, end)) {
            const int behindWord = m_text.is(end, u"đến") && m_text.is(end + 1, u"hết") ? end + 2 : end + 1;
            if (const int last = join(*period, phrase.year > 0, behindWord)) {
                --first;
                end = last;
            }
        }
        period->start = m_text.word(first).start;
        period->length = m_text.word(end - 1).end() - period->start;
        m_found.append(*period);
        return end;
    }

    /// Ends the period with the one that begins at the word; returns the word behind it, or 0.
    int join(TimeExpression &period, bool saysYear, int at) const
    {
        const auto phrase = parsePeriod(m_text, at);
        const auto last = phrase ? resolvePeriod(*phrase, m_reference) : std::nullopt;
        if (!last || last->grain != period.grain)
            return 0;
        QDateTime from = period.from;
        // "từ tháng 5 đến tháng 9/2021": the year is said once.
        if (!saysYear && phrase->year > 0 && from.date().year() != phrase->year &&
            last->grain == TimeGrain::Month)
            from = from.addYears(phrase->year - from.date().year());
        const QDateTime end = last->to.isValid() ? last->to : endOfUnit(last->from, last->grain);
        if (from >= end)
            return 0;
        period.from = from;
        period.to = end;
        return phrase->endWord;
    }

    const ScannedText &m_text;
    const QDateTime m_reference;
    QList<TimeExpression> m_found;
};

/// Where two readings overlap, the longer one stands; of equal ones the period ("3 ngày tới").
QList<TimeExpression> withoutOverlaps(const QList<TimeExpression> &days, const QList<TimeExpression> &periods)
{
    QList<TimeExpression> all = periods + days;
    std::stable_sort(all.begin(), all.end(), [](const TimeExpression &a, const TimeExpression &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<TimeExpression> kept;
    for (const TimeExpression &expression : std::as_const(all)) {
        if (kept.isEmpty() || expression.start >= kept.last().start + kept.last().length)
            kept.append(expression);
        else if (expression.length > kept.last().length)
            kept.last() = expression;
    }
    return kept;
}

/// Meals that stand for a part of the day: "sau bữa trưa".
QList<TimeExpression> mealsIn(const ScannedText &text, const QDateTime &reference)
{
    struct Meal
    {
        int first;
        int last;
    };
    constexpr Meal Meals[] = {{8, 12}, {13, 17}, {19, 24}};
    static const PhraseTable table{{u"sau bữa sáng|after breakfast", 0},
                                   {u"sau bữa trưa|after lunch", 1},
                                   {u"sau bữa tối|after dinner", 2}};
    QList<TimeExpression> found;
    for (int at = 0; at < text.count(); ++at) {
        const PhraseTable::Match match = table.match(text, at);
        if (!match)
            continue;
        const QDateTime day = moment(reference.date(), {});
        TimeExpression meal;
        meal.start = text.word(at).start;
        meal.length = text.word(at + match.words - 1).end() - meal.start;
        meal.from = day.addSecs(3600LL * Meals[match.value].first);
        meal.to = day.addSecs(3600LL * Meals[match.value].last);
        meal.grain = TimeGrain::Hour;
        meal.certain = false;
        found.append(meal);
    }
    return found;
}

} // namespace

QList<TimeExpression> readTimeExpressions(const QString &text, const QDateTime &reference)
{
    const ComposedText composed = compose(text);
    const ScannedText words(composed.text);
    const QDateTime wallClock(reference.date(), reference.time(), Qt::UTC);
    QList<TimeExpression> days;
    for (const DateExpression &date : readDates(words, {reference.date(), false}))
        if (date.eventDay == 0)
            days.append(DayReader(date, wallClock).run());
    QList<TimeExpression> found =
        withoutOverlaps(days, PeriodReader(words, wallClock).run() + mealsIn(words, wallClock));
    for (TimeExpression &expression : found) {
        const qsizetype end = composed.originOf(expression.start + expression.length);
        expression.start = composed.originOf(expression.start);
        expression.length = end - expression.start;
    }
    return found;
}

} // namespace nghisu
