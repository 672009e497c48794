// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sentences.h"
#include "words.h"

#include <QList>

namespace nghisu {

/// The words that announce a list of business, and what of the sentence follows them.
struct Announcement
{
    WordSpan intro; ///< "Đại hội có 3 nội dung, cụ thể:"
    WordSpan rest;  ///< of the same sentence; empty when the list follows in other lines
    int count = 0;  ///< entries announced, 0 when the text names no number
    bool objects =
        false; ///< the announcing verb is one of business, so that entries need none: "thảo luận các vấn đề:"
    bool certain = false; ///< the words leave no doubt that an agenda follows
};

/// Whether the sentence announces the business of an event; a list of anything else is refused.
[[nodiscard]] bool findAnnouncement(const ScannedText &text, WordSpan sentence, Announcement &found);

/// Cuts an enumeration at its semicolons, numbers in brackets, or, failing these, at commas before words of
/// business. Numbers and conjunctions that lead an entry are left out.
[[nodiscard]] QList<WordSpan> enumerate(const ScannedText &text, WordSpan list);

/// Cuts an enumeration at its commas and the conjunction before its last entry, where that gives as many
/// entries as were announced: "three items: the report, the election, and the budget". Else empty.
[[nodiscard]] QList<WordSpan> enumerateCounted(const ScannedText &text, WordSpan list, int count);

/// The entry without a leading "(1)", "- ", "Thứ nhất, là", "và".
[[nodiscard]] WordSpan withoutLabel(const ScannedText &text, WordSpan entry);

/// Whether a label stands there ("Thứ nhất,", "Một là", "1.", "(1)", "-").
[[nodiscard]] bool hasLabel(const ScannedText &text, WordSpan entry);

/// Whether the entry begins with a word of business: "bầu", "thảo luận", "báo cáo".
[[nodiscard]] bool isBusiness(const ScannedText &text, WordSpan entry);

} // namespace nghisu
