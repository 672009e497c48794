// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "mentions.h"

#include "eventverbs.h"
#include "mentionwords.h"
#include "nameextent.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Kind = Mention::Kind;
using Extent = MentionWord::Extent;

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
        const int end = endOfName(m_text, word, at, head, limit());
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
        const bool english = word.english || ((m_text.is(at, u"festival") || m_text.is(at, u"gala")) &&
                                              !m_text.isCapital(head));
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
        if (isComplement(mention))
            return end;
        m_found.append(mention);
        return end;
    }

    /// "the International Convention | Centre", "the plenary | hall": a house.
    [[nodiscard]] bool isHouse(int end) const
    {
        static const PhraseTable Houses{{u"centre|center|hall|room|chamber|complex|palace|venue"}};
        return bool(Houses.match(m_text, end));
    }

    /// "Auditions for the | spring concert | will be held": what the subject is for, which is held another
    /// day.
    [[nodiscard]] bool isComplement(const Mention &mention) const
    {
        static const PhraseTable Verbs{{u"will|is|are|takes|take|was|were"}};
        const int from = mention.words.from;
        return mention.kind == Kind::Event && mention.english && m_text.is(from - 1, u"the") &&
               m_text.is(from - 2, u"for") && Verbs.match(m_text, mention.words.to);
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
        if (m_text.is(at, u"thi") && m_text.is(at - 1, u"nhà"))
            return true; // "Nhà | thi đấu"
        return m_text.is(at, u"hội") && (m_text.is(at - 1, u"quốc") || m_text.is(at - 1, u"xã"));
    }

    [[nodiscard]] bool isRuledOut(const MentionWord &word, int at, int head) const
    {
        if (isRemark(at, head))
            return true;
        static const PhraseTable Within{{u"in the|during the|from the|after the|before the"}};
        const bool dated = m_date < m_dates.size() && m_dates.at(m_date).firstWord <= head + 1;
        if (word.kind == Kind::Event && word.english && Within.matchBefore(m_text, at) && !dated)
            return true; // "Jury selection in the | trial of two engineers begins"
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
        static const PhraseTable Meetings{
            {u"thảo|nghị|thi|trại|chợ|diễn|đàm|vật|đua|xuân|hoa|sách|thao|làng"}};
        if (word.kind == Kind::Opening)
            return isSpeech(at) || (m_text.is(head - 1, u"hội") && Meetings.match(m_text, head));
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
        static const PhraseTable Heads{{u"lễ|phiên|buổi|đợt|giai đoạn"}};
        static const PhraseTable After{
            {u"cuối|đầu|khác|bản|tân|phục|vật|nghi|tòa|dịch|này|đó|trên|chế|nghĩa|phép|giáo|lạt|tết"}};
        const PhraseTable::Match name = mentionWords().match(m_text, at);
        if (!Heads.match(m_text, at) || (name.words > 1 && m_text.is(at + 1, u"tòa")))
            return false;
        return Before.matchBefore(m_text, at) || After.match(m_text, head) || After.match(m_text, at + 1);
    }

    /// "phát biểu khai mạc" opens nothing by itself, and neither does "diễn văn khai mạc".
    [[nodiscard]] bool isSpeech(int at) const
    {
        static const PhraseTable table{
            {u"trước giờ|trước lễ|sau lễ|trước phiên|sau|trước|sau khi|trước khi|từ khi|kể từ khi|chuẩn bị"}};
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
        static const PhraseTable Classifiers{
            {u"bài|buổi|thánh|phần|cuộc|vòng|đêm|màn|lượt đi|lượt về|trận lượt đi|trận lượt về"}};
        const int from = at - Classifiers.matchBefore(m_text, at).words;
        const bool free = from >= m_span.from && (m_found.isEmpty() || m_found.last().words.to <= from);
        return free && !behindDateAt(from) ? from : at;
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
        static const PhraseTable Articles{{u"the|a|an|this|its|our|their|his|her|another"}};
        if (kind == Kind::Named && Ordinals.matchBefore(m_text, at))
            return at - 1;
        if (kind == Kind::Opening || kind == Kind::Activity || kind == Kind::Excluded)
            return at;
        constexpr int MostWords = 6;
        for (int from = at; from > m_span.from && at - from < MostWords && isOfName(from - 1); --from) {
            if (Articles.match(m_text, from - 1))
                return from;
            const bool owner =
                m_text.is(from - 1, u"s") && !isPlainWord(from - 2); // "the society's | spring show"
            if (owner)
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
