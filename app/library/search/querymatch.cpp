// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/querymatch.h"

#include "fold.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

namespace {

bool isWord(const PhraseWords &phrase, qsizetype number, const SearchWord &word, bool exact)
{
    const QString &folded = phrase.folded.at(number);
    const QString &marked = phrase.marked.at(number);
    const bool goesOn = phrase.prefix && number == phrase.folded.size() - 1;
    if (exact && marked != folded)
        return goesOn ? word.marked.startsWith(marked) : word.marked == marked;
    return goesOn ? word.folded.startsWith(folded) : word.folded == folded;
}

void joinRanges(QList<MatchRange> &ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const MatchRange &a, const MatchRange &b) {
        return a.start != b.start ? a.start < b.start : a.length < b.length;
    });
    QList<MatchRange> apart;
    for (const MatchRange &range : std::as_const(ranges)) {
        if (apart.isEmpty() || range.start >= apart.last().start + apart.last().length)
            apart.append(range);
        else
            apart.last().length =
                std::max(apart.last().length, range.start + range.length - apart.last().start);
    }
    ranges = apart;
}

/// Where a phrase stands.
struct Place
{
    MatchRange range;
    qsizetype phrase = 0;
};

/// So far apart, in UTF-16 code units, words are still read together.
constexpr qsizetype Near = 100;

/// Of the parts that begin with a place and end with one near it, the one with the most different phrases;
/// the shortest of these; the first of these.
MatchRange densestOf(QList<Place> places)
{
    std::stable_sort(places.begin(), places.end(), [](const Place &one, const Place &other) {
        return one.range.start < other.range.start;
    });
    MatchRange best;
    qsizetype most = 0;
    for (qsizetype from = 0; from < places.size(); ++from) {
        const qsizetype start = places.at(from).range.start;
        QSet<qsizetype> phrases;
        for (qsizetype to = from; to < places.size() && places.at(to).range.start <= start + Near; ++to) {
            if (phrases.contains(places.at(to).phrase))
                continue;
            phrases.insert(places.at(to).phrase);
            const qsizetype length = places.at(to).range.start + places.at(to).range.length - start;
            if (phrases.size() > most || (phrases.size() == most && length < best.length)) {
                most = phrases.size();
                best = {start, length};
            }
        }
    }
    return best;
}

} // namespace

PhraseWords::PhraseWords(const SearchPhrase &phrase) : marked(phrase.words), prefix(phrase.prefix)
{
    for (const QString &word : phrase.words)
        folded += foldForSearch(word);
}

QList<PhraseWords> wordsOf(const QList<SearchPhrase> &phrases)
{
    return QList<PhraseWords>(phrases.cbegin(), phrases.cend());
}

bool standsAt(const PhraseWords &phrase, const QList<SearchWord> &words, qsizetype at, bool exact)
{
    if (at + phrase.folded.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.folded.size(); ++i) {
        if (!isWord(phrase, i, words.at(at + i), exact))
            return false;
    }
    return true;
}

bool standsIn(const PhraseWords &phrase, const QList<SearchWord> &words, bool exact)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (standsAt(phrase, words, at, exact))
            return true;
    }
    return false;
}

bool hasMarks(const PhraseWords &phrase)
{
    return phrase.marked != phrase.folded;
}

TextMatches matchesIn(const QString &text, const QList<PhraseWords> &phrases)
{
    TextMatches matches;
    QList<Place> places;
    const QList<SearchWord> words = searchWordsOf(text);
    for (const PhraseWords &phrase : phrases) {
        bool found = false;
        bool exact = false;
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!standsAt(phrase, words, at, false))
                continue;
            found = true;
            exact = exact || standsAt(phrase, words, at, true);
            const SearchWord &last = words.at(at + phrase.folded.size() - 1);
            matches.ranges.append({words.at(at).start, last.start + last.length - words.at(at).start});
            places.append({matches.ranges.last(), &phrase - phrases.data()});
        }
        matches.phrases += found;
        matches.exact += exact;
    }
    joinRanges(matches.ranges);
    matches.densest = densestOf(std::move(places));
    return matches;
}

} // namespace nghisu
