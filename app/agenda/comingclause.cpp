// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "comingclause.h"

#include "eventphrase.h"
#include "namemarks.h"
#include "phrases.h"
#include "subjectphrase.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int FewestWords = 2;
constexpr int LongestClause = 18; ///< words; a longer one tells a story rather than what is planned

const PhraseTable &futureWords()
{
    static const PhraseTable table{{u"sẽ|dự kiến|sắp|will|is to|are to|is set|are set|is due|are due"}};
    return table;
}

/// What stands in the calendars of those in office and of the public, also where it has begun by now.
const PhraseTable &officialActs()
{
    static const PhraseTable table{
        {u"tiếp|tiếp đoàn|hội kiến|hội đàm|dự lễ|dự hội nghị|thăm|đến thăm|khảo sát|làm việc với|gặp mặt|gặp "
         u"gỡ|trao tặng|trao|tặng|ra quân|phát động|xét xử|đưa ra xét xử|mở phiên tòa|tuyên án|diễu "
         u"hành|tuần "
         u"hành|đình "
         u"công|gặp|đấu với|chạm trán|đối đầu|so tài|dâng hương|thả hoa đăng|thắp nến|tiếp nhận|tiếp "
         u"tục|chia thành|chia tổ|chia làm|kiểm tra|giám sát"}};
    return table;
}

/// What leads up to a date: "vào lúc |", "trong hai ngày |".
const PhraseTable &datePrepositions()
{
    static const PhraseTable table{
        {u"vào|lúc|vào lúc|từ|vào hồi|hồi|bắt đầu từ|bắt đầu lúc|bắt đầu vào|trong|trong các ngày|trong hai "
         u"ngày|trong hai|trong ba|trong 2|trong 3|trong 2 ngày|trong 3 ngày|trong ba ngày|các ngày|hai "
         u"ngày|dự kiến|dự kiến vào|khoảng|đúng|là|"
         u"hôm|ngày|on|at|from|for|is|set for|is set for|scheduled for|is scheduled for|this|on the"}};
    return table;
}

/// What leads a clause before its subject.
const PhraseTable &leads()
{
    static const PhraseTable table{
        {u"sẽ|là|có|thì|còn|và|cũng|riêng|đồng thời|sau đó|tiếp đó|tiếp theo|ngoài ra|bên cạnh đó|cụ thể|"
         u"trong đó|trong khi đó|theo kế hoạch|theo dự kiến|theo lịch|dự kiến|diễn ra|sẽ diễn ra|tiếp tục|"
         u"the|a|an|there is|there are|there will be|and|then|also|meanwhile|finally|ngay sau đó|đến|với|sau "
         u"đại hội|tới|này"}};
    return table;
}

/// Where what takes place ends, and its place, purpose or company begins.
const PhraseTable &ends()
{
    static const PhraseTable table{
        {u"tại|ở|nhằm|để|do|trên sân|trên sóng|trên kênh|trực tiếp trên|trong khuôn khổ|nhân dịp|nhân kỷ "
         u"niệm|cùng|trước khi|sau khi|với sự|với chủ đề|với phần|có chủ đề|mang chủ đề|quy tụ|thu "
         u"hút|at|in|after|before|with|following|because"}};
    return table;
}

/// A clause that begins so has its subject elsewhere.
const PhraseTable &noBeginnings()
{
    static const PhraseTable table{
        {u"try|get|see|check|go|come|make|take|buy|enjoy|find|use|add|let|be|do|don|please|click|read|"
         u"subscribe|follow|tại|ở|theo|trong|khi|nếu|do|vì|từ|đến|tính|trước|sau|với|của|ông|bà|anh|chị|đây|"
         u"đó|nó|họ|người|"
         u"nhiều|hơn|gần|khoảng|cả nước|toàn tỉnh|phát biểu|trao đổi|này|nay|tới|qua|hằng|hàng|mỗi|mọi|"
         u"không|chưa|được|bị|cho|mà|nên|như|công tác|tình hình|việc|thời "
         u"gian|in|on|at|by|with|he|she|it|they|we|i|you|that|which|when|after|"
         u"before|or|but|to|from|who|if|as|of"}};
    return table;
}

/// A clause that says no more than this names nothing.
const PhraseTable &noNames()
{
    static const PhraseTable table{{u"chương trình|lịch trình|thời gian|nội dung|dự kiến|kế hoạch|lịch làm "
                                    u"việc|hoạt động|sự kiện|buổi lễ|lịch thi đấu|the event|the programme"}};
    return table;
}

/// What comes without being an event on a programme: weather, markets, rules, deadlines, crimes, statements.
const PhraseTable &vetoes()
{
    static const PhraseTable table{
        {u"comments|correction|updated|posted|spoiler|mưa|mực nước|dự báo|nắng|rét|gió|bão|lũ|triều|nhiệt "
         u"độ|không "
         u"khí lạnh|áp thấp|thời tiết|ngập|giá|"
         u"tăng|giảm|lãi suất|tỷ giá|cổ phiếu|ca mắc|tử vong|tai nạn|cháy|bị|hiệu lực|áp dụng|hết "
         u"hạn|hạn|hạn "
         u"chót|nộp|đăng ký|hoàn thành|hoàn tất|phải|ban hành|ký|cho biết|cho rằng|khẳng định|thông tin|nghỉ|"
         u"vé|hồ sơ|mức|thuế|lương|chỉ tiêu|đạt|phấn đấu|thi hành|chấm dứt|thay thế|sáp nhập|đi vào hoạt "
         u"động|nghiêm cấm|hưởng|khởi tố|bắt giữ|bắt|phát hiện|trúng cử|nghị quyết|nghị định|thông tư|quyết "
         u"định số|luật|deadline|effect|rain|storm|price|prices|expire|expires|arrested|charged|must|shall|"
         u"closing date|closing dates|has until|have "
         u"until|fell|rose|typhoon|storm|landfall|flood|gusts|registration closes|registration "
         u"ends|registration "
         u"opens|tickets|temperature|temperatures|sales|law|rule|rules|due|payable|valid|"
         u"applications|entries|nominations|bookings|quy định|yêu cầu|đề nghị|hạn cuối|muộn nhất|chậm "
         u"nhất|trước|chào mừng"}};
    return table;
}

/// Words that hold one of vetoes() and mean something else.
const PhraseTable &noVetoes()
{
    static const PhraseTable table{
        {u"bị cáo|chuẩn bị|thiết bị|trang bị|đánh giá|đấu giá|giảm tải|giảm nghèo|bắt đầu|quy định chung|lễ "
         u"ký|ký kết|bốc cháy|pháp luật|luật sư|dự án luật|dự thảo luật|dự thảo nghị quyết|trước trụ "
         u"sở|đất ngập nước|trước "
         u"nhà hát|thông tin và truyền thông|công nghệ thông tin|lĩnh vực thông tin"}};
    return table;
}

/// Predicates whose subject stands before the comma: "Giải chạy …, | xuất phát lúc 5h".
const PhraseTable &predicates()
{
    static const PhraseTable table{
        {u"xuất phát|lăn bóng|bóng lăn|diễn ra|được tổ chức|tổ chức|sẽ diễn ra|sẽ được tổ chức|phát sóng|lên "
         u"sóng|được phát "
         u"sóng|mở cửa|bắt đầu|khởi tranh|kick off|kick-off|khởi hành|dự kiến diễn ra|dự kiến tổ chức|dự "
         u"kiến|được truyền hình trực tiếp|sẽ lên sóng|thi đấu|tranh tài|làm việc|kéo "
         u"dài|khởi chiếu|công chiếu|ra mắt|hosted by|organised by|organized by|presented by|sponsored "
         u"by|led by|"
         u"to be opened by|to be held|to be staged"}};
    return table;
}

bool isClauseMark(const ScannedText &text, int at)
{
    if (text.isMark(at, u',') && text.isDigits(at - 1) && text.touchesNext(at) && text.isDigits(at + 1))
        return false; // "2,000 workers"
    return text.has(at) && !text.isLetters(at) && !text.isDigits(at) && !text.isMark(at, u'-') &&
           !text.isMark(at, u'–') && !text.isMark(at, u'/') && !text.isMark(at, u'“') &&
           !text.isMark(at, u'”') && !text.isMark(at, u'"') && !text.isMark(at, u'’') &&
           !text.isMark(at, u'\'') && !text.isMark(at, u'.');
}

/// Titles in quotation marks rule nothing out: “Ký ức” holds no "ký".
bool isRuledOut(const ScannedText &text, WordSpan words)
{
    bool quoted = false;
    for (int at = words.from; at < words.to; ++at) {
        quoted = text.isMark(at, u'“') || (quoted && !text.isMark(at, u'”'));
        if (quoted)
            continue;
        if (const PhraseTable::Match innocent = noVetoes().match(text, at)) {
            at += innocent.words - 1;
            continue;
        }
        if (vetoes().match(text, at))
            return true;
    }
    return false;
}

/// "He will | talk to visitors": what is done, where a pronoun tells by whom.
WordSpan withoutPronoun(const ScannedText &text, WordSpan words)
{
    static const PhraseTable Pronouns{{u"he will|she will|they will|it will|we will|ông sẽ|bà sẽ|họ sẽ"}};
    words.from += std::min(Pronouns.match(text, words.from).words, words.size());
    return words;
}

WordSpan withoutLeads(const ScannedText &text, WordSpan words)
{
    for (words = trimmed(text, words); !words.isEmpty();) {
        const PhraseTable::Match lead = leads().match(text, words.from);
        if (!lead || lead.words >= words.size())
            break;
        words = trimmed(text, {words.from + lead.words, words.to});
    }
    return withoutPronoun(text, words);
}

/// "Liên đoàn cho biết | đội tuyển sẽ tập buổi cuối": what was said, without who said it.
WordSpan saidIn(const ScannedText &text, WordSpan words)
{
    static const PhraseTable Saying{
        {u"cho biết|cho biết rằng|cho hay|thông báo|thông tin|said|says|announced"}};
    const int verb = Saying.find(text, words.from, words.to);
    return verb < 0 ? words : trimmed(text, {verb + Saying.match(text, verb).words, words.to});
}

/// The words up to where a place or a purpose begins.
WordSpan withoutRemarks(const ScannedText &text, WordSpan words)
{
    for (int at = words.from + 1; at < words.to; ++at) {
        // "lie in state" goes on, "dine in | Hanoi" ends.
        const bool manner = text.is(at, u"in") && text.isLetters(at + 1) && !text.isCapital(at + 1) &&
                            !text.is(at + 1, u"the");
        // "will go | before the planning committee"
        static const PhraseTable Going{{u"go|goes|come|comes|appear|appears"}};
        const bool heard = text.is(at, u"before") && Going.matchBefore(text, at);
        // "Civil servants in the capital | will stop work": the verb is still to come.
        const bool toldBehind = futureWords().find(text, at, words.to) >= 0 && words.size() <= LongestClause;
        if (ends().match(text, at) && !manner && !heard && !toldBehind)
            return trimmed(text, {words.from, at});
    }
    return words;
}

/// "Đoàn làm việc với Sở Nông nghiệp | về tình hình cấp giấy chứng nhận …": a long clause without its topic.
WordSpan withoutTopic(const ScannedText &text, WordSpan words)
{
    for (int at = words.to - 1; words.size() > LongestClause && at > words.from + FewestWords; --at) {
        if (text.is(at, u"về") || text.is(at, u"cho"))
            words.to = at;
    }
    return words;
}

bool isClause(const ScannedText &text, WordSpan words)
{
    const bool begins = text.isLetters(words.from) || text.isMark(words.from, u'“') ||
                        (text.isDigits(words.from) && !text.touchesNext(words.from));
    const bool label = words.size() == 1 && text.isMark(words.to, u':') && text.isCapital(words.from);
    return (words.size() >= FewestWords || label) && words.size() <= LongestClause && begins &&
           !noBeginnings().match(text, words.from) &&
           noNames().match(text, words.from).words < words.size() && !isRuledOut(text, words);
}

/// "Đảng bộ phường Trần Phú: | 21 - 22/7", "Hà Nội FC - Thể Công (| 19h15 ngày 22/2)"
bool isJoint(const ScannedText &text, int at)
{
    return text.isMark(at, u'(') || text.isMark(at, u',') || text.isMark(at, u':');
}

/// First word of the date with the prepositions and the mark before it.
int behindSubject(const ScannedText &text, int from, int at)
{
    for (int steps = 0; steps < 3; ++steps) {
        if (at > from && isJoint(text, at - 1)) {
            --at;
            continue;
        }
        const PhraseTable::Match lead = datePrepositions().matchBefore(text, at);
        if (!lead || at - lead.words < from)
            break;
        at -= lead.words;
    }
    return at;
}

int startOfClause(const ScannedText &text, int from, int end)
{
    while (end > from && !isClauseMark(text, end - 1))
        --end;
    return end;
}

WordSpan clauseBefore(const ScannedText &text, WordSpan reach, const DateExpression &date)
{
    const int end = behindSubject(text, reach.from, date.firstWord);
    int begin = startOfClause(text, reach.from, end);
    if (begin > reach.from && text.isMark(begin - 1, u',')) {
        const int before = startOfClause(text, reach.from, begin - 1);
        static const PhraseTable Organising{{u"tổ chức"}};
        static const PhraseTable Deeds{{u"cấp|phát|tặng|trao|tư vấn|khám|trưng bày"}};
        // "tổ chức | khám bệnh, cấp thuốc miễn phí"
        if (const int verb = Organising.find(text, before, begin); verb >= 0 && Deeds.match(text, begin))
            begin = verb + 2;
        // "will defend his thesis, “Soil Carbon”, on 8 May"
        else if (opensQuote(text, begin))
            begin = before;
    }
    const int verb = trimmed(text, {begin, end}).from;
    const PhraseTable::Match predicate = predicates().match(text, verb);
    if (predicate && begin > reach.from && text.isMark(begin - 1, u',')) {
        const WordSpan subject{startOfClause(text, reach.from, begin - 1), begin - 1};
        static const PhraseTable Participles{{u"hosted|organised|organized|presented|sponsored|led|to"}};
        if (Participles.match(text, verb))
            return antecedent(text, subject.from, subject.to);
        return withoutRemarks(text, withoutLeads(text, subject));
    }
    return withoutRemarks(text, takenPartIn(text, withoutLeads(text, saidIn(text, {begin, end}))));
}

WordSpan clauseBehind(const ScannedText &text, WordSpan reach, const DateExpression &date)
{
    static const PhraseTable Joints{{u"and|và|còn|riêng"}};
    int begin = behindSubject(text, reach.from, date.firstWord);
    begin -= Joints.matchBefore(text, begin).words;
    if (begin > trimmed(text, reach).from && !isClauseMark(text, begin - 1) && !isClauseMark(text, begin))
        return {};
    const int from =
        text.isMark(date.endWord, u',') || text.isMark(date.endWord, u':') ? date.endWord + 1 : date.endWord;
    const int begins = behindPlaceClause(text, {from, reach.to});
    int to = begins;
    while (to < reach.to && !isClauseMark(text, to))
        ++to;
    // "đến thăm, | tặng quà các hộ dân"
    static const PhraseTable Deeds{
        {u"tặng|tặng quà|trao|động viên|chúc mừng|khảo sát|kiểm tra|dâng hương|làm việc|cấp|"
         u"phát|khám"}};
    if (text.isMark(to, u',') && Deeds.match(text, to + 1)) {
        for (++to; to < reach.to && !isClauseMark(text, to);)
            ++to;
    }
    // "…, Bộ trưởng, | Chủ nhiệm Ủy ban Dân tộc sẽ trả lời": the verb of a subject in two parts
    if (text.isMark(to, u',') && futureWords().find(text, from, to) < 0 &&
        futureWords().find(text, to, std::min(reach.to, to + LongestClause)) >= 0) {
        for (++to; to < reach.to && !isClauseMark(text, to);)
            ++to;
    }
    return withoutTopic(text, withoutRemarks(text, takenPartIn(text, withoutLeads(text, {begins, to}))));
}

/// "on Monday", "this weekend", in an English clause: a day without a figure, which past and future share.
bool isBareDay(const ScannedText &text, WordSpan reach, const DateExpression &date)
{
    for (int at = date.firstWord; at < date.endWord; ++at) {
        if (text.isDigits(at))
            return false;
    }
    return isEnglish(text, reach);
}

/// Whether a clause with a bare day looks ahead, or is a line of a list rather than a tale.
bool looksAhead(const ScannedText &text, WordSpan reach)
{
    constexpr int ShortLine = 8; // words
    static const PhraseTable Ahead{
        {u"will|is to|are to|is set|are set|is due|are "
         u"due|next|upcoming|coming|scheduled|slated|planned|plans|"
         u"plan|expected|to be|invited|begins|starts|opens|takes place|meets|can|welcome|join"}};
    return Ahead.find(text, reach.from, reach.to) >= 0 || reach.size() <= ShortLine;
}

bool isToCome(const ScannedText &text, WordSpan reach, const DateExpression &date, QDate today)
{
    constexpr int NewsDays = 3; // what was done so long ago is still told as the news
    if (!today.isValid() || !date.from.date.isValid() || date.from.date < today.addDays(-NewsDays))
        return false;
    if (date.from.date < today)
        return trimmed(text, reach).from == date.firstWord &&
               officialActs().find(text, date.endWord, reach.to) >= 0;
    if (date.from.date > today)
        return !isBareDay(text, reach, date) || looksAhead(text, reach);
    return date.part == DayPart::Evening || futureWords().find(text, reach.from, reach.to) >= 0 ||
           ((date.part != DayPart::None || date.from.time.isValid()) &&
            officialActs().find(text, date.endWord, reach.to) >= 0);
}

} // namespace

WordSpan comingClause(const ScannedText &text, WordSpan reach, const DateExpression &date, QDate today)
{
    if (!isToCome(text, reach, date, today))
        return {};
    if (const WordSpan phrase = eventPhraseBefore(text, reach, date);
        !phrase.isEmpty() && vetoes().find(text, phrase.from, phrase.to) < 0)
        return phrase;
    const bool labelled = text.isMark(date.firstWord - 1, u':') && date.firstWord - 2 > reach.from;
    const WordSpan behind = labelled ? WordSpan() : clauseBehind(text, reach, date);
    if (isClause(text, behind))
        return behind;
    const WordSpan before = clauseBefore(text, reach, date);
    return isClause(text, before) ? before : WordSpan();
}

} // namespace nghisu
