// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "weekends.h"

#include "phrases.h"

namespace nghisu {

namespace {

DatePhrase weekendAt(int from, int to, int weeks)
{
    constexpr int Saturday = 6;
    DatePoint first;
    first.weekday = Saturday;
    first.weeks = weeks;
    first.firstWord = from;
    first.endWord = to;
    DatePoint last = first;
    last.weekday = Saturday + 1;
    return {first, last, from, to};
}

} // namespace

QList<DatePhrase> withWeekends(const ScannedText &text, const QList<DatePhrase> &phrases)
{
    static const PhraseTable Weekends{{u"cuối tuần này|dịp cuối tuần này|this weekend", 0},
                                      {u"cuối tuần tới|cuối tuần sau|next weekend", 1}};
    constexpr int Beside = 2; // words: a comma, a bracket, a preposition
    QList<DatePhrase> all;
    auto next = phrases.begin();
    for (int at = 0; at < text.count(); ++at) {
        for (; next != phrases.end() && next->firstWord <= at; ++next)
            all.append(*next);
        const PhraseTable::Match weekend = Weekends.match(text, at);
        if (!weekend)
            continue;
        const int end = at + weekend.words;
        const bool follows = !all.isEmpty() && all.last().endWord + Beside >= at;
        const bool leads = next != phrases.end() && next->firstWord <= end + Beside;
        if (!follows && !leads)
            all.append(weekendAt(at, end, weekend.value));
    }
    all.append(QList<DatePhrase>(next, phrases.end()));
    return all;
}

} // namespace nghisu
