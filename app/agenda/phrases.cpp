// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

/// No word of a table is longer; hashing a "word" of a megabyte again and again would cost more than linear
/// time.
constexpr qsizetype LongestWord = 24;

bool continues(const ScannedText &text, int index, const QList<QString> &words)
{
    for (int i = 0; i < words.size(); ++i) {
        if (text.at(index + i) != words.at(i))
            return false;
    }
    return true;
}

} // namespace

PhraseTable::PhraseTable(std::initializer_list<Row> rows)
{
    build(QList<Row>(rows));
}

PhraseTable::PhraseTable(const QList<Row> &rows)
{
    build(rows);
}

void PhraseTable::build(const QList<Row> &rows)
{
    for (const Row &row : rows) {
        const QStringList phrases = QString::fromUtf16(row.phrases).split(u'|', Qt::SkipEmptyParts);
        for (const QString &phrase : phrases)
            add(phrase, row.value);
    }
    for (QList<Phrase> &chain : m_chains) {
        std::stable_sort(chain.begin(), chain.end(),
                         [](const Phrase &a, const Phrase &b) { return a.words.size() > b.words.size(); });
    }
}

void PhraseTable::add(const QString &phrase, int value)
{
    const ScannedText scanned(phrase);
    Phrase entry{{}, value};
    for (int i = 0; i < scanned.count(); ++i)
        entry.words.append(scanned.at(i).toString());
    if (entry.words.isEmpty())
        return;
    m_firstLetters.set(entry.words.first().front().unicode());
    m_longest = std::max(m_longest, int(entry.words.size()));
    auto chain = m_chainOfFirst.constFind(entry.words.first());
    if (chain == m_chainOfFirst.constEnd()) {
        chain = m_chainOfFirst.insert(entry.words.first(), int(m_chains.size()));
        m_chains.append(QList<Phrase>());
    }
    m_chains[*chain].append(entry);
}

PhraseTable::Match PhraseTable::match(const ScannedText &text, int index) const
{
    if (!text.has(index))
        return {};
    const QStringView first = text.at(index);
    if (first.isEmpty() || first.size() > LongestWord || !m_firstLetters.test(first.front().unicode()))
        return {};
    // Without heterogeneous lookup the key has to be a QString; a raw one copies nothing.
    const auto chain = m_chainOfFirst.constFind(QString::fromRawData(first.data(), first.size()));
    if (chain == m_chainOfFirst.constEnd())
        return {};
    for (const Phrase &phrase : m_chains.at(*chain)) {
        if (continues(text, index, phrase.words))
            return {int(phrase.words.size()), phrase.value};
    }
    return {};
}

PhraseTable::Match PhraseTable::matchBefore(const ScannedText &text, int end) const
{
    for (int words = m_longest; words >= 1; --words) {
        const Match found = match(text, end - words);
        if (found.words == words)
            return found;
    }
    return {};
}

int PhraseTable::find(const ScannedText &text, int from, int to) const
{
    for (int i = from; i < to; ++i) {
        const Match found = match(text, i);
        if (found && i + found.words <= to)
            return i;
    }
    return -1;
}

} // namespace nghisu
