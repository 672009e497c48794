// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "searchwords.h"

#include "fold.h"
#include "normalise.h"

#include <algorithm>

namespace nghisu {

namespace {

bool isPlainAscii(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

bool belongsToWord(char32_t c, bool inside)
{
    return QChar::isLetterOrNumber(c) || (inside && QChar::isMark(c));
}

/// Whatever folding makes of strange letters, the index parts words at what ASCII does not know as one.
void dropSigns(QString &word)
{
    word.removeIf([](QChar c) { return c.unicode() < 0x80 && !c.isLetterOrNumber(); });
}

SearchWord wordAt(const QString &text, qsizetype start, qsizetype length)
{
    SearchWord word{start, length, text.mid(start, length).toCaseFolded(), {}};
    if (isPlainAscii(word.marked)) {
        word.folded = word.marked;
        return word;
    }
    word.marked = toNfc(word.marked);
    word.folded = foldForSearch(word.marked);
    dropSigns(word.marked);
    dropSigns(word.folded);
    return word;
}

} // namespace

QList<SearchWord> searchWordsOf(const QString &text)
{
    QList<SearchWord> words;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size();) {
        const char32_t c = at < text.size() ? characterAt(text, at) : U' ';
        if (belongsToWord(c, start >= 0)) {
            if (start < 0)
                start = at;
        } else if (start >= 0) {
            SearchWord word = wordAt(text, start, at - start);
            if (!word.folded.isEmpty())
                words.append(std::move(word));
            start = -1;
        }
        at += c > 0xFFFF ? 2 : 1;
    }
    return words;
}

QString firstLetters(const QString &word, int count)
{
    qsizetype end = 0;
    for (; count > 0 && end < word.size(); --count)
        end += characterAt(word, end) > 0xFFFF ? 2 : 1;
    return word.left(end);
}

} // namespace nghisu
