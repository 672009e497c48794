// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "subjectphrase.h"

#include "mentionwords.h"
#include "namemarks.h"
#include "phrases.h"

#include <algorithm>

namespace nghisu {

bool partsClause(const ScannedText &text, int at)
{
    const bool decimal = text.isDigits(at - 1) && text.touchesNext(at) && text.isDigits(at + 1); // "1,500"
    return (text.isMark(at, u',') && !decimal) || text.isMark(at, u':') || text.isMark(at, u'(') ||
           text.isMark(at, u')');
}

namespace {

const PhraseTable &auxiliaries()
{
    static const PhraseTable table{
        {u"sẽ|đã|dự kiến|dự kiến sẽ|chính thức|sẽ chính "
         u"thức|now|also|then|again|officially|formally|cũng|cũng "
         u"sẽ|will|is due to|are due to|are to|is to|are set to|are expected to|is expected to|is set "
         u"to|đang|vừa|được|đồng loạt|trọng thể|tiếp tục"}};
    return table;
}

/// What leads a clause before its subject.
const PhraseTable &connectives()
{
    static const PhraseTable table{
        {u"sau đó|trước đó|tiếp đó|trong khi đó|đồng thời|ngoài ra|bên cạnh đó|và|riêng|còn|theo kế "
         u"hoạch|theo dự kiến|"
         u"the|a|an|its|their|and|when|as|after|before|while|meanwhile|also|finally|then|this year ’ s|tiếp "
         u"theo|dự kiến|cụ thể|trong đó"}};
    return table;
}

/// What happens without being an event on a programme, and words that only point at one.
const PhraseTable &noSubjects()
{
    static const PhraseTable table{
        {u"mưa|mưa lớn|nắng|nắng nóng|bão|lũ|dịch|dịch bệnh|vụ|vụ việc|tai nạn|cháy|tình hình|tình "
         u"trạng|việc|quá trình|"
         u"đợt mưa|đợt nắng|đợt rét|rét|công tác|thời tiết|hiện tượng|động đất|giao dịch|"
         u"đây|đó|này|nó|ai|họ|chúng|ông|bà|đồng chí|sự kiện|sự kiện này|hoạt động|hoạt động này|chương "
         u"trình này|thời gian|"
         u"it|this|that|they|he|she|we|there|which|who|what|event|the event|heavy "
         u"rain|rain|accident|fire|thông tin|nơi|"
         u"lễ hội này|cuộc thi này|đợt|đại hội|kỳ họp|hội nghị|lớp học|lớp|khóa học|giải|cuộc thi|hội "
         u"thi|triển lãm|play"}};
    return table;
}

/// The words without what leads the clause.
WordSpan withoutConnectives(const ScannedText &text, WordSpan words)
{
    for (words = trimmed(text, words); !words.isEmpty();) {
        const PhraseTable::Match lead = connectives().match(text, words.from);
        if (!lead)
            break;
        words = trimmed(text, {words.from + lead.words, words.to});
    }
    return words;
}

/// "The trial of the chairman |, adjourned last month |, will resume": what stands before the aside that ends
/// with the comma at `end`.
WordSpan beforeAside(const ScannedText &text, int from, int end)
{
    int comma = end - 1;
    while (comma > from && !partsClause(text, comma))
        --comma;
    if (comma <= from || !text.isMark(comma, u','))
        return {};
    int begin = comma;
    while (begin > from && !partsClause(text, begin - 1))
        --begin;
    // "Our next talk, “Hellebores for Shady Corners”, is …": a title in quotation marks belongs to it.
    const bool titled = opensQuote(text, comma + 1) || opensQuote(text, begin);
    return withoutConnectives(text, {begin, titled ? end : comma});
}

bool isRelative(const ScannedText &text, WordSpan words)
{
    static const PhraseTable Relatives{{u"which|that|to be"}};
    return Relatives.match(text, words.from).words == words.size() && !words.isEmpty();
}

} // namespace

/// "Ngày sách và Văn hóa đọc"
static bool namesDay(const ScannedText &text, int at)
{
    return text.is(at, u"ngày") && text.isCapital(at) && text.isLetters(at + 1);
}

bool isSubject(const ScannedText &text, WordSpan words)
{
    if (words.isEmpty() || words.size() > LongestSubject ||
        noSubjects().match(text, words.from).words == words.size())
        return false;
    static const PhraseTable Heads{
        {u"cả|trước|sau|mưa|nắng|bão|lũ|dịch|vụ|tai nạn|cháy|tình hình|tình trạng|việc|quá trình|rét|công "
         u"tác|động "
         u"đất|giao dịch|"
         u"ông|bà|đồng chí|it|this|that|they|he|she|we|there|with|shares|stocks|closing "
         u"date|deadline|applications|entries|nominations|bookings|tickets|doors|sales|advent|spring|"
         u"summer|autumn|winter|khi|nếu|để|do|vì|tại|ở|theo|sau khi|trước "
         u"khi|từ|trong|"
         u"có|không|mà|là|người|ngày|tháng|năm|giờ|trên|với"}};
    static const PhraseTable Markets{{u"shares|stocks|stock|futures|index"}}; // "Alibaba shares"
    if (Markets.match(text, words.to - 1))
        return false;
    static const PhraseTable Verbs{{u"sẽ|đã|đang|is|are|was|were|will|has|have|gặp|cho biết|thông báo"}};
    const bool figure = text.isDigits(words.from) && text.touchesNext(words.from); // "5K"
    return (text.isLetters(words.from) || figure || opensQuote(text, words.from)) &&
           (!Heads.match(text, words.from) || namesDay(text, words.from)) &&
           Verbs.find(text, words.from + 1, words.to) < 0;
}

WordSpan antecedent(const ScannedText &text, int from, int end)
{
    int begin = end;
    static const PhraseTable Joints{{u"on|of|for|in"}};
    const auto joins = [&](int at) { return Joints.match(text, at) && text.isCapital(at - 1); };
    while (begin > from && end - begin < LongestSubject && !partsClause(text, begin - 1) &&
           (text.isCapital(begin - 1) || joins(begin - 1) || text.is(begin - 1, u"of") ||
            !nameEnds().match(text, begin - 1)))
        --begin;
    for (int at = end - 2; at > begin; --at) {
        if (text.is(at - 1, u"the") && text.isCapital(at) && !text.is(at - 2, u"of"))
            begin = at; // "runners have entered the | Blackwater Half Marathon |, which starts"
    }
    return withoutConnectives(text, {begin, end});
}

WordSpan subjectBefore(const ScannedText &text, int from, int verb)
{
    for (int steps = 0; steps < 3; ++steps) {
        const PhraseTable::Match auxiliary = auxiliaries().matchBefore(text, verb);
        if (!auxiliary || verb - auxiliary.words < from)
            break;
        verb -= auxiliary.words;
    }
    static const PhraseTable Conjunctions{{u"when|while|because"}};
    int begin = verb;
    while (begin > from && !partsClause(text, begin - 1) && !Conjunctions.match(text, begin - 1))
        --begin;
    WordSpan words = withoutConnectives(text, {begin, verb});
    static const PhraseTable Several{{u"các|những|nhiều|the|various|several"}};
    const int start = trimmed(text, {from, verb}).from;
    if (begin > from && text.isMark(begin - 1, u',') && words.size() <= LongestSubject / 4 &&
        verb - start <= LongestSubject && Several.match(text, start))
        words.from = start; // "Các trò chơi như kéo co, đẩy gậy | được tổ chức"
    if (text.is(words.from, u"việc") && words.size() > 2)
        ++words.from;
    if (words.isEmpty() && begin > from && text.isMark(begin - 1, u','))
        words = beforeAside(text, from, begin - 1);
    if (isRelative(text, words) && begin > from && text.isMark(begin - 1, u','))
        words = antecedent(text, from, begin - 1);
    for (int at = words.from; at < words.to; ++at) {
        const bool ends = text.is(at, u"được") || text.is(at, u"của") || text.is(at, u"do") ||
                          text.is(at, u"tại") || text.is(at, u"với") || text.is(at, u"nhằm") ||
                          (text.is(at, u"at") && (text.is(at + 1, u"the") || text.isCapital(at + 1)));
        if (ends && at > words.from + 1)
            words.to = at;
    }
    return words;
}

WordSpan subjectBehind(const ScannedText &text, int from, int to)
{
    static const PhraseTable Heads{{u"họp|đón|tổng kết"}}; // "tổ chức | họp giao ban"
    int end = from + Heads.match(text, from).words;
    while (end < to && !partsClause(text, end) && !text.isMark(end, u'.') && !text.isMark(end, u';') &&
           !nameEnds().match(text, end))
        ++end;
    return trimmed(text, {from, end});
}

int behindPlaceClause(const ScannedText &text, WordSpan span)
{
    static const PhraseTable Verbs{{u"diễn ra|sẽ diễn ra|tổ chức|đã diễn ra"}};
    if (!text.is(span.from, u"tại") && !text.is(span.from, u"ở"))
        return span.from;
    for (int at = span.from; at < span.to && !text.isMark(at, u';'); ++at) {
        if (text.isMark(at, u','))
            return at + 1;
        if (Verbs.match(text, at))
            return at;
    }
    return span.from;
}

} // namespace nghisu
