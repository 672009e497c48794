// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "datelexer.h"

#include "clocklexer.h"
#include "datefigures.h"
#include "datewords.h"
#include "feasts.h"
#include "relativelexer.h"

#include <QDate>

#include <algorithm>
#include <cstdlib>

namespace nghisu {

namespace {

using Kind = DateToken::Kind;

constexpr int LeapYear = 2000; ///< every day of any year exists in it

class Lexer
{
public:
    explicit Lexer(const ScannedText &text) : m_text(text) {}

    QList<DateToken> run()
    {
        int at = 0;
        while (at < m_text.count()) {
            const int end = m_text.isDigits(at) ? figures(at) : words(at);
            at = end > at ? end : at + 1;
        }
        return m_tokens;
    }

private:
    int add(DateToken token, int from, int to)
    {
        token.firstWord = from;
        token.endWord = to;
        token.start = m_text.word(from).start;
        token.length = m_text.word(to - 1).end() - token.start;
        m_tokens.append(token);
        return to;
    }

    int addDate(int from, int to, int day, int month, int year)
    {
        if (!QDate::isValid(year == 0 ? LeapYear : year, month, day))
            return 0;
        DateToken token;
        token.kind = Kind::Date;
        token.day = day;
        token.month = month;
        token.year = year;
        token.value = m_text.text().at(m_text.word(from + 1).start).unicode();
        return add(token, from, to);
    }

    int addYear(int from, int to)
    {
        DateToken token;
        token.kind = Kind::Year;
        token.year = m_text.number(to - 1);
        return add(token, from, to);
    }

    int addClock(int from, const LexedClock &clock)
    {
        DateToken token;
        token.kind = Kind::Clock;
        token.time = clock.time;
        token.clockParts = clock.parts;
        return add(token, from, clock.endWord);
    }

    /// Days from the one spoken of before.
    int addDays(int from, const LexedDays &days)
    {
        DateToken token;
        token.kind = Kind::Previous;
        token.value = days.days;
        return add(token, from, days.endWord);
    }

    [[nodiscard]] bool followsClock(int at) const
    {
        return !m_tokens.isEmpty() && m_tokens.last().kind == Kind::Clock && m_tokens.last().endWord == at;
    }

    int addMonth(int from, int to, int month, int year, bool english)
    {
        DateToken token;
        token.kind = month < 0 ? Kind::LunarMonth : Kind::Month;
        token.month = std::abs(month);
        token.year = year;
        token.english = english;
        return add(token, from, to);
    }

    // The scanners below return the word behind what they read, or 0.

    int figures(int at)
    {
        if (isInsideNumber(at))
            return 0;
        if (const LexedDays days = lexDaysApart(m_text, at); days.endWord > 0)
            return addDays(at, days);
        if (const LexedClock clock = lexClock(m_text, at); clock.endWord > 0)
            return addClock(at, clock);
        if (const int end = numericDate(at))
            return end;
        return number(at);
    }

    /// Whether the digits go on a number or a code that began before: ".937" of "1.937", "27" of "CT27".
    [[nodiscard]] bool isInsideNumber(int at) const
    {
        if (at == 0 || !m_text.touchesNext(at - 1))
            return false;
        if (m_text.isLetters(at - 1)) // "ngày26/9" lacks a space
            return !isLed(at);
        const bool joins = m_text.isMark(at - 1, u'.') || m_text.isMark(at - 1, u',') ||
                           m_text.isMark(at - 1, u'/') || m_text.isMark(at - 1, u'-') ||
                           m_text.isMark(at - 1, u':');
        if (!joins || at < 2 || !m_text.touchesNext(at - 2))
            return false;
        if (!m_text.isDigits(at - 2) && !m_text.isLetters(at - 2))
            return false;
        // The dash of "2-4/10", or the colon of "Sáng 25/9:8h", was read as a token of its own.
        const bool separate =
            !m_tokens.isEmpty() && m_tokens.last().endWord >= at - 1 && !m_text.isLetters(at - 2);
        return !separate;
    }

    int numericDate(int at)
    {
        if (const int end = isoDate(at))
            return end;
        if (!isDayOfMonth(m_text, at))
            return monthInFigures(at);
        if (const int end = spacedDate(at))
            return end;
        if (const int end = looseDate(at))
            return end;
        for (const char16_t separator : {u'/', u'-', u'.'}) {
            if (!touchesMark(m_text, at, separator) || !m_text.touchesNext(at + 1) ||
                !m_text.isDigits(at + 2))
                continue;
            return m_text.word(at + 2).length > 2 ? monthInFigures(at) : dayAndMonth(at, separator);
        }
        return 0;
    }

    int dayAndMonth(int at, char16_t separator)
    {
        if (separator == u'-' && (isRangeOfDays(at + 2) || followsEnglishMonth(at)))
            return 0;
        const int day = m_text.number(at);
        const int month = m_text.number(at + 2);
        int end = at + 3;
        if (touchesMark(m_text, at + 2, separator) && m_text.touchesNext(at + 3) && m_text.isDigits(at + 4)) {
            const int year = fullYear(at + 4);
            end = year == 0 || continuesAsCode(m_text, at + 4) ? 0 : at + 5;
            return end == 0 ? 0 : addDate(at, end, day, month, year);
        }
        if (continuesAsCode(m_text, at + 2))
            return 0;
        return addDate(at, end, day, month, 0);
    }

    /// Year written with four digits, or with two as in "25/9/20"; 0 for anything else.
    [[nodiscard]] int fullYear(int at) const
    {
        const int number = m_text.number(at);
        // "(19/5/1790 - 19/5/2020)": with its day, a year of centuries ago is one, too.
        constexpr int FirstDated = 1000;
        constexpr int MostRecent = 1999;
        if (m_text.word(at).length == 4)
            return number >= FirstDated && (number <= MostRecent || isYear(number)) ? number : 0;
        if (m_text.word(at).length != 2 || number < 10)
            return 0;
        return number <= 60 ? 2000 + number : 1900 + number;
    }

    /// Whether the figure behind a dash is the last day of a range rather than a month: "2-4/10", "5-7 tháng
    /// 10", "8-11h", "12-14 May".
    [[nodiscard]] bool isRangeOfDays(int at) const
    {
        const bool dated = (touchesMark(m_text, at, u'/') || touchesMark(m_text, at, u'.')) &&
                           m_text.touchesNext(at + 1) && m_text.isDigits(at + 2);
        return dated || m_text.is(at + 1, u"tháng") || isHourUnit(m_text, at + 1) ||
               englishMonths().match(m_text, at + 1);
    }

    /// "December 1-5"
    [[nodiscard]] bool followsEnglishMonth(int at) const
    {
        return !m_tokens.isEmpty() && m_tokens.last().endWord == at && m_tokens.last().kind == Kind::Month &&
               m_tokens.last().english;
    }

    int isoDate(int at)
    {
        const bool shape = m_text.word(at).length == 4 && touchesMark(m_text, at, u'-') &&
                           m_text.touchesNext(at + 1) && touchesMark(m_text, at + 2, u'-') &&
                           m_text.touchesNext(at + 3);
        if (!shape || m_text.word(at + 2).length != 2 || !isDayOfMonth(m_text, at + 4))
            return 0;
        return addDate(at, at + 5, m_text.number(at + 4), m_text.number(at + 2), m_text.number(at));
    }

    /// "13 - 10 - 2020", "13-10 - 2020": with the year no range can be meant.
    int spacedDate(int at)
    {
        if (!m_text.isMark(at + 1, u'-') || !isDayOfMonth(m_text, at + 2) || !m_text.isMark(at + 3, u'-'))
            return 0;
        const int year = m_text.isDigits(at + 4) && m_text.word(at + 4).length == 4 ? fullYear(at + 4) : 0;
        return year == 0 ? 0 : addDate(at, at + 5, m_text.number(at), m_text.number(at + 2), year);
    }

    /// Whether a word right before says that a day follows: "ngày", "sáng".
    [[nodiscard]] bool isLed(int at) const
    {
        if (m_tokens.isEmpty() || m_tokens.last().endWord != at)
            return false;
        const DateToken &last = m_tokens.last();
        return (last.kind == Kind::Glue && last.strong && !last.english) || last.kind == Kind::Part;
    }

    /// "ngày 26 /9", "ngày 26 / 9 / 2020": with spaces where none belong.
    int looseDate(int at)
    {
        const bool spaced = !m_text.touchesNext(at) || !m_text.touchesNext(at + 1);
        if (!isLed(at) || !spaced || !m_text.isMark(at + 1, u'/') || !isDayOfMonth(m_text, at + 2))
            return 0;
        const bool dated = m_text.isMark(at + 3, u'/') && m_text.isDigits(at + 4);
        const int year = dated ? fullYear(at + 4) : 0;
        if (dated && year == 0)
            return 0;
        return addDate(at, dated ? at + 5 : at + 3, m_text.number(at), m_text.number(at + 2), year);
    }

    /// "9/2020"
    int monthInFigures(int at)
    {
        const bool shape = m_text.word(at).length <= 2 && touchesMark(m_text, at, u'/') &&
                           m_text.touchesNext(at + 1) && m_text.isDigits(at + 2) &&
                           m_text.word(at + 2).length == 4;
        if (!shape || m_text.number(at) < 1 || m_text.number(at) > 12 || !isYear(m_text.number(at + 2)))
            return 0;
        return addMonth(at, at + 3, m_text.number(at), m_text.number(at + 2), false);
    }

    int number(int at)
    {
        if (isFullYear(at) || isYearOfOld(at))
            return addYear(at, at + 1);
        if (!isDayOfMonth(m_text, at) || m_text.is(at - 1, u"thứ")) // "phiên họp thứ 13"
            return 0;
        const bool ordinal =
            m_text.touchesNext(at) && (m_text.is(at + 1, u"st") || m_text.is(at + 1, u"nd") ||
                                       m_text.is(at + 1, u"rd") || m_text.is(at + 1, u"th"));
        if (!ordinal && continuesAsCode(m_text, at))
            return 0;
        DateToken token;
        token.kind = Kind::Number;
        token.day = m_text.number(at);
        token.english = ordinal;
        return add(token, at, ordinal ? at + 2 : at + 1);
    }

    [[nodiscard]] bool isFullYear(int at) const
    {
        return m_text.isDigits(at) && m_text.word(at).length == 4 && isYear(m_text.number(at)) &&
               !continuesAsCode(m_text, at);
    }

    /// "August 14, 1889", "12 May 1688": behind an English day, four figures are its year.
    [[nodiscard]] bool isYearOfOld(int at) const
    {
        constexpr int First = 1000;
        constexpr qsizetype Reach = 3; // tokens: the month, the day, a comma
        const bool adjoins = !m_tokens.isEmpty() && m_tokens.last().endWord == at;
        if (!adjoins || m_text.word(at).length != 4 || m_text.number(at) < First ||
            continuesAsCode(m_text, at))
            return false;
        const auto first = m_tokens.end() - std::min(Reach, m_tokens.size());
        return std::any_of(first, m_tokens.end(),
                           [](const DateToken &token) { return token.kind == Kind::Month && token.english; });
    }

    int words(int at)
    {
        if (m_text.is(at, u"năm") && isFullYear(at + 1))
            return addYear(at, at + 2);
        if (const int end = month(at))
            return end;
        if (const LexedClock clock = lexSpelledClock(m_text, at); clock.endWord > 0)
            return addClock(at, clock);
        if (m_text.is(at, u"rằm") && m_text.is(at + 1, u"tháng"))
            return addFullMoon(at);
        if (isDayLabel(at))
            return at + 2;
        if (const LexedDays days = lexDaysApart(m_text, at); days.endWord > 0)
            return addDays(at, days);
        if (const int end = behindTimeZone(m_text, at, followsClock(at)))
            return add(DateToken(), at, end);
        if (const int end = spelledDay(at))
            return end;
        const PhraseTable::Match found = dateWords().match(m_text, at);
        if (!found)
            return 0;
        const DateToken token = dateWord(found.value);
        if ((token.kind == Kind::Weekday && isFeast(m_text, at)) ||
            (token.kind == Kind::Part && isOccasion(m_text, at)))
            return 0;
        if (token.kind == Kind::Weekday && !token.strong && isOrdinal(at, at + found.words))
            return at + found.words;
        return add(token, at, at + found.words);
    }

    /// "rằm tháng 8": the fifteenth of a lunar month.
    int addFullMoon(int at)
    {
        DateToken token;
        token.kind = Kind::Number;
        token.day = 15;
        token.lunar = true;
        return add(token, at, at + 1);
    }

    /// "Day 1 - 3 November": the day of an event, not of a month.
    [[nodiscard]] bool isDayLabel(int at) const
    {
        constexpr int MostDays = 15;
        const bool number =
            m_text.is(at, u"day") && m_text.isDigits(at + 1) && m_text.number(at + 1) <= MostDays;
        return number && m_text.has(at + 2) && !m_text.isLetters(at + 2);
    }

    /// "mùng một", "mồng mười": the first ten days of a month in words.
    int spelledDay(int at)
    {
        constexpr int LastSpelled = 10;
        if (!m_text.is(at - 1, u"mùng") && !m_text.is(at - 1, u"mồng"))
            return 0;
        const PhraseTable::Match number = vietnameseMonths().match(m_text, at);
        if (number.value < 1 || number.value > LastSpelled)
            return 0;
        DateToken token;
        token.kind = Kind::Number;
        token.day = number.value;
        return add(token, at, at + number.words);
    }

    /// "lần thứ hai" and "buổi sáng thứ hai của đại hội" count; "sáng thứ hai" names a day.
    [[nodiscard]] bool isOrdinal(int at, int end) const
    {
        const bool counted = m_text.is(end, u"của") && !m_text.is(end + 1, u"tuần");
        return ordinalHeads().matchBefore(m_text, at) || counted || m_text.is(end, u"là");
    }

    int month(int at)
    {
        if (const PhraseTable::Match name = englishMonths().match(m_text, at)) {
            const int end = at + name.words;
            const bool abbreviated = m_text.word(at).length <= 4 && touchesMark(m_text, at, u'.');
            return addMonth(at, abbreviated ? end + 1 : end, name.value, 0, true);
        }
        if (!m_text.is(at, u"tháng"))
            return 0;
        if (m_text.isDigits(at + 1))
            return monthByNumber(at);
        if (const PhraseTable::Match name = vietnameseMonths().match(m_text, at + 1))
            return monthWithYear(at, at + 1 + name.words, name.value);
        return 0;
    }

    int monthByNumber(int at)
    {
        const int month = m_text.number(at + 1);
        if (month < 1 || month > 12 || m_text.word(at + 1).length > 2)
            return 0;
        return monthWithYear(at, at + 2, month);
    }

    /// The year behind a month: "tháng 9 năm 2020", "tháng 9/2020", "tháng 9-2020".
    int monthWithYear(int at, int end, int month)
    {
        const bool joined = m_text.is(end, u"năm") || m_text.isMark(end, u'/') || m_text.isMark(end, u'-');
        if (joined && m_text.isDigits(end + 1) && m_text.word(end + 1).length == 4 &&
            isYear(m_text.number(end + 1)))
            return addMonth(at, end + 2, month, m_text.number(end + 1), false);
        return addMonth(at, end, month, 0, false);
    }

    const ScannedText &m_text;
    QList<DateToken> m_tokens;
};

} // namespace

QList<DateToken> lexDates(const ScannedText &text)
{
    return Lexer(text).run();
}

} // namespace nghisu
