// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "nameextent.h"

#include "namemarks.h"

#include <algorithm>

namespace nghisu {

namespace {

using Kind = Mention::Kind;
using Extent = MentionWord::Extent;

constexpr int LongestName = 18; ///< words; a longer phrase is a sentence rather than a name

const PhraseTable &trailingWords()
{
    static const PhraseTable table{
        {u"và|của|về|lần|cho|với|các|những|một|việc|tỉnh nhà|the|a|an|of|-|–|ngày|buổi"}};
    return table;
}

/// Events that a ceremony is named after: "lễ trao giải cuộc thi …".
const PhraseTable &nestedEvents()
{
    static const PhraseTable table{
        {u"cuộc thi|hội thi|hội diễn|liên hoan|triển lãm|năm du lịch|giải chạy|giải đua|"
         u"giải bóng|giải vô địch|giải thể thao|liên hoan phim"}};
    return table;
}

/// Events whose names say what is done there: "hội nghị tổng kết", "hội thảo góp ý"; a congress acts instead.
const PhraseTable &namedByBusiness()
{
    static const PhraseTable table{
        {u"hội nghị|hội thảo|tọa đàm|diễn đàn|cuộc họp|cuộc thi|hội thi|lớp tập huấn|"
         u"triển lãm|cuộc làm việc|hội đàm"}};
    return table;
}

class NameExtent
{
public:
    NameExtent(const ScannedText &text, int limit) : m_text(text), m_limit(limit) {}

    [[nodiscard]] int run(const MentionWord &word, int at, int head) const
    {
        switch (word.extent) {
        case Extent::Fixed:
            return head;
        case Extent::Topic:
            return m_text.is(head, u"về") ? extend(word, head) : head;
        case Extent::Number:
            return m_text.isDigits(head) || isNumeral(head) ? head + 1 : at;
        case Extent::Open:
            return extend(word, head);
        case Extent::Needed: {
            const int end = extend(word, head);
            return end > head ? end : at;
        }
        }
        return at;
    }

private:
    [[nodiscard]] bool isNumeral(int at) const
    {
        static const PhraseTable table{{u"một|hai|ba|tư|bốn|nhất|nhì|đầu|cuối|năm|i|ii|iii|iv"}};
        return bool(table.match(m_text, at));
    }

    [[nodiscard]] int extend(const MentionWord &word, int head) const
    {
        const int last = std::min(m_limit, head + LongestName);
        int at = head;
        while (at < last) {
            if (opensQuote(m_text, at)) {
                const int end = behindQuote(m_text, at, m_limit);
                if (end == at)
                    break;
                at = end;
                continue;
            }
            if (const int part = behindComma(word, at); part > at) {
                at = part;
                break;
            }
            if (endsName(word, at, head))
                break;
            ++at;
        }
        while (at > head && endsBadly(at))
            --at;
        return at;
    }

    /// "Ngày hội văn hóa, | thể thao công nhân | diễn ra": one behind the part of a name that stands between
    /// a comma and the verb; `at` itself where there is none.
    [[nodiscard]] int behindComma(const MentionWord &word, int at) const
    {
        constexpr int LongestPart = 7; // words
        if (word.kind != Kind::Event || word.english || !m_text.isMark(at, u','))
            return at;
        int end = at + 1;
        while (end < std::min(m_limit, at + 1 + LongestPart) && m_text.isLetters(end) &&
               !nameEnds().match(m_text, end) && !mentionWords().match(m_text, end))
            ++end;
        const bool verb = m_text.is(end, u"diễn") || m_text.is(end, u"được") || m_text.is(end, u"sẽ");
        static const PhraseTable Holders{
            {u"quốc hội|hội đồng|hđnd|đảng bộ|khóa|nhiệm kỳ|do"}}; // "Kỳ họp thứ 10, Quốc hội"
        const bool part = !holdingVerbs().match(m_text, at + 1) && !Holders.match(m_text, at + 1);
        return end > at + 1 && verb && part ? end : at;
    }

    [[nodiscard]] bool endsBadly(int at) const
    {
        return trailingWords().match(m_text, at - 1) && !m_text.isCapital(at - 1);
    }

    [[nodiscard]] bool endsName(const MentionWord &word, int at, int head) const
    {
        const bool subjects =
            m_text.isMark(at, u',') && m_text.isCapital(at + 1) && m_text.is(head - 1, u"môn");
        if (subjects)
            return false; // "thi môn Toán, | Vật lý"
        if (!m_text.isLetters(at) && !m_text.isDigits(at))
            return !isJoiningMark(m_text, at);
        if (m_text.is(at, u"của") && word.kind != Kind::Activity)
            return word.kind != Kind::Named || !isPart(at + 1);
        const bool midTerm = m_text.is(at, u"nhiệm") && m_text.is(at - 1, u"giữa");
        if (nameEnds().match(m_text, at) && !midTerm && !goesOn(word, at, at == head))
            return true;
        return beginsOther(word, head, at);
    }

    /// "Lễ tốt nghiệp của | khối bác sĩ" is told apart from others by whose it is; "của Sở", "của tỉnh" only
    /// says who holds it.
    [[nodiscard]] bool isPart(int at) const
    {
        static const PhraseTable Holders{
            {u"tỉnh|thành phố|huyện|xã|phường|thị|ngành|trường|cả|địa phương|quốc hội|hội đồng|đảng|ban|đoàn|"
             u"ủy ban|đại hội|kỳ họp|hội nghị|nhà|công ty|đơn vị|cơ quan|các|những|chương "
             u"trình|lễ|giải|cuộc"}};
        return m_text.isLetters(at) && !m_text.isCapital(at) && !Holders.match(m_text, at);
    }

    /// Words that end most names belong to some: "thảo luận, góp ý vào dự thảo", "phiên họp đón tiếp",
    /// "conference on".
    [[nodiscard]] bool goesOn(const MentionWord &word, int at, bool first) const
    {
        static const PhraseTable WithActivities{
            {u"vào|trình|theo|được|có|tổ chức|sau|trước|thông qua|tiếp tục|thành công"}};
        static const PhraseTable WithNames{
            {u"đón|kết thúc|khai giảng|bế giảng|tổ chức|thông qua|xem xét|họp|trọng thể|với"}};
        static const PhraseTable WithEvents{{u"on|for|with the|with its|with their|between"}};
        if (word.english && first && word.kind == Kind::Event && m_text.is(at, u"with") &&
            m_text.isCapital(at + 1))
            return true; // "talks | with Japan"
        if (word.kind == Kind::Activity) {
            // "biểu quyết | thông qua nghị quyết"
            const bool passes = (first && m_text.is(at, u"thông") && m_text.is(at - 1, u"quyết")) ||
                                (m_text.is(at, u"qua") && m_text.is(at - 1, u"thông"));
            const bool titled = word.english && m_text.is(at, u"on") && m_text.isCapital(at + 1) &&
                                m_text.isCapital(at - 1); // "the draft Law | on Credit Institutions"
            // "vote on a policy | on social care", but not "vote | on Sunday"
            const bool about = word.english && !first && m_text.is(at, u"on") && at + 1 < m_limit;
            const bool both = word.english && !first && m_text.is(at, u"and") && m_text.isLetters(at + 1) &&
                              !nameEnds().match(m_text, at + 1) && at + 2 >= m_limit - 2;
            return passes || titled || about || both ||
                   (!first && (WithActivities.match(m_text, at) || isDecision(at))) || saysGroups(at);
        }
        if (m_text.is(at, u"bằng") && (m_text.is(at - 1, u"trao") || m_text.is(at - 1, u"cấp") ||
                                       m_text.is(at - 1, u"đón") || m_text.is(at - 1, u"nhận")))
            return true; // "lễ trao | bằng"
        if (m_text.is(at, u"ở") && m_text.is(at - 1, u"nhà"))
            return true; // "khu nhà | ở xã hội"
        if (!first)
            return false;
        return word.kind == Kind::Named ? bool(WithNames.match(m_text, at))
                                        : word.english && WithEvents.match(m_text, at);
    }

    /// "công bố các | quyết định": a noun here.
    [[nodiscard]] bool isDecision(int at) const
    {
        return m_text.is(at, u"quyết") &&
               (m_text.is(at - 1, u"các") || m_text.is(at - 1, u"những") || m_text.is(at - 1, u"bố"));
    }

    /// "thảo luận | tại 12 tổ", "thảo luận | ở các đoàn"
    [[nodiscard]] bool saysGroups(int at) const
    {
        static const PhraseTable Groups{{u"tổ|đoàn|nhóm|tổ thảo luận|các tổ|các đoàn|các nhóm"}};
        if (!m_text.is(at, u"tại") && !m_text.is(at, u"ở"))
            return false;
        return Groups.match(m_text, at + 1) ||
               ((m_text.isDigits(at + 1) || isNumeral(at + 1)) && Groups.match(m_text, at + 2));
    }

    /// Whether another name begins: "phiên trù bị | Đại hội", "Đại hội | khai mạc".
    [[nodiscard]] bool beginsOther(const MentionWord &word, int head, int at) const
    {
        const Kind kind = word.kind;
        const PhraseTable::Match other = mentionWords().match(m_text, at);
        if (!other)
            return false;
        const Kind found = mentionWord(other.value).kind;
        if (kind == Kind::Activity && at == head && found == Kind::Named && m_text.is(at - 1, u"họp"))
            return true; // "họp | phiên trọng thể"
        if (kind == Kind::Activity)
            return found == Kind::Named && mentionWord(other.value).extent == Extent::Fixed;
        if (kind == Kind::Named)
            return found == Kind::Event && !nestedEvents().match(m_text, at);
        if (found == Kind::Activity)
            return !namedByBusiness().matchBefore(m_text, head);
        return found == Kind::Opening ||
               (found == Kind::Named && mentionWord(other.value).extent != Extent::Needed);
    }

    const ScannedText &m_text;
    const int m_limit; ///< where names end at the latest
};

} // namespace

int endOfName(const ScannedText &text, const MentionWord &word, int at, int head, int limit)
{
    return NameExtent(text, limit).run(word, at, head);
}

} // namespace nghisu
