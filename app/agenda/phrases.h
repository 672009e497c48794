// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words.h"

#include <QHash>
#include <QList>
#include <QString>

#include <bitset>
#include <initializer_list>

namespace nghisu {

/// A table of phrases, each with a number that its user gives a meaning; finds the longest that begins at a
/// word. Looking up takes time bounded by the table, whatever the text.
class PhraseTable
{
public:
    struct Row
    {
        const char16_t *phrases; ///< one or more phrases of the same meaning, parted by '|'
        int value = 0;
    };

    struct Match
    {
        int words = 0; ///< 0: nothing found
        int value = 0;

        explicit operator bool() const { return words > 0; }
    };

    PhraseTable(std::initializer_list<Row> rows);
    explicit PhraseTable(const QList<Row> &rows);
    Q_DISABLE_COPY_MOVE(PhraseTable)

    /// The longest phrase that begins at word `index`.
    [[nodiscard]] Match match(const ScannedText &text, int index) const;
    /// The longest phrase whose last word is the one before `end`, looking back at most the table's longest
    /// phrase.
    [[nodiscard]] Match matchBefore(const ScannedText &text, int end) const;
    /// Index of the first phrase that begins in [from, to) and ends by `to`; -1 when there is none.
    [[nodiscard]] int find(const ScannedText &text, int from, int to) const;

private:
    struct Phrase
    {
        QList<QString> words;
        int value = 0;
    };

    void add(const QString &phrase, int value);
    void build(const QList<Row> &rows);

    QList<QList<Phrase>> m_chains;       ///< by first word, longest first
    QHash<QString, int> m_chainOfFirst;  ///< first word → index into m_chains
    std::bitset<0x10000> m_firstLetters; ///< of all phrases; most words of a text can be told from it
    int m_longest = 0;                   ///< words of the longest phrase
};

} // namespace nghisu
