// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/querymatch.h"

#include "fold.h"

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

} // namespace

PhraseWords::PhraseWords(const SearchPhrase &phrase) : marked(phrase.words), prefix(phrase.prefix)
{
    for (const QString &word : phrase.words)
        folded += foldForSearch(word);
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
        }
        matches.phrases += found;
        matches.exact += exact;
    }
    joinRanges(matches.ranges);
    return matches;
}

} // namespace nghisu
