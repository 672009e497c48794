// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mentions.h"
#include "phrases.h"

namespace nghisu {

/// A row of the words that name parts of a programme.
struct MentionWord
{
    /// How far the name goes beyond the words of the table.
    enum class Extent {
        Fixed,  ///< not at all
        Topic,  ///< by what "về" adds: "thảo luận tại tổ | về dự án luật"
        Open,   ///< up to a word that ends names
        Needed, ///< as Open, and with no more words it names nothing: "lễ", "phiên"
        Number, ///< a number: "đợt 1", "đợt hai"
    };

    const char16_t *phrases;
    Mention::Kind kind;
    Extent extent;
    const char16_t *key = u""; ///< empty: the name itself
    bool english = false;
};

[[nodiscard]] const PhraseTable &mentionWords();
[[nodiscard]] const MentionWord &mentionWord(int value);

/// Words at which a name ends: verbs, prepositions of time and place, conjunctions.
[[nodiscard]] const PhraseTable &nameEnds();
/// Words before the name of an event which make it the business of something else: "Nghị quyết Đại hội",
/// "chào mừng".
[[nodiscard]] const PhraseTable &dependingWords();
/// The same for a part of an event, which "của" and "dự" leave as it is.
[[nodiscard]] const PhraseTable &preparingWords();
/// Verbs that say that the event before or behind them takes place.
[[nodiscard]] const PhraseTable &holdingVerbs();
[[nodiscard]] const PhraseTable &happeningVerbs();
/// Verbs that say that it goes about its business.
[[nodiscard]] const PhraseTable &workingVerbs();
/// Those who act in a programme; what anybody else discusses is news of another kind.
[[nodiscard]] const PhraseTable &actors();

} // namespace nghisu
