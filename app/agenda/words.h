// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace nghisu {

/// One word of a text: letters, digits, a single mark of punctuation, or a line break.
struct Word
{
    enum class Kind { Letters, Digits, Mark, Break };

    Kind kind = Kind::Mark;
    qsizetype start = 0;  ///< UTF-16 code units
    qsizetype length = 0; ///< UTF-16 code units

    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// A text cut into words, with a second form for comparing: lower case, and with the tone mark of "oa", "oe"
/// and "uy" always on the first vowel ("hoà" and "hòa" are one word to a reader). Both forms have the same
/// length, so places found in one hold in the other.
class ScannedText
{
public:
    explicit ScannedText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int count() const { return int(m_words.size()); }
    [[nodiscard]] const Word &word(int index) const { return m_words.at(index); }
    [[nodiscard]] bool has(int index) const { return index >= 0 && index < m_words.size(); }

    /// The word for comparing; empty when there is no such word.
    [[nodiscard]] QStringView at(int index) const;
    [[nodiscard]] bool is(int index, QStringView folded) const { return at(index) == folded; }
    [[nodiscard]] bool isMark(int index, char16_t mark) const;
    [[nodiscard]] bool isLetters(int index) const { return hasKind(index, Word::Kind::Letters); }
    [[nodiscard]] bool isDigits(int index) const { return hasKind(index, Word::Kind::Digits); }
    [[nodiscard]] bool isBreak(int index) const { return hasKind(index, Word::Kind::Break); }
    /// Whether the word begins with a capital letter.
    [[nodiscard]] bool isCapital(int index) const;
    /// Whether nothing, not even a space, stands between this word and the next.
    [[nodiscard]] bool touchesNext(int index) const;
    /// Value of a word of at most six digits; -1 for anything else.
    [[nodiscard]] int number(int index) const;

    /// First word that does not begin before `position`; count() when there is none.
    [[nodiscard]] int wordFrom(qsizetype position) const;

private:
    [[nodiscard]] bool hasKind(int index, Word::Kind kind) const
    {
        return has(index) && m_words.at(index).kind == kind;
    }

    QString m_text;
    QString m_folded;
    QList<Word> m_words;
};

/// The form for comparing, as ScannedText makes it.
[[nodiscard]] QString foldWords(const QString &text);

} // namespace nghisu
