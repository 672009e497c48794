// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "eventverbs.h"

#include "mentionwords.h"

#include <algorithm>

namespace nghisu {

namespace {

class VerbReader
{
public:
    VerbReader(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates, int nextDate)
        : m_text(text), m_span(span), m_dates(dates), m_date(nextDate)
    {
    }

    [[nodiscard]] Mention::Acts run(int at, int end) const
    {
        if (holdingVerbs().matchBefore(m_text, at))
            return Mention::Acts::Held;
        // "…; Liên hoan hát Xoan ngày 22/4; …" needs no verb.
        const bool dated = m_date < m_dates.size() && m_dates.at(m_date).firstWord == end;
        const bool is =
            m_text.is(end, u"là") && m_date < m_dates.size() && m_dates.at(m_date).firstWord == end + 1;
        // "Hội chợ thương mại (từ 10 đến 16/3)"
        const bool bracketed = m_text.isMark(end, u'(') && m_date < m_dates.size() &&
                               m_dates.at(m_date).firstWord == end + 1 &&
                               m_text.isMark(m_dates.at(m_date).endWord, u')');
        if (bracketed)
            return Mention::Acts::Held;
        // "Leaders will gather in Huế for the summit on May 26"
        static const PhraseTable Purposes{{u"for the|for a|for an|for their"}};
        const PhraseTable::Match purpose = Purposes.matchBefore(m_text, at);
        // "… gather in Jakarta from 5 to 7 September for the summit"
        const int before = at - purpose.words - (m_text.isMark(at - purpose.words - 1, u',') ? 1 : 0);
        const bool behindDate = m_date > 0 && m_dates.at(m_date - 1).endWord == before;
        const bool placed = m_text.is(end, u"at") || m_text.is(end, u"in"); // "met for a workshop at …"
        if (purpose && (dated || behindDate || placed))
            return Mention::Acts::Held;
        // "… will vote at the annual general meeting on 24 April"
        static const PhraseTable Venues{{u"at the|at its|at a|at an|at their|in the|of the|followed by|"
                                         u"followed by the|followed by a"}};
        if (dated && Venues.matchBefore(m_text, at) && !(m_text.isCapital(at) && m_text.is(at - 2, u"in")))
            return Mention::Acts::Held;
        if (is || (dated && at == trimmed(m_text, m_span).from))
            return Mention::Acts::Held;
        end = behindRemarks(end);
        static const PhraseTable Skipped{
            {u"sẽ|đã|dự kiến|chính thức|cũng|đang|này|trọng thể|vừa|được|nhiệm kỳ|will|now|also|then|again|"
             u"officially|formally"}};
        for (int steps = 0; steps < 3; ++steps) {
            if (m_text.is(end, u"là") && isVerb(end))
                return Mention::Acts::Held;
            if (happeningVerbs().match(m_text, end))
                return Mention::Acts::Held;
            if (workingVerbs().match(m_text, end))
                return Mention::Acts::Works;
            const PhraseTable::Match skipped = Skipped.match(m_text, end);
            end += skipped.words;
            if (!skipped)
                break;
        }
        return Mention::Acts::No;
    }

private:
    /// One behind what is said of the event between its name and its verb: "của ngành", ", nhiệm kỳ
    /// 2025-2030,".
    [[nodiscard]] int behindRemarks(int at) const
    {
        static const PhraseTable Remarks{
            {u"của|tại|ở|do|với|nhiệm kỳ|khóa|quốc hội|hđnd|hội đồng nhân dân|năm|lần thứ|lần|("}};
        constexpr int MostWords = 26;
        const int limit = std::min(m_span.to, at + MostWords);
        // "Hội nghị tổng kết năm 2025, triển khai nhiệm vụ năm 2026 sẽ được tổ chức"
        static const PhraseTable Purposes{
            {u"triển khai|phát động|tổng kết|chống|phương hướng|kỷ niệm|trao|đề ra|bàn"}};
        const bool comma = m_text.isMark(at, u',');
        const int remark = comma ? at + 1 : at;
        if (!Remarks.match(m_text, remark) && !(comma && (Purposes.match(m_text, remark) || goesOn(remark))))
            return at;
        for (at = remark; at < limit && (at == remark || !isVerb(at));)
            at = behindChair(at);
        return at;
    }

    /// "Hội nghị đối thoại giữa cấp ủy, | chính quyền với Nhân dân sẽ được tổ chức": a name in two parts.
    [[nodiscard]] bool goesOn(int at) const
    {
        constexpr int LongestPart = 12; // words
        static const PhraseTable Persons{{u"ông|bà|đồng chí|anh|chị|các đại biểu|đại biểu"}};
        if (m_text.isCapital(at))
            return true;
        if (Persons.match(m_text, at))
            return false;
        for (int end = at; end < std::min(m_span.to, at + LongestPart) && !m_text.isMark(end, u','); ++end) {
            if (m_text.is(end, u"sẽ") || (m_text.is(end, u"được") && m_text.is(end + 1, u"tổ")))
                return true;
        }
        return false;
    }

    /// One behind the word, or behind ", do đồng chí Chủ tịch chủ trì,".
    [[nodiscard]] int behindChair(int at) const
    {
        constexpr int MostWords = 12;
        if (!m_text.is(at, u"do") || !m_text.isMark(at - 1, u','))
            return at + 1;
        for (int end = at + 1; end < std::min(m_span.to, at + MostWords); ++end) {
            if (m_text.isMark(end, u','))
                return end + 1;
        }
        return at + 1;
    }

    [[nodiscard]] bool isVerb(int at) const
    {
        const bool is =
            m_text.is(at, u"là") && m_date < m_dates.size() && m_dates.at(m_date).firstWord == at + 1;
        if (is)
            return true;
        return m_text.isMark(at, u';') || m_text.is(at, u"sẽ") || m_text.is(at, u"đã") ||
               holdingVerbs().match(m_text, at) || happeningVerbs().match(m_text, at) ||
               workingVerbs().match(m_text, at);
    }

    const ScannedText &m_text;
    const WordSpan m_span;
    const QList<DateExpression> &m_dates;
    const int m_date; ///< the first that does not end before the name
};

} // namespace

Mention::Acts actsOf(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates, int nextDate,
                     int from, int end)
{
    return VerbReader(text, span, dates, nextDate).run(from, end);
}

} // namespace nghisu
