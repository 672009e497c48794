// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sentences.h"
#include "words.h"

#include <QList>

namespace nghisu {

/// Cuts an enumeration at its semicolons, numbers in brackets, or, failing these, at commas before words of
/// business. Numbers and conjunctions that lead an entry are left out.
[[nodiscard]] QList<WordSpan> enumerate(const ScannedText &text, WordSpan list);

/// Cuts an enumeration at its commas and the conjunction before its last entry, where that gives as many
/// entries as were announced: "three items: the report, the election, and the budget". Else empty.
[[nodiscard]] QList<WordSpan> enumerateCounted(const ScannedText &text, WordSpan list, int count);

/// Cuts at every comma, and at the conjunction before the last entry: for lists that a label leads.
[[nodiscard]] QList<WordSpan> enumerateAll(const ScannedText &text, WordSpan list);

/// The entry without a leading "(1)", "- ", "Thứ nhất, là", "và".
[[nodiscard]] WordSpan withoutLabel(const ScannedText &text, WordSpan entry);

/// Whether a label stands there ("Thứ nhất,", "Một là", "1.", "(1)", "-").
[[nodiscard]] bool hasLabel(const ScannedText &text, WordSpan entry);

/// Whether a number in brackets stands there: "(1)", "(a)".
[[nodiscard]] bool startsNumbered(const ScannedText &text, int at);

/// Whether it begins with its number in words: "Thứ nhất, …", "Second, …".
[[nodiscard]] bool saysOrdinal(const ScannedText &text, WordSpan sentence);

/// Whether the entry begins with a word of business: "bầu", "thảo luận", "báo cáo".
[[nodiscard]] bool isBusiness(const ScannedText &text, WordSpan entry);

/// Whether the word, itself without a label, is one of business.
[[nodiscard]] bool isBusinessAt(const ScannedText &text, int word);

} // namespace nghisu
