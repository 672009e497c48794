// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "words.h"

#include <algorithm>

namespace nghisu {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == u'\t';
}

Word::Kind kindOf(QChar c)
{
    if (isLineBreak(c))
        return Word::Kind::Break;
    if (isAsciiDigit(c))
        return Word::Kind::Digits;
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return Word::Kind::Letters;
    return Word::Kind::Mark;
}

bool isBlank(QChar c)
{
    return !isLineBreak(c) && (c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF));
}

QList<Word> cut(const QString &text)
{
    QList<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (isBlank(text.at(at))) {
            ++at;
            continue;
        }
        const Word::Kind kind = kindOf(text.at(at));
        qsizetype end = at + 1;
        if (kind == Word::Kind::Letters || kind == Word::Kind::Digits) {
            while (end < text.size() && kindOf(text.at(end)) == kind && !isBlank(text.at(end)))
                ++end;
        }
        words.append({kind, at, end - at});
        at = end;
    }
    return words;
}

struct TonePair
{
    char16_t late;  ///< the second vowel with its mark
    char16_t plain; ///< the second vowel without
    int tone;       ///< index into the first vowel's row
};

constexpr TonePair Late[] = {
    {u'à', u'a', 0}, {u'á', u'a', 1}, {u'ả', u'a', 2}, {u'ã', u'a', 3}, {u'ạ', u'a', 4},
    {u'è', u'e', 0}, {u'é', u'e', 1}, {u'ẻ', u'e', 2}, {u'ẽ', u'e', 3}, {u'ẹ', u'e', 4},
    {u'ỳ', u'y', 0}, {u'ý', u'y', 1}, {u'ỷ', u'y', 2}, {u'ỹ', u'y', 3}, {u'ỵ', u'y', 4},
};
constexpr char16_t RowO[] = u"òóỏõọ";
constexpr char16_t RowU[] = u"ùúủũụ";

/// "hoà" → "hòa", "uỷ" → "ủy": only at the end of a word, where the two spellings compete.
void moveTone(QChar &first, QChar &second)
{
    const auto pair = std::find_if(std::begin(Late), std::end(Late),
                                   [&](const TonePair &candidate) { return second == candidate.late; });
    if (pair == std::end(Late))
        return;
    const bool afterO = first == u'o' && pair->plain != u'y';
    const bool afterU = first == u'u' && pair->plain == u'y';
    if (!afterO && !afterU)
        return;
    first = afterO ? RowO[pair->tone] : RowU[pair->tone];
    second = pair->plain;
}

QString fold(const QString &text, const QList<Word> &words)
{
    QString folded = text;
    for (QChar &c : folded)
        c = c.toLower();
    for (const Word &word : words) {
        if (word.kind == Word::Kind::Letters && word.length >= 2)
            moveTone(folded[word.end() - 2], folded[word.end() - 1]);
    }
    return folded;
}

} // namespace

ScannedText::ScannedText(const QString &text) : m_text(text), m_words(cut(text))
{
    m_folded = fold(m_text, m_words);
}

QStringView ScannedText::at(int index) const
{
    if (!has(index))
        return {};
    const Word &found = m_words.at(index);
    return QStringView(m_folded).mid(found.start, found.length);
}

bool ScannedText::isMark(int index, char16_t mark) const
{
    return hasKind(index, Word::Kind::Mark) && m_text.at(m_words.at(index).start) == mark;
}

bool ScannedText::isCapital(int index) const
{
    return isLetters(index) && m_text.at(word(index).start).isUpper();
}

bool ScannedText::touchesNext(int index) const
{
    return has(index) && has(index + 1) && word(index).end() == word(index + 1).start;
}

int ScannedText::number(int index) const
{
    if (!isDigits(index) || word(index).length > 6)
        return -1;
    return at(index).toInt();
}

int ScannedText::wordFrom(qsizetype position) const
{
    const auto found = std::lower_bound(m_words.begin(), m_words.end(), position,
                                        [](const Word &word, qsizetype place) { return word.start < place; });
    return int(found - m_words.begin());
}

QString foldWords(const QString &text)
{
    return fold(text, cut(text));
}

} // namespace nghisu
