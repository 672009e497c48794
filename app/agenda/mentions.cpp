// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "mentions.h"

#include "eventverbs.h"
#include "mentionwords.h"
#include "namemarks.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

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

class Scanner
{
public:
    Scanner(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates)
        : m_text(text), m_span(span), m_dates(dates)
    {
        const auto first =
            std::lower_bound(dates.begin(), dates.end(), span.from,
                             [](const DateExpression &date, int word) { return date.endWord <= word; });
        m_date = int(first - dates.begin());
    }

    QList<Mention> run()
    {
        int at = m_span.from;
        while (at < m_span.to) {
            if (const int end = behindDate(at); end > at) {
                at = end;
                continue;
            }
            const int end = scan(at);
            at = end > at ? end : at + 1;
        }
        return m_found;
    }

private:
    int behindDate(int at)
    {
        while (m_date < m_dates.size() && m_dates.at(m_date).endWord <= at)
            ++m_date;
        return m_date < m_dates.size() && m_dates.at(m_date).firstWord <= at ? m_dates.at(m_date).endWord
                                                                             : at;
    }

    /// Where names end at the latest: with the span, or at the next date.
    [[nodiscard]] int limit() const
    {
        const int date = m_date < m_dates.size() ? m_dates.at(m_date).firstWord : m_span.to;
        return std::min(m_span.to, date);
    }

    int scan(int at)
    {
        const PhraseTable::Match found = mentionWords().match(m_text, at);
        if (!found || at + found.words > limit() || isInsideWord(at))
            return at;
        const MentionWord &word = mentionWord(found.value);
        const int head = at + found.words;
        const int end = endOfName(word, at, head);
        if (end < head || isRuledOut(word, at, head) || (word.english && isHouse(head)) ||
            (word.kind == Kind::Named && onlyTellsWhen(at, end)))
            return std::max(end, head);
        // "Kỳ thi đánh giá năng lực | đợt 2" is one name.
        if (word.extent == Extent::Number && !m_found.isEmpty() && m_found.last().kind == Kind::Event &&
            m_found.last().words.to == at) {
            Mention &event = m_found.last();
            event.words.to = end;
            event.acts = actsOf(m_text, m_span, m_dates, m_date, event.words.from, end);
            return end;
        }
        Mention mention;
        mention.kind = word.kind;
        // "Festival Ninh Bình" is Vietnamese, "Hue Craft Festival" English.
        const bool english = word.english || (m_text.is(at, u"festival") && !m_text.isCapital(head));
        mention.words = {english ? startOfEnglish(at, word.kind) : startOfVietnamese(at), end};
        mention.english = word.english;
        mention.isRound = word.kind == Kind::Named && (word.extent == Extent::Number || isPhase(head));
        mention.key = QString::fromUtf16(word.key);
        if (mention.key.isEmpty())
            mention.key = foldWords(
                m_text.text().mid(m_text.word(at).start, m_text.word(end - 1).end() - m_text.word(at).start));
        mention.acts = word.kind == Kind::Event
                           ? actsOf(m_text, m_span, m_dates, m_date, mention.words.from, end)
                           : Mention::Acts::No;
        m_found.append(mention);
        return end;
    }

    /// "the International Convention | Centre", "the plenary | hall": a house.
    [[nodiscard]] bool isHouse(int end) const
    {
        static const PhraseTable Houses{{u"centre|center|hall|room|chamber|complex|palace|venue"}};
        return bool(Houses.match(m_text, end));
    }

    /// "sau phiên bế mạc, | lúc 11h30 …": named to tell when something else takes place. With a day of its
    /// own it is told as well.
    [[nodiscard]] bool onlyTellsWhen(int at, int end) const
    {
        static const PhraseTable Before{{u"ngay sau|sau|trước|right after|after"}};
        const bool dated = m_date < m_dates.size() && m_dates.at(m_date).firstWord == end;
        return Before.matchBefore(m_text, at) && !dated;
    }

    /// "the first | phase"
    [[nodiscard]] bool isPhase(int head) const
    {
        return m_text.is(head - 1, u"phase") || m_text.is(head - 1, u"round") ||
               m_text.is(head - 2, u"phase");
    }

    /// "Quốc hội | thảo luận" holds no "hội thảo", "Trung tâm Hội nghị tỉnh" no meeting.
    [[nodiscard]] bool isInsideWord(int at) const
    {
        static const PhraseTable Houses{{u"trung tâm|nhà|cung|phòng|sảnh|hội trường"}};
        if (m_text.is(at, u"hội") && Houses.matchBefore(m_text, at) && m_text.isCapital(at))
            return true;
        return m_text.is(at, u"hội") && (m_text.is(at - 1, u"quốc") || m_text.is(at - 1, u"xã"));
    }

    /// One behind the last word of the name; less than `head` when there is no name.
    [[nodiscard]] int endOfName(const MentionWord &word, int at, int head) const
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

    [[nodiscard]] bool isNumeral(int at) const
    {
        static const PhraseTable table{{u"một|hai|ba|tư|bốn|nhất|nhì|đầu|cuối|năm|i|ii|iii|iv"}};
        return bool(table.match(m_text, at));
    }

    [[nodiscard]] int extend(const MentionWord &word, int head) const
    {
        const int last = std::min(limit(), head + LongestName);
        int at = head;
        while (at < last) {
            if (opensQuote(m_text, at)) {
                const int end = behindQuote(m_text, at, limit());
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
        while (end < std::min(limit(), at + 1 + LongestPart) && m_text.isLetters(end) &&
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
            const bool about = word.english && !first && m_text.is(at, u"on") && at + 1 < limit();
            return passes || titled || about ||
                   (!first && (WithActivities.match(m_text, at) || isDecision(at))) || saysGroups(at);
        }
        if (m_text.is(at, u"bằng") && (m_text.is(at - 1, u"trao") || m_text.is(at - 1, u"cấp")))
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
        return m_text.is(at, u"quyết") && (m_text.is(at - 1, u"các") || m_text.is(at - 1, u"những"));
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

    [[nodiscard]] bool isRuledOut(const MentionWord &word, int at, int head) const
    {
        if (isRemark(at, head))
            return true;
        if (word.kind == Kind::Event)
            return dependingWords().matchBefore(m_text, at) && !reachesBackToDate(at);
        if (word.kind == Kind::Named)
            return preparingWords().matchBefore(m_text, at) && !reachesBackToDate(at) && !isSetAside(at);
        static const PhraseTable Telling{
            {u"told a|told the|told a joint|at a|at the|tại|theo thông tin tại|phát biểu tại"}};
        if (word.kind == Kind::Briefing)
            return bool(Telling.matchBefore(m_text, at));
        static const PhraseTable Past{
            {u"after the|after a|after the summer|after the winter|after its|sau kỳ|sau đợt"}};
        if (word.kind == Kind::Excluded && word.english)
            return bool(Past.matchBefore(m_text, at));
        if (word.kind == Kind::Opening)
            return isSpeech(at);
        return false;
    }

    /// "HĐND dành trọn ngày 6/12 cho | phiên chất vấn"
    [[nodiscard]] bool isSetAside(int at) const
    {
        constexpr int Reach = 6; // words before the date
        const bool given = m_text.is(at - 1, u"cho") && reachesBackToDate(at - 1);
        if (!given)
            return false;
        const int date = m_dates.at(m_date - 1).firstWord;
        for (int word = date - 1; word >= std::max(m_span.from, date - Reach); --word) {
            if (m_text.is(word, u"dành"))
                return true;
        }
        return false;
    }

    /// "ngày 26/9 của Đại hội" would rule out too much: only words that touch no date count.
    [[nodiscard]] bool reachesBackToDate(int at) const
    {
        return m_date > 0 && m_dates.at(m_date - 1).endWord >= at;
    }

    /// Words that begin like names and are none: "nghỉ lễ", "phiên bản", "lễ tân".
    [[nodiscard]] bool isRemark(int at, int head) const
    {
        static const PhraseTable Before{
            {u"ngày|dịp|nghi|nghỉ|kỳ nghỉ|ngôi|áp thấp|một đợt|các đợt|nhiều đợt|luân"}};
        static const PhraseTable Heads{{u"lễ|phiên|đợt|giai đoạn"}};
        static const PhraseTable After{
            {u"bản|tân|phục|vật|nghi|tòa|dịch|này|đó|trên|chế|nghĩa|phép|giáo|lạt|tết"}};
        const PhraseTable::Match name = mentionWords().match(m_text, at);
        if (!Heads.match(m_text, at) || (name.words > 1 && m_text.is(at + 1, u"tòa")))
            return false;
        return Before.matchBefore(m_text, at) || After.match(m_text, head) || After.match(m_text, at + 1);
    }

    /// "phát biểu khai mạc" opens nothing by itself, and neither does "diễn văn khai mạc".
    [[nodiscard]] bool isSpeech(int at) const
    {
        static const PhraseTable table{{u"sau|trước|sau khi|trước khi|từ khi|kể từ khi|chuẩn bị"}};
        return bool(table.matchBefore(m_text, at));
    }

    [[nodiscard]] bool isPlainWord(int at) const { return m_text.isLetters(at) || m_text.isDigits(at); }

    /// A word, the dash of "year-end", or the mark of "farmers'".
    [[nodiscard]] bool isOfName(int at) const
    {
        const bool dash = m_text.isMark(at, u'-') && m_text.touchesNext(at) && m_text.touchesNext(at - 1);
        const bool possessive =
            (m_text.isMark(at, u'\'') || m_text.isMark(at, u'’')) && m_text.touchesNext(at - 1);
        return isPlainWord(at) || dash || possessive;
    }

    /// "bài | thi tự chọn", "thánh | lễ tạ ơn"
    [[nodiscard]] int startOfVietnamese(int at) const
    {
        static const PhraseTable Classifiers{{u"bài|buổi|thánh|phần|cuộc|vòng|đêm|màn"}};
        const bool free = at > m_span.from && (m_found.isEmpty() || m_found.last().words.to < at);
        return free && Classifiers.matchBefore(m_text, at) && !behindDateAt(at - 1) ? at - 1 : at;
    }

    /// Whether the word belongs to a date: "| đêm 5/9".
    [[nodiscard]] bool behindDateAt(int word) const
    {
        return m_date > 0 && m_dates.at(m_date - 1).endWord > word;
    }

    /// "the fourth World | Conference": English puts before a noun what belongs to its name.
    [[nodiscard]] int startOfEnglish(int at, Kind kind) const
    {
        static const PhraseTable Ordinals{{u"first|second|third|fourth|fifth|sixth|final|joint"}};
        static const PhraseTable Articles{{u"the|a|an|this|its"}};
        if (kind == Kind::Named && (Ordinals.matchBefore(m_text, at) || Articles.matchBefore(m_text, at - 1)))
            return isOfName(at - 1) ? at - 1 : at; // "the | opening gala"
        if (kind != Kind::Event)
            return at;
        constexpr int MostWords = 6;
        for (int from = at; from > m_span.from && at - from < MostWords && isOfName(from - 1); --from) {
            if (Articles.match(m_text, from - 1))
                return from;
            if (nameEnds().match(m_text, from - 1))
                break;
        }
        return at;
    }

    const ScannedText &m_text;
    const WordSpan m_span;
    const QList<DateExpression> &m_dates;
    int m_date = 0; ///< the first that does not end before where the scan stands
    QList<Mention> m_found;
};

} // namespace

QList<Mention> mentionsIn(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates)
{
    return Scanner(text, span, dates).run();
}

} // namespace nghisu
