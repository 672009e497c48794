// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "datefigures.h"

namespace nghisu {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;

/// "25,26,27/9": commas without spaces between days rather than in a decimal.
bool isListOfDays(const ScannedText &text, int at)
{
    for (int days = 0; days < 8 && isDayOfMonth(text, at); ++days) {
        if (touchesMark(text, at, u'/') || text.is(at + 1, u"tháng"))
            return true;
        if (!text.isMark(at + 1, u',') && !text.is(at + 1, u"và"))
            return false;
        at += 2;
    }
    return false;
}

} // namespace

bool isYear(int number)
{
    return number >= FirstYear && number <= LastYear;
}

bool isDayOfMonth(const ScannedText &text, int index)
{
    return text.isDigits(index) && text.word(index).length <= 2 && text.number(index) >= 1 &&
           text.number(index) <= 31;
}

bool touchesMark(const ScannedText &text, int index, char16_t mark)
{
    return text.touchesNext(index) && text.isMark(index + 1, mark);
}

bool continuesAsCode(const ScannedText &text, int at)
{
    if (touchesMark(text, at, u'%') || (text.touchesNext(at) && text.isLetters(at + 1)))
        return true;
    if (touchesMark(text, at, u'-'))
        return text.touchesNext(at + 1) && text.isLetters(at + 2);
    if (touchesMark(text, at, u'/') && text.touchesNext(at + 1))
        return text.isDigits(at + 2) || text.isLetters(at + 2);
    if (touchesMark(text, at, u',') && isListOfDays(text, at))
        return false;
    const bool decimal = touchesMark(text, at, u'.') || touchesMark(text, at, u',');
    return decimal && text.touchesNext(at + 1) && text.isDigits(at + 2);
}

} // namespace nghisu
