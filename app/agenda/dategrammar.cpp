// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "dategrammar.h"

#include "datechain.h"
#include "datepoint.h"
#include "datewords.h"
#include "phrases.h"
#include "plausibledate.h"
#include "weekends.h"

#include <QDate>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Kind = DateToken::Kind;

/// Longer lists of days are no prose; the bound keeps the time linear.
constexpr int LongestList = 12;

class Grammar
{
public:
    Grammar(const ScannedText &text, const QList<DateToken> &tokens) : m_text(text), m_tokens(tokens) {}

    QList<DatePhrase> run()
    {
        int at = 0;
        while (at < m_tokens.size()) {
            const int end = chain(at);
            at = end > at ? end : at + 1;
        }
        return m_phrases;
    }

private:
    [[nodiscard]] bool adjoins(int at) const
    {
        return at > 0 && at < m_tokens.size() && m_tokens.at(at).firstWord == m_tokens.at(at - 1).endWord;
    }

    /// Reads the expressions that begin at a token, and returns the token behind them; 0 when there are none.
    int chain(int begin)
    {
        const Kind first = m_tokens.at(begin).kind;
        DateChain chain;
        chain.firstWord = m_tokens.at(begin).firstWord;
        chain.led = first == Kind::From;
        const bool endOnly = first == Kind::To && m_tokens.at(begin).strong;
        int at = chain.led || endOnly ? begin + 1 : begin;
        if (at > begin && !adjoins(at))
            return 0;
        if (at >= m_tokens.size())
            return 0;
        const auto point = parsePoint(m_text, m_tokens, at);
        if (!point)
            return 0;
        chain.points.append(*point);
        if (endOnly)
            return addEnd(chain) ? at : 0;
        leadOver(chain, at);
        const bool between = chain.led && m_text.is(chain.firstWord, u"between");
        while (chain.points.size() < LongestList && !chain.range && join(chain, at, between)) {
        }
        restate(chain, at, between);
        const bool useless = isBare(chain);
        return add(chain) || useless ? at : 0;
    }

    /// "20h các ngày từ 29/8 đến 2/9": the clock time goes with the range that follows.
    void leadOver(DateChain &chain, int &at) const
    {
        int next = at;
        if (adjoins(next) && m_tokens.at(next).kind == Kind::Glue)
            ++next;
        const DatePoint clock = chain.points.first();
        if (!namesNoDay(clock) || clock.timeEnd.isValid() || !adjoins(next) ||
            m_tokens.at(next).kind != Kind::From)
            return;
        ++next;
        const auto point = adjoins(next) ? parsePoint(m_text, m_tokens, next) : std::nullopt;
        if (!point || (point->time.isValid() && clock.time.isValid()))
            return;
        chain.points.first() = *point;
        if (clock.time.isValid()) {
            chain.points.first().time = clock.time;
            chain.points.first().clockParts = clock.clockParts;
        }
        if (clock.part != DayPart::None)
            chain.points.first().part = clock.part;
        chain.led = true;
        at = next;
    }

    /// Reads one more point of the list: "và 27/9", "đến 27/9".
    bool join(DateChain &chain, int &at, bool between) const
    {
        if (!adjoins(at))
            return false;
        int next = at;
        bool range = m_tokens.at(next).kind == Kind::To;
        const bool comma = m_tokens.at(next).kind == Kind::Comma;
        const bool conjunction = m_tokens.at(next).kind == Kind::And;
        if (!range && !comma && !conjunction)
            return false;
        if (comma && chain.points.last().day == 0)
            return false;
        ++next;
        if (comma && adjoins(next) && m_tokens.at(next).kind == Kind::And)
            ++next;
        if (!adjoins(next))
            return false;
        range |= conjunction && between;
        const auto point = parsePoint(m_text, m_tokens, next);
        if (!point || !continues(chain.points.last(), *point, range, comma))
            return false;
        // "HUẾ, 18/8 - Sáng nay, …": the dash ends a dateline.
        // "Sáng 6/2, 11 huyện": a number of something else
        const bool counts = comma && chain.points.last().month > 0 && point->month == 0 &&
                            m_text.isLetters(point->endWord) && !adjoins(next);
        if (counts)
            return false;
        if (range && !m_tokens.at(next - 1).strong && point->days && !chain.points.last().days)
            return false;
        chain.points.append(*point);
        chain.range = range;
        at = next;
        return true;
    }

    /// "thứ Sáu và thứ Bảy tuần này (13 và 14/6)": the same days once more, in figures.
    void restate(DateChain &chain, int &at, bool between) const
    {
        if (chain.points.size() < 2 || !adjoins(at) || m_tokens.at(at).kind != Kind::Open || !adjoins(at + 1))
            return;
        int next = at + 1;
        DateChain said;
        const auto first = parsePoint(m_text, m_tokens, next);
        if (!first)
            return;
        said.points.append(*first);
        while (said.points.size() < LongestList && !said.range && join(said, next, between)) {
        }
        if (!adjoins(next) || m_tokens.at(next).kind != Kind::Close ||
            said.points.size() != chain.points.size())
            return;
        for (int i = 0; i < said.points.size(); ++i) {
            if (said.points.at(i).day == 0)
                return;
        }
        fillChain(m_text, said);
        for (int i = 0; i < said.points.size(); ++i)
            copyDay(chain.points[i], said.points.at(i));
        chain.points.last().endWord = m_tokens.at(next).endWord;
        at = next + 1;
    }

    [[nodiscard]] static bool continues(const DatePoint &last, const DatePoint &point, bool range, bool comma)
    {
        if (range)
            return point.day > 0 || point.hasDay() || point.time.isValid() || point.part != DayPart::None;
        if (comma)
            return point.day > 0 && point.part == DayPart::None && !point.time.isValid() &&
                   point.weekday == 0;
        const bool clockOnly = point.time.isValid() && namesNoDay(point);
        return !clockOnly && (point.day > 0 || point.hasDay() || last.part != DayPart::None);
    }

    bool add(DateChain &chain)
    {
        const bool counted = !chain.points.first().cued;
        const bool bare = chain.points.first().day > 0 && chain.points.first().month == 0;
        fillChain(m_text, chain);
        if (bare && counted && !chain.led && !followEachOther(chain))
            return false;
        for (const DatePoint &point : std::as_const(chain.points)) {
            if (!isWhole(m_text, point) || !isPlausible(m_text, chain, point))
                return false;
        }
        chain.endWord = chain.points.last().endWord;
        if (chain.range)
            addRange(chain);
        else
            addList(chain);
        return true;
    }

    bool addEnd(DateChain &chain)
    {
        const DatePoint &point = chain.points.first();
        if (!point.hasDay() || !isWhole(m_text, point) || !isPlausible(m_text, chain, point))
            return false;
        // "Đến 14 giờ cùng ngày, đoàn …": a moment that is come to.
        const int before = chain.firstWord - 1;
        const bool begins = !m_text.has(before) || m_text.isBreak(before) || m_text.isMark(before, u'.') ||
                            m_text.isMark(before, u';');
        if (begins && point.previous && point.time.isValid()) {
            addPoint(point);
            return true;
        }
        m_phrases.append({{}, point, chain.firstWord, point.endWord});
        return true;
    }

    void addRange(const DateChain &chain)
    {
        const int last = int(chain.points.size()) - 1;
        for (int i = 0; i < last - 1; ++i)
            addPoint(chain.points.at(i));
        const int first = last == 1 ? chain.firstWord : chain.points.at(last - 1).firstWord;
        m_phrases.append({chain.points.at(last - 1), chain.points.at(last), first, chain.endWord});
    }

    void addPoint(const DatePoint &point) { m_phrases.append({point, {}, point.firstWord, point.endWord}); }

    void addList(const DateChain &chain)
    {
        const int size = int(chain.points.size());
        for (int from = 0; from < size;) {
            int to = from + 1;
            while (to < size && belongsToRange(chain.points.at(to), chain.points.at(to - 1), from == to - 1))
                ++to;
            const DatePoint &first = chain.points.at(from);
            if (to == from + 1)
                m_phrases.append({first, {}, from == 0 ? chain.firstWord : first.firstWord, first.endWord});
            else
                m_phrases.append({first, chain.points.at(to - 1),
                                  from == 0 ? chain.firstWord : first.firstWord,
                                  chain.points.at(to - 1).endWord});
            from = to;
        }
    }

    [[nodiscard]] static bool belongsToRange(const DatePoint &point, const DatePoint &before, bool first)
    {
        const bool twoParts = first && point.part != DayPart::None && before.part != DayPart::None;
        return !twoParts && !point.time.isValid() && !before.time.isValid() && isDayAfter(point, before);
    }

    const ScannedText &m_text;
    const QList<DateToken> &m_tokens;
    QList<DatePhrase> m_phrases;
};

} // namespace

QList<DatePhrase> parseDates(const ScannedText &text, const QList<DateToken> &tokens)
{
    return withWeekends(text, Grammar(text, tokens).run());
}

} // namespace nghisu
