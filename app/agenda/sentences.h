// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words.h"

#include <QList>

namespace nghisu {

/// Words [from, to) of a text.
struct WordSpan
{
    int from = 0;
    int to = 0;

    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] int size() const { return to - from; }
    [[nodiscard]] bool contains(int word) const { return word >= from && word < to; }

    friend bool operator==(const WordSpan &, const WordSpan &) = default;
};

/// The lines of a text, without the empty ones and without their breaks.
[[nodiscard]] QList<WordSpan> linesOf(const ScannedText &text);

/// The sentences of a line, with their final marks. A full stop in an abbreviation or a figure ends none.
[[nodiscard]] QList<WordSpan> sentencesOf(const ScannedText &text, WordSpan line);

/// The parts of a sentence between semicolons, which news reports put between whole statements.
/// Whether no word of the span has a letter that English lacks.
[[nodiscard]] bool isEnglish(const ScannedText &text, WordSpan span);

[[nodiscard]] QList<WordSpan> statementsOf(const ScannedText &text, WordSpan sentence);

/// The words without marks of punctuation at their ends.
[[nodiscard]] WordSpan trimmed(const ScannedText &text, WordSpan span);

/// First word behind the bullet or number that a line of a list begins with: "- ", "+ ", "1. ", "(2) ", "a)
/// ".
[[nodiscard]] int behindBullet(const ScannedText &text, WordSpan line);

} // namespace nghisu
