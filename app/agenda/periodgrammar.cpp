// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "periodgrammar.h"

#include "datewords.h"
#include "periodwords.h"

namespace nghisu {

namespace {

using Unit = PeriodPhrase::Unit;
using Part = PeriodPhrase::Part;

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;
constexpr int MostUnits = 999; ///< "1000 năm" is a jubilee

bool isYear(const ScannedText &text, int index)
{
    const bool figures = text.isDigits(index) && text.word(index).length == 4;
    return figures && text.number(index) >= FirstYear && text.number(index) <= LastYear;
}

/// Whether figures go on behind the word: a term "2015-2020", a code "2020/NQ", a decimal.
bool goesOn(const ScannedText &text, int index)
{
    if (!text.has(index + 1) || !text.has(index + 2))
        return false;
    const bool joined = text.touchesNext(index) && text.touchesNext(index + 1);
    const bool dash = text.isMark(index + 1, u'-') || text.isMark(index + 1, u'–');
    if (dash && isYear(text, index + 2))
        return true;
    const bool mark =
        dash || text.isMark(index + 1, u'/') || text.isMark(index + 1, u'.') || text.isMark(index + 1, u',');
    return joined && mark && (text.isDigits(index + 2) || text.isLetters(index + 2));
}

/// Whether figures began before the word.
bool wentOn(const ScannedText &text, int index)
{
    if (index < 2 || !text.touchesNext(index - 1))
        return false;
    return !text.isMark(index - 1, u'(') && !text.isMark(index - 1, u'“') && !text.isMark(index - 1, u'"');
}

class PeriodParser
{
public:
    PeriodParser(const ScannedText &text, int index) : m_text(text), m_at(index)
    {
        m_found.firstWord = index;
    }

    std::optional<PeriodPhrase> run()
    {
        const bool found = now() || portion() || counted() || counting() || season() || relative() || named();
        if (!found)
            return {};
        m_found.endWord = m_at;
        return m_found;
    }

private:
    bool take(const PhraseTable::Match &match)
    {
        m_at += match.words;
        return true;
    }

    bool rewind(int at)
    {
        m_at = at;
        return false;
    }

    /// Forgets all that was read since `at`.
    bool back(int at)
    {
        const int first = m_found.firstWord;
        m_found = {};
        m_found.firstWord = first;
        return rewind(at);
    }

    bool now()
    {
        const PhraseTable::Match found = nowWords().match(m_text, m_at);
        m_found.now = bool(found);
        return found && take(found);
    }

    /// A cardinal in figures or words; 0 when there is none. Moves behind it.
    int cardinal()
    {
        if (m_text.isDigits(m_at) && m_text.word(m_at).length <= 3 && !wentOn(m_text, m_at)) {
            const int number = m_text.number(m_at);
            ++m_at;
            return number;
        }
        const PhraseTable::Match word = numberWords().match(m_text, m_at);
        if (word)
            take(word);
        return word.value;
    }

    /// "đầu tháng 9", "ngày đầu tiên của tháng ba", "cuối năm 2020"
    bool portion()
    {
        const int begin = m_at;
        const PhraseTable::Match part = periodParts().match(m_text, m_at);
        if (!part)
            return false;
        take(part);
        m_portion = true;
        const bool whole = relative() || named();
        m_portion = false;
        const bool days = Part(part.value) == Part::Beginning || Part(part.value) == Part::Middle ||
                          Part(part.value) == Part::End;
        const bool divisible = m_found.unit == Unit::Month || m_found.unit == Unit::Quarter ||
                               m_found.unit == Unit::Year || (m_found.unit == Unit::Week && days);
        if (!whole || !divisible)
            return back(begin);
        m_found.part = Part(part.value);
        return true;
    }

    /// "6 tháng đầu năm 2020", "3 tháng tới"
    bool counted()
    {
        const int begin = m_at;
        const int count = cardinal();
        const PhraseTable::Match unit = periodUnits().match(m_text, m_at);
        if (count < 1 || count > MostUnits || !unit)
            return back(begin);
        take(unit);
        m_found.unit = Unit(unit.value);
        m_found.count = count;
        if (m_found.unit == Unit::Month && (m_text.is(m_at, u"đầu") || m_text.is(m_at, u"cuối")))
            return monthsOfYear(begin);
        const PhraseTable::Match direction = directionsBehind().match(m_text, m_at);
        // "2 giờ sau", "5 năm trước" tell of another moment than that of the text.
        const bool told =
            direction && direction.value != 0 && !m_text.is(m_at, u"sau") && !m_text.is(m_at, u"trước");
        if (!told)
            return back(begin);
        m_found.offset = direction.value;
        return take(direction);
    }

    bool monthsOfYear(int begin)
    {
        m_found.part = m_text.is(m_at, u"đầu") ? Part::FirstUnits : Part::LastUnits;
        ++m_at;
        if (m_found.count >= 12)
            return back(begin);
        if (year())
            return true;
        if (!m_text.is(m_at, u"năm") || m_text.isDigits(m_at + 1))
            return back(begin);
        m_found.years = 0;
        ++m_at;
        return true;
    }

    /// "the next 3 days", "past two weeks"
    bool counting()
    {
        const int begin = m_at;
        const PhraseTable::Match direction = directionsBefore().match(m_text, m_at);
        if (!direction)
            return false;
        take(direction);
        const int count = cardinal();
        const PhraseTable::Match unit = periodUnits().match(m_text, m_at);
        if (count < 1 || count > MostUnits || direction.value == 0 || !unit)
            return back(begin);
        m_found.unit = Unit(unit.value);
        m_found.count = count;
        m_found.offset = direction.value;
        return take(unit);
    }

    /// A year in figures or told from that of reference, with or without a word before it.
    bool year()
    {
        if (const PhraseTable::Match relativeYear = relativeYears().match(m_text, m_at)) {
            m_found.years = relativeYear.value;
            return take(relativeYear);
        }
        const int begin = m_at;
        if (m_text.is(m_at, u"của") || m_text.is(m_at, u"of") || m_text.is(m_at, u"in"))
            ++m_at;
        if (m_text.is(m_at, u"năm"))
            ++m_at;
        if (m_text.isMark(m_at, u'/') || m_text.isMark(m_at, u'-') || m_text.isMark(m_at, u','))
            ++m_at;
        if (!isYear(m_text, m_at) || goesOn(m_text, m_at)) {
            if (const PhraseTable::Match relativeYear = relativeYears().match(m_text, m_at);
                relativeYear && m_at > begin) {
                m_found.years = relativeYear.value;
                return take(relativeYear);
            }
            return rewind(begin);
        }
        m_found.year = m_text.number(m_at);
        ++m_at;
        return true;
    }

    bool season()
    {
        const int begin = m_at;
        const PhraseTable::Match before = directionsBefore().match(m_text, m_at);
        if (before)
            take(before);
        const PhraseTable::Match found = seasons().match(m_text, m_at);
        if (!found)
            return back(begin);
        take(found);
        m_found.unit = Unit::Season;
        m_found.number = found.value;
        if (before) {
            m_found.offset = before.value;
            return true;
        }
        if (year())
            return true;
        const PhraseTable::Match direction = directionsBehind().match(m_text, m_at);
        if (!direction)
            return back(begin);
        m_found.offset = direction.value;
        return take(direction);
    }

    /// "tuần sau", "năm ngoái", "next month"
    bool relative()
    {
        const int begin = m_at;
        if (m_text.is(m_at, u"sang") && m_text.is(m_at + 1, u"năm")) {
            m_found.unit = Unit::Year;
            m_found.offset = 1;
            m_at += 2;
            return true;
        }
        const PhraseTable::Match before = directionsBefore().match(m_text, m_at);
        if (before)
            take(before);
        const PhraseTable::Match unit = periodUnits().match(m_text, m_at);
        if (!unit || Unit(unit.value) < Unit::Week)
            return back(begin);
        take(unit);
        const PhraseTable::Match behind = before ? before : directionsBehind().match(m_text, m_at);
        if (!behind)
            return back(begin);
        m_found.unit = Unit(unit.value);
        m_found.offset = behind.value;
        return before ? true : take(behind);
    }

    /// "tháng 6", "quý III/2020", "năm 2018", "May 2025", "Q3 2020", "third quarter of 2020"
    bool named() { return namedMonth() || namedQuarter() || namedYear(); }

    bool namedMonth()
    {
        const int begin = m_at;
        int month = 0;
        if (const PhraseTable::Match english = englishMonths().match(m_text, m_at)) {
            take(english);
            m_found.number = english.value;
            m_found.unit = Unit::Month;
            return year() || m_portion || back(begin); // "may" and "march" are words as well
        }
        if (m_text.isDigits(m_at) && !wentOn(m_text, m_at) && m_text.isMark(m_at + 1, u'/') &&
            isYear(m_text, m_at + 2) && !goesOn(m_text, m_at + 2)) {
            month = m_text.number(m_at);
            ++m_at;
        } else if (m_text.is(m_at, u"tháng")) {
            ++m_at;
            month = monthBehind();
        }
        if (month < 1 || month > 12)
            return back(begin);
        m_found.unit = Unit::Month;
        m_found.number = month;
        if (!year())
            direction();
        return true;
    }

    int monthBehind()
    {
        if (m_text.isDigits(m_at) && m_text.word(m_at).length <= 2) {
            const bool alone = !goesOn(m_text, m_at) || isYear(m_text, m_at + 2);
            const int month = alone ? m_text.number(m_at) : 0;
            ++m_at;
            return month;
        }
        const PhraseTable::Match name = vietnameseMonths().match(m_text, m_at);
        take(name);
        // "tháng năm 2020"? The word is the unit of a year rather than a month.
        return isYear(m_text, m_at) && m_text.is(m_at - 1, u"năm") ? 0 : name.value;
    }

    void direction()
    {
        const PhraseTable::Match behind = directionsBehind().match(m_text, m_at);
        if (!behind || behind.value == 0 || m_text.is(m_at, u"tiếp") || m_text.is(m_at, u"sau") ||
            m_text.is(m_at, u"trước"))
            return;
        m_found.offset = behind.value;
        take(behind);
    }

    bool namedQuarter()
    {
        const int begin = m_at;
        int quarter = 0;
        static const PhraseTable Quarter{{u"quý|quí"}};
        if (Quarter.match(m_text, m_at)) {
            ++m_at;
            quarter =
                m_text.isDigits(m_at) && goesOn(m_text, m_at) && !isYear(m_text, m_at + 2) ? 0 : cardinal();
        } else if (m_text.is(m_at, u"q") && m_text.touchesNext(m_at)) {
            ++m_at;
            quarter = m_text.number(m_at);
            ++m_at;
        } else {
            if (m_text.is(m_at, u"the"))
                ++m_at;
            quarter = cardinal();
            if (!m_text.is(m_at, u"quarter") || m_text.isDigits(m_at - 1))
                return back(begin);
            ++m_at;
        }
        if (quarter < 1 || quarter > 4)
            return back(begin);
        m_found.unit = Unit::Quarter;
        m_found.number = quarter;
        year();
        return true;
    }

    bool namedYear()
    {
        const bool led = m_text.is(m_at, u"năm") || m_text.is(m_at, u"in") || m_text.is(m_at, u"year");
        if (!led || !isYear(m_text, m_at + 1) || goesOn(m_text, m_at + 1))
            return false;
        m_found.unit = Unit::Year;
        m_found.year = m_text.number(m_at + 1);
        m_at += 2;
        return true;
    }

    const ScannedText &m_text;
    int m_at;
    bool m_portion = false; ///< what is read is part of a month or year named next
    PeriodPhrase m_found;
};

} // namespace

std::optional<PeriodPhrase> parsePeriod(const ScannedText &text, int index)
{
    return PeriodParser(text, index).run();
}

} // namespace nghisu
