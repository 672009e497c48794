// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/librarysearch.h"
#include "searchwords.h"

#include <QList>

namespace nghisu {

/// A phrase with its words both ways, ready to be compared.
struct PhraseWords
{
    QStringList marked;
    QStringList folded;
    bool prefix = false;

    explicit PhraseWords(const SearchPhrase &phrase);
};

/// Each of them, ready to be compared.
[[nodiscard]] QList<PhraseWords> wordsOf(const QList<SearchPhrase> &phrases);

/// Whether the phrase stands at word number `at`; with `exact`, those of its words that have marks with just
/// these marks.
[[nodiscard]] bool standsAt(const PhraseWords &phrase, const QList<SearchWord> &words, qsizetype at,
                            bool exact);

/// Whether it stands anywhere.
[[nodiscard]] bool standsIn(const PhraseWords &phrase, const QList<SearchWord> &words, bool exact = false);

/// Whether the phrase has a word with marks.
[[nodiscard]] bool hasMarks(const PhraseWords &phrase);

/// What the phrases match of a text, and how well.
struct TextMatches
{
    QList<MatchRange> ranges; ///< in order, apart from each other
    MatchRange densest;       ///< the shortest part with as many of the phrases as stand near each other
    int phrases = 0;          ///< how many of the phrases stand in it
    int exact = 0;            ///< how many with their marks
};

[[nodiscard]] TextMatches matchesIn(const QString &text, const QList<PhraseWords> &phrases);

} // namespace nghisu
