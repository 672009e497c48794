// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "datepoint.h"

#include "datewords.h"

namespace nghisu {

namespace {

using Kind = DateToken::Kind;

class PointParser
{
public:
    PointParser(const ScannedText &text, const QList<DateToken> &tokens, int index)
        : m_text(text), m_tokens(tokens), m_begin(index), m_at(index)
    {
    }

    std::optional<DatePoint> run(int &index)
    {
        m_point.firstWord = m_tokens.at(m_at).firstWord;
        while (step()) {
        }
        if (m_used < 0 || m_point.isEmpty())
            return {};
        // Words that join ("vào", "của") and joined nothing are left for others.
        index = m_used + 1;
        m_point.endWord = m_tokens.at(m_used).endWord;
        return m_point;
    }

private:
    [[nodiscard]] bool isNext(int at) const
    {
        if (at >= m_tokens.size())
            return false;
        return at == m_begin || m_tokens.at(at).firstWord == m_tokens.at(at - 1).endWord;
    }

    [[nodiscard]] bool isKind(int at, Kind kind) const { return isNext(at) && m_tokens.at(at).kind == kind; }

    bool use(int count = 1)
    {
        m_at += count;
        m_used = m_at - 1;
        return true;
    }

    bool step()
    {
        if (!isNext(m_at))
            return false;
        const DateToken &token = m_tokens.at(m_at);
        switch (token.kind) {
        case Kind::Clock:
            return clock(token);
        case Kind::Part:
            return part(token);
        case Kind::Weekday:
            return weekday(token);
        case Kind::Week:
            return week(token);
        case Kind::Relative:
            return relative(token);
        case Kind::Previous:
        case Kind::EventDay:
            return spokenOf(token);
        case Kind::Date:
            return date(token);
        case Kind::Number:
            return number(token);
        case Kind::Month:
            return month(token);
        case Kind::LunarMonth:
            return lunar(token);
        case Kind::Year:
            return year(token);
        case Kind::Next:
        case Kind::Last:
        case Kind::To:
            return direction(token);
        case Kind::Comma:
            return comma();
        case Kind::Open:
            return brackets();
        case Kind::Glue:
            return glue(token);
        case Kind::From:
        case Kind::And:
        case Kind::Close:
            return false;
        }
        return false;
    }

    bool clock(const DateToken &token)
    {
        if (m_point.time.isValid())
            return false;
        m_point.time = token.time;
        m_point.clockParts = token.clockParts;
        use();
        // "từ 8h30 đến 11h ngày 12/3"; with a part of the day, "8 giờ sáng đến 2 giờ chiều", they are two
        // points.
        const bool range = isKind(m_at, Kind::To) && isKind(m_at + 1, Kind::Clock);
        if (range && !isKind(m_at + 2, Kind::Part)) {
            m_point.timeEnd = m_tokens.at(m_at + 1).time;
            use(2);
        }
        return true;
    }

    bool part(const DateToken &token)
    {
        if (m_point.part != DayPart::None)
            return false;
        m_point.part = token.part;
        m_point.standalone |= token.strong;
        m_point.cued = true;
        if (m_point.weekday > 0)
            m_point.weekdayCued = true;
        return use();
    }

    bool weekday(const DateToken &token)
    {
        if (m_point.weekday > 0 || m_point.days)
            return false;
        m_point.weekday = token.value;
        m_point.weekdayCued |= token.strong || m_point.cued;
        return use();
    }

    bool week(const DateToken &token)
    {
        if (m_point.weekday == 0 || m_point.weeks)
            return false;
        m_point.weeks = token.value;
        m_point.weekdayCued = true;
        return use();
    }

    bool relative(const DateToken &token)
    {
        if (m_point.days || m_point.day > 0 || (token.part != DayPart::None && m_point.part != DayPart::None))
            return false;
        m_point.days = token.value;
        if (token.part != DayPart::None)
            m_point.part = token.part;
        m_point.cued = true;
        return use();
    }

    /// "cùng ngày", "ngày thứ hai"
    bool spokenOf(const DateToken &token)
    {
        if (m_point.hasDay() || (token.kind == Kind::EventDay && m_point.day > 0))
            return false;
        if (token.kind == Kind::EventDay)
            m_point.eventDay = token.value;
        else
            m_point.previous = token.value;
        if (token.part != DayPart::None)
            m_point.part = token.part;
        return use();
    }

    bool date(const DateToken &token)
    {
        if (m_point.day > 0 && !m_point.lunar)
            return false;
        // "mùng 6 tháng Giêng (tức ngày 3/2)": the calendar's own day tells it better.
        m_point.lunar = false;
        m_point.day = token.day;
        m_point.month = token.month;
        m_point.year = token.year;
        m_point.separator = char16_t(token.value);
        m_point.eventDay = 0;
        m_point.previous.reset(); // "cùng ngày 12/10" is told by the figures
        return use();
    }

    bool number(const DateToken &token)
    {
        if (m_point.day > 0)
            return false;
        // "8-11h": the hour whose unit is said with the second figure.
        if (!m_point.time.isValid() && isKind(m_at + 1, Kind::To) && isKind(m_at + 2, Kind::Clock) &&
            !m_tokens.at(m_at + 1).strong && token.day < 24) {
            m_point.time = QTime(token.day, 0);
            m_point.clockParts = 1;
            m_point.timeEnd = m_tokens.at(m_at + 2).time;
            return use(3);
        }
        m_point.day = token.day;
        m_point.lunar = token.lunar;
        m_point.cued |= token.lunar;
        return use();
    }

    bool month(const DateToken &token)
    {
        if (m_point.month > 0 || m_point.months)
            return false;
        if (m_point.day == 0)
            return monthFirst(token);
        if (token.month > 0)
            m_point.month = token.month;
        else
            m_point.months = token.value;
        m_point.year = token.year;
        return use();
    }

    /// "March 16", "March 16, 2025", but neither "March 2025" nor "tháng 9".
    bool monthFirst(const DateToken &token)
    {
        if (!token.english || token.month == 0 || !isKind(m_at + 1, Kind::Number))
            return false;
        m_point.month = token.month;
        m_point.day = m_tokens.at(m_at + 1).day;
        m_point.cued = true;
        return use(2);
    }

    /// "mùng 6 tháng Giêng", "10/3 âm lịch"
    bool lunar(const DateToken &token)
    {
        if (m_point.day == 0 || (m_point.lunar && token.month == 0) ||
            (token.month > 0) == (m_point.month > 0))
            return false;
        if (token.month > 0) {
            m_point.month = token.month;
            m_point.year = token.year;
        }
        m_point.lunar = true;
        return use();
    }

    bool year(const DateToken &token)
    {
        if (m_point.day == 0 || m_point.year > 0 || m_point.years)
            return false;
        if (token.year > 0)
            m_point.year = token.year;
        else
            m_point.years = token.value;
        return use();
    }

    bool direction(const DateToken &token)
    {
        // "tới" is "to" before a day, and "coming" behind one.
        if (token.kind == Kind::To)
            return futureSuffix();
        const int toward = token.kind == Kind::Next ? 1 : -1;
        if (token.english && isKind(m_at + 1, Kind::Weekday)) {
            m_point.direction = toward;
            m_point.weekdayCued = true;
            ++m_at;
            return true;
        }
        if (token.english || m_point.direction != 0 || (m_point.day == 0 && m_point.weekday == 0))
            return false;
        m_point.direction = toward;
        m_point.weekdayCued = true;
        return use();
    }

    bool futureSuffix()
    {
        const DateToken &token = m_tokens.at(m_at);
        if (!m_text.is(token.firstWord, u"tới") || m_point.direction != 0 || startsPointAt(m_at + 1))
            return false;
        if (m_point.day == 0 && m_point.weekday == 0)
            return false;
        m_point.direction = 1;
        m_point.weekdayCued = true;
        return use();
    }

    [[nodiscard]] bool startsPointAt(int at) const { return isNext(at) && startsPoint(m_tokens.at(at).kind); }

    /// Whether the token would fill a part of the point that is still open.
    [[nodiscard]] bool fills(int at) const
    {
        if (!isNext(at))
            return false;
        const DateToken &token = m_tokens.at(at);
        switch (token.kind) {
        case Kind::Clock:
            return !m_point.time.isValid();
        case Kind::Date:
            return m_point.day == 0 || m_point.lunar;
        case Kind::Weekday:
            return m_point.weekday == 0 && m_point.day == 0;
        case Kind::Week:
            return m_point.weekday > 0 && !m_point.weeks;
        case Kind::Relative:
            return !m_point.days && m_point.day == 0 && m_point.part == DayPart::None;
        case Kind::Previous:
        case Kind::EventDay:
            return !m_point.hasDay();
        case Kind::Part:
            return m_point.part == DayPart::None;
        case Kind::Month:
            if (m_point.day > 0) // "14th of March"
                return token.english && m_point.month == 0;
            return token.english && isKind(at + 1, Kind::Number);
        case Kind::Number:
            return m_point.day == 0 && (isKind(at + 1, Kind::Month) || m_tokens.at(at - 1).strong);
        case Kind::Year:
            return m_point.day > 0 && m_point.year == 0 && token.year > 0;
        default:
            return false;
        }
    }

    /// First token behind the joining words at `at`.
    [[nodiscard]] int behindGlue(int at) const
    {
        for (int steps = 0; steps < 3 && isKind(at, Kind::Glue); ++steps)
            ++at;
        return at;
    }

    /// "Sáng 26/9, lúc 8h", "chiều nay, (25/9)", "March 16, 2025"
    bool comma()
    {
        if (m_used < 0)
            return false;
        if (isKind(m_at + 1, Kind::Open)) {
            ++m_at;
            return brackets();
        }
        // "Sáng 26/9, từ 8h đến 11h"
        if (isKind(m_at + 1, Kind::From) && isKind(m_at + 2, Kind::Clock) && !m_point.time.isValid()) {
            m_at += 2;
            return true;
        }
        const int next = behindGlue(m_at + 1);
        if (!fills(next) || m_tokens.at(next).kind == Kind::Part)
            return false;
        if (m_tokens.at(next).kind == Kind::Year && !isEnglishDate())
            return false;
        m_at = next;
        return true;
    }

    [[nodiscard]] bool isEnglishDate() const
    {
        for (int at = m_used; at >= 0 && at > m_used - 4; --at) {
            if (m_tokens.at(at).kind == Kind::Month)
                return m_tokens.at(at).english;
        }
        return false;
    }

    /// "chiều nay (25/9)", "thứ Hai (ngày 28/9/2020)": the same day said once more.
    bool brackets()
    {
        if (m_used < 0)
            return false;
        const int next = behindGlue(m_at + 1);
        if (!isNext(next) || !fills(next) || m_tokens.at(next).kind == Kind::Part)
            return false;
        m_at = next;
        while (!isKind(m_at, Kind::Close) && step()) {
        }
        return isKind(m_at, Kind::Close) && use();
    }

    bool glue(const DateToken &token)
    {
        const int next = behindGlue(m_at);
        // Reading on through any number of such words, from each of them, would take quadratic time.
        if (!isNext(next) || m_tokens.at(next).kind == Kind::Glue)
            return false;
        if (!(m_used < 0 ? startsPointAt(next) : fills(next)))
            return false;
        for (int i = m_at; i < next; ++i)
            m_point.cued |= m_tokens.at(i).strong || token.kind == Kind::Glue;
        m_at = next;
        return true;
    }

    const ScannedText &m_text;
    const QList<DateToken> &m_tokens;
    const int m_begin;
    int m_at;
    int m_used = -1; ///< last token that says something of the point
    DatePoint m_point;
};

} // namespace

std::optional<DatePoint> parsePoint(const ScannedText &text, const QList<DateToken> &tokens, int &index)
{
    return PointParser(text, tokens, index).run(index);
}

} // namespace nghisu
