// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "clocklexer.h"

#include "datewords.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool isMinuteSign(const ScannedText &text, int index)
{
    return text.isMark(index, u'\'') || text.isMark(index, u'’') || text.isMark(index, u'′');
}

/// Whether the figure goes on into a date, a code or a decimal: "14h 25/9", "8 giờ 26 tháng 9".
bool isPartOfDate(const ScannedText &text, int index)
{
    if (text.is(index + 1, u"tháng"))
        return true;
    if (!text.touchesNext(index) || !text.touchesNext(index + 1))
        return false;
    const bool separator = text.isMark(index + 1, u'/') || text.isMark(index + 1, u'-') ||
                           text.isMark(index + 1, u'.') || text.isMark(index + 1, u',');
    return separator && text.isDigits(index + 2) && !isHourUnit(text, index + 3);
}

bool isMinute(const ScannedText &text, int index)
{
    return text.isDigits(index) && text.word(index).length <= 2 && text.number(index) < 60;
}

/// Minutes behind the hour's unit; `at` moves behind them.
int readMinutes(const ScannedText &text, int &at)
{
    if (text.is(at, u"rưỡi")) {
        ++at;
        return 30;
    }
    const bool before = text.is(at, u"kém");
    const int figure = before ? at + 1 : at;
    if (!isMinute(text, figure) || isPartOfDate(text, figure))
        return 0;
    const bool unit = text.is(figure + 1, u"phút") || text.is(figure + 1, u"ph") ||
                      text.is(figure + 1, u"p") || isMinuteSign(text, figure + 1);
    // "8 giờ 5 đại biểu": a lone figure without a unit is not of the clock.
    if (!unit && !before && text.word(figure).length < 2)
        return 0;
    at = figure + (unit ? 2 : 1);
    return before ? -text.number(figure) : text.number(figure);
}

QTime clockTime(int hour, int minutes)
{
    const int total = hour * 60 + minutes;
    if (total < 0 || total >= 24 * 60)
        return {};
    return QTime(total / 60, total % 60);
}

LexedClock withUnit(const ScannedText &text, int index)
{
    if (!isHourUnit(text, index + 1))
        return {};
    int at = index + 2;
    const bool spelled = text.is(index + 1, u"giờ");
    if (durationAfter().match(text, at))
        return {};
    const int minutes = readMinutes(text, at);
    if (isMinuteSign(text, at)) // 8h'
        ++at;
    // "2 giờ" behind "trong" is a length; "8h30" with minutes, or a part of the day behind it, is not.
    const int parts = at > index + 2 ? 2 : 1;
    const bool said = minutes != 0 || dateWords().match(text, at);
    if (spelled && !said && durationBefore().matchBefore(text, index))
        return {};
    return {clockTime(text.number(index), minutes), parts, at};
}

/// "a.m.", "am", "PM": hours to add, or -1. `at` moves behind it.
int readHalf(const ScannedText &text, int hour, int &at)
{
    const bool joined = text.is(at, u"am") || text.is(at, u"pm");
    if (hour == 12 && (text.is(at, u"noon") || text.is(at, u"midday"))) {
        ++at;
        return 0;
    }
    const bool dotted =
        (text.is(at, u"a") || text.is(at, u"p")) && text.isMark(at + 1, u'.') && text.is(at + 2, u"m");
    if ((!joined && !dotted) || hour < 1 || hour > 12)
        return -1;
    const bool afternoon = text.at(at).startsWith(u'p');
    at += joined ? 1 : 3;
    if (dotted && text.isMark(at, u'.') && text.touchesNext(at - 1))
        ++at;
    return (hour == 12 ? -12 : 0) + (afternoon ? 12 : 0);
}

/// "at 7 tonight"
LexedClock beforePart(const ScannedText &text, int index)
{
    const PhraseTable::Match word = dateWords().match(text, index + 1);
    const DateToken next = word ? dateWord(word.value) : DateToken();
    const bool told = next.kind == DateToken::Kind::Relative && next.part != DayPart::None &&
                      (text.is(index + 1, u"tonight") || text.is(index + 1, u"this"));
    if (!text.is(index - 1, u"at") || !told)
        return {};
    return {clockTime(text.number(index), 0), 1, index + 1};
}

bool isDash(const ScannedText &text, int at)
{
    return text.isMark(at, u'-') || text.isMark(at, u'–') || text.isMark(at, u'—');
}

/// "9.00 - Registration", "13.30–15.00 - Workshops": a time of a timetable with a dot, first in its line or
/// the end of a range that is.
bool leadsLine(const ScannedText &text, int index, int end)
{
    constexpr int FiguresOfRange = 4; // words from the first time to the second
    const auto begins = [&](int at) {
        const bool bullet = isDash(text, at - 1) && (at == 1 || text.isBreak(at - 2));
        return at == 0 || text.isBreak(at - 1) || bullet;
    };
    const bool second = index > FiguresOfRange - 1 && isDash(text, index - 1) &&
                        text.isMark(index - 3, u'.') && begins(index - FiguresOfRange);
    return (begins(index) || second) && (isDash(text, end) || text.isMark(end, u':'));
}

LexedClock withColon(const ScannedText &text, int index)
{
    int at = index + 1;
    int minutes = 0;
    const bool separator = text.isMark(index + 1, u':') || text.isMark(index + 1, u'.');
    const bool joined = separator && text.touchesNext(index) && text.touchesNext(index + 1) &&
                        isMinute(text, index + 2) && text.word(index + 2).length == 2;
    if (joined) {
        minutes = text.number(index + 2);
        at = index + 3;
    }
    const int hour = text.number(index);
    const int half = readHalf(text, hour, at);
    if (half != -1)
        return {clockTime(hour + half, minutes), joined ? 2 : 1, at};
    if (joined && text.isMark(index + 1, u'.') && leadsLine(text, index, at))
        return {clockTime(hour, minutes), 2, at};
    if (!joined || !text.isMark(index + 1, u':'))
        return {};
    if (!text.isMark(at, u':') || !text.touchesNext(at - 1) || !isMinute(text, at + 1))
        return {clockTime(hour, minutes), 2, at};
    const QTime time = clockTime(hour, minutes);
    return {time.isValid() ? time.addSecs(text.number(at + 1)) : time, 3, at + 2};
}

/// "from | 1 | to 6 p.m.", "4–7 p.m.": the half of the day is said once, behind the second hour.
LexedClock beforeRange(const ScannedText &text, int index)
{
    constexpr int HalfDay = 12;
    static const PhraseTable Joints{{u"to|till|until|and"}};
    const bool led = text.is(index - 1, u"from") || text.is(index - 1, u"between");
    const int hour = text.number(index);
    const int second = index + 2;
    if (!(isDash(text, index + 1) || (led && Joints.match(text, index + 1))) || hour < 1 || hour > HalfDay ||
        !text.isDigits(second) || text.word(second).length > 2)
        return {};
    const LexedClock end = withColon(text, second);
    const bool halved = text.is(second + 1, u"p") || text.is(second + 1, u"pm") ||
                        text.is(second + 1, u"a") || text.is(second + 1, u"am") ||
                        text.is(second + 3, u"p") || text.is(second + 3, u"pm");
    if (end.endWord == 0 || !halved)
        return {};
    // "9 to 1 p.m." begins in the morning.
    const int last = end.time.hour();
    const bool afternoon = last > HalfDay && hour % HalfDay < last - HalfDay;
    return {clockTime(hour % HalfDay + (afternoon ? HalfDay : 0), 0), 1, index + 1};
}

} // namespace

bool isHourUnit(const ScannedText &text, int index)
{
    if (text.is(index, u"giờ"))
        return true;
    if (text.is(index, u"h"))
        return !text.isMark(index + 1, u'/');
    if (!text.is(index, u"g") || !text.touchesNext(index - 1))
        return false;
    // "7g30", "11g cùng ngày"; without either it is a weight.
    const bool minutes = isMinute(text, index + 1) && text.touchesNext(index);
    return minutes || (text.isLetters(index + 1) && dateWords().match(text, index + 1));
}

LexedClock lexSpelledClock(const ScannedText &text, int index)
{
    static const PhraseTable Hours{{u"một", 1},  {u"hai", 2},   {u"ba", 3},        {u"bốn", 4},
                                   {u"năm", 5},  {u"sáu", 6},   {u"bảy|bẩy", 7},   {u"tám", 8},
                                   {u"chín", 9}, {u"mười", 10}, {u"mười một", 11}, {u"mười hai", 12}};
    static const PhraseTable Led{{u"lúc|vào lúc|vào hồi|hồi|từ|đúng"}};
    // "from 9 a.m. to noon", "from noon to 6 p.m."; "at noon" alone is a part of the day
    static const PhraseTable Until{{u"to|till|until|from|between"}};
    if ((text.is(index, u"noon") || text.is(index, u"midday")) && Until.matchBefore(text, index))
        return {QTime(12, 0), 1, index + 1};
    if (text.is(index, u"at") && (text.is(index + 1, u"noon") || text.is(index + 1, u"midday")))
        return {QTime(12, 0), 1, index + 2};
    const PhraseTable::Match hour = Hours.match(text, index);
    int at = index + hour.words;
    if (!hour || !text.is(at, u"giờ"))
        return {};
    ++at;
    const int unit = at;
    const int minutes = readMinutes(text, at);
    const PhraseTable::Match word = dateWords().match(text, at);
    const DateToken next = word ? dateWord(word.value) : DateToken();
    const bool parted = word && (next.kind == DateToken::Kind::Part || next.part != DayPart::None);
    if (at == unit && !parted && !Led.matchBefore(text, index))
        return {};
    return {clockTime(hour.value, minutes), at > unit ? 2 : 1, at};
}

LexedClock lexClock(const ScannedText &text, int index)
{
    if (!text.isDigits(index) || text.word(index).length > 2 || text.number(index) > 24)
        return {};
    LexedClock clock = withUnit(text, index);
    if (clock.endWord == 0)
        clock = withColon(text, index);
    if (clock.endWord == 0)
        clock = beforePart(text, index);
    if (clock.endWord == 0)
        clock = beforeRange(text, index);
    return clock.time.isValid() ? clock : LexedClock{};
}

} // namespace nghisu
