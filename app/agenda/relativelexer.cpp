// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "relativelexer.h"

#include "datewords.h"
#include "phrases.h"

namespace nghisu {

namespace {

constexpr int MostDays = 30;

/// A small number in figures or in words, and the word behind it; nothing when there is none.
struct SmallNumber
{
    int value = 0;
    int endWord = 0;
};

SmallNumber smallNumberAt(const ScannedText &text, int at)
{
    if (text.isDigits(at))
        return {text.number(at), at + 1};
    const PhraseTable::Match numeral = smallNumerals().match(text, at);
    return {numeral.value, at + numeral.words};
}

/// "Trước đó | một ngày"
LexedDays daysBehind(const ScannedText &text, int at, int direction)
{
    const SmallNumber number = smallNumberAt(text, at);
    if (number.value < 1 || number.value > MostDays || !text.is(number.endWord, u"ngày"))
        return {};
    return {number.value * direction, number.endWord + 1};
}

/// "4 p.m. | Central Time", "19h | giờ Việt Nam"
int behindZoneName(const ScannedText &text, int at)
{
    static const PhraseTable Names{
        {u"giờ việt nam|theo giờ việt nam|giờ hà nội|giờ địa phương|theo giờ địa phương|local time|hanoi "
         u"time|vietnam time|central time|eastern time|pacific time|gmt|est|edt|cet|bst|utc"}};
    const PhraseTable::Match name = Names.match(text, at);
    return name ? at + name.words : 0;
}

} // namespace

LexedDays lexDaysApart(const ScannedText &text, int index)
{
    static const PhraseTable Ahead{{u"trước đó", -1}, {u"sau đó", 1}};
    static const PhraseTable Later{{u"ngày sau|ngày sau đó|days later|day later|days after that", 1},
                                   {u"ngày trước đó|days earlier|day earlier|days before that", -1}};
    if (const PhraseTable::Match lead = Ahead.match(text, index))
        return daysBehind(text, index + lead.words, lead.value);
    const SmallNumber number = smallNumberAt(text, index);
    const PhraseTable::Match direction = Later.match(text, number.endWord);
    // "hai ngày sau Tết" is told by what follows.
    const int end = number.endWord + direction.words;
    const bool open =
        direction && text.is(end - 1, u"sau") && text.isLetters(end) && !dateWords().match(text, end);
    if (number.value < 1 || number.value > MostDays || !direction || open)
        return {};
    return {number.value * direction.value, end};
}

int behindTimeZone(const ScannedText &text, int index, bool followsClock)
{
    constexpr int MostWords = 5;
    if (!text.isMark(index, u'('))
        return followsClock ? behindZoneName(text, index) : 0;
    bool zone = text.is(index + 1, u"giờ") || text.is(index + 2, u"giờ");
    int end = index + 1;
    for (; text.isLetters(end) && end <= index + MostWords; ++end)
        zone |= text.is(end, u"time") || text.is(end, u"gmt");
    return zone && text.isMark(end, u')') && end > index + 1 ? end + 1 : 0;
}

} // namespace nghisu
