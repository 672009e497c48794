// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "announced.h"

#include "datewords.h"
#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int FewestWords = 2;
constexpr int LongestClause = 16; ///< words; a longer one tells a story rather than what is planned

/// What leads a clause before its subject or verb.
const PhraseTable &leads()
{
    static const PhraseTable table{{u"sẽ|sẽ là|sẽ có|sẽ diễn ra|diễn ra|dự kiến|dự kiến "
                                    u"sẽ|là|có|thì|còn|và|cũng|the|tiếp tục|tổ chức|sẽ "
                                    u"tổ chức"}};
    return table;
}

/// Where what takes place ends, and its place, purpose or company begins.
const PhraseTable &ends()
{
    static const PhraseTable table{
        {u"tại|ở|nhằm|để|do|diễn ra|được tổ chức|xuất phát|trên phố|trên đường|trên sân|trên sóng|trên "
         u"kênh|trong khuôn khổ|nhân dịp|nhân kỷ niệm|trước khi|sau "
         u"khi|at|in"}};
    return table;
}

/// A clause that begins so has its subject elsewhere, or a person for one.
const PhraseTable &noBeginnings()
{
    static const PhraseTable table{
        {u"tại|ở|theo|trong|khi|nếu|do|vì|từ|đến|tính|trước|sau|với|ông|bà|anh|chị|đồng chí|thủ tướng|chủ "
         u"tịch|phó|bí thư|tổng bí thư|bộ trưởng|giám đốc|người|nhiều|hơn|gần|khoảng|cả nước|toàn "
         u"tỉnh|phát biểu|trao đổi|cơ quan|công an|cảnh sát|tòa án|này|nay|tới|qua|của|hằng|hàng|mỗi|"
         u"in|on|at|by|with|he|she|it|they|we|a|that|which|when|after|before|and|or|but|to|from"}};
    return table;
}

/// What comes without being an event on a programme.
const PhraseTable &vetoes()
{
    static const PhraseTable table{
        {u"mưa|mực nước|dự báo|nắng|rét|gió|bão|lũ|triều|nhiệt độ|không khí lạnh|áp thấp|thời "
         u"tiết|ngập|giá|tăng|giảm|lãi "
         u"suất|tỷ giá|cổ phiếu|ca mắc|tử vong|tai nạn|cháy|bị|có hiệu lực|áp dụng|hết hạn|hạn chót|nộp|đăng "
         u"ký|hoàn thành|phải|ban hành|ký|cho biết|cho rằng|khẳng định|thông tin|thông báo|nghỉ|họp báo|vé|"
         u"nhận hồ sơ|mức|thuế|lương|effect|rain|storm|price|prices|deadline"}};
    return table;
}

bool isClauseMark(const ScannedText &text, int at)
{
    return text.has(at) && !text.isLetters(at) && !text.isDigits(at) && !text.isMark(at, u'-') &&
           !text.isMark(at, u'–') && !text.isMark(at, u'/') && !text.isMark(at, u'“') &&
           !text.isMark(at, u'”') && !text.isMark(at, u'"');
}

bool beginsClause(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    static const PhraseTable LeadIns{{u"vào|lúc|vào lúc|từ|khoảng|đúng|và|còn|on|dự kiến"}};
    int at = date.firstWord;
    for (int steps = 0; steps < 2; ++steps) {
        const PhraseTable::Match lead = LeadIns.matchBefore(text, at);
        at -= lead && at - lead.words >= statement.from ? lead.words : 0;
    }
    return at <= trimmed(text, statement).from || isClauseMark(text, at - 1);
}

} // namespace

WordSpan announcedBehind(const ScannedText &text, WordSpan statement, const DateExpression &date, int limit)
{
    const bool label = text.isMark(date.firstWord - 1, u':') && date.firstWord - 2 > statement.from;
    if (label || !beginsClause(text, statement, date))
        return {};
    int from = text.isMark(date.endWord, u',') ? date.endWord + 1 : date.endWord;
    for (int steps = 0; steps < 2; ++steps)
        from += leads().match(text, from).words;
    if (from >= limit || !text.isLetters(from) || noBeginnings().match(text, from))
        return {};
    int to = from;
    while (to < limit && !isClauseMark(text, to) && !ends().match(text, to))
        ++to;
    const WordSpan words = trimmed(text, {from, to});
    const bool fits = words.size() >= FewestWords && words.size() <= LongestClause;
    return fits && vetoes().find(text, words.from, words.to) < 0 ? words : WordSpan();
}

bool isComing(const ScannedText &text, QDate today, const DateExpression &date, WordSpan clause)
{
    static const PhraseTable Coming{{u"sẽ|dự kiến|will"}};
    if (!today.isValid() || date.from.date < today)
        return false;
    const bool timed = date.from.time.isValid();
    if (date.from.date > today)
        return timed || date.part != DayPart::None;
    return date.part == DayPart::Evening || (timed && Coming.find(text, date.endWord, clause.to) >= 0);
}

int lastingEvent(const ScannedText &text, WordSpan statement, const QList<Mention> &mentions,
                 const DateExpression &date)
{
    static const PhraseTable Lasting{{u"kéo dài|diễn ra|làm việc|tiếp tục|bế mạc|mở cửa|will last|lasts|will "
                                      u"run|runs|continues|will continue"}};
    const int verb = Lasting.find(text, statement.from, date.endWord);
    const auto event = std::find_if(mentions.begin(), mentions.end(), [&](const Mention &mention) {
        const bool whole = mention.kind == Mention::Kind::Event || mention.key.startsWith(u"phiên tòa");
        return whole && mention.words.to <= verb;
    });
    return verb < 0 || event == mentions.end() ? -1 : int(event - mentions.begin());
}

/// "agreed", "rejected", but not "is expected": said of what is over, as far as a word tells.
static bool isPastForm(const ScannedText &text, int at)
{
    static const PhraseTable Planning{
        {u"scheduled|expected|planned|slated|timetabled|tipped|billed|invited|asked|urged|need|speed|united|"
         u"limited|retired|married|held|based|called|named|unveiled|set"}};
    constexpr qsizetype Shortest = 5; // letters
    const QStringView word = text.at(at);
    return word.size() >= Shortest && word.endsWith(u"ed") && !text.isCapital(at) &&
           !Planning.match(text, at) && !text.isMark(at - 1, u'-') && !text.is(at - 1, u"the");
}

/// Of clauses that tell what is or will be.
static const PhraseTable &presentForms()
{
    static const PhraseTable table{{u"would|plans|plan|will|is|are|next|may|can|should|starts|begins|opens|"
                                    u"takes|runs|meets|follows|closes"}};
    return table;
}

static const PhraseTable &pastForms()
{
    static const PhraseTable table{
        {u"was|were|had|took|met|held|began|opened|closed|started|ended|concluded|debated|discussed|voted|"
         u"approved|adopted|elected|passed|heard|gathered|kicked|launched|reviewed|considered|said|told|gave|"
         u"made|"
         u"won|lost|beat|led|went|came|got|saw|found|left|spent|drew|brought|sent|ran|became|broke|wrote|"
         u"spoke"}};
    return table;
}

/// "On Thursday, Swift | took to social media"
static bool isPastBehind(const ScannedText &text, WordSpan behind)
{
    constexpr int Reach = 10; // words
    for (int at = behind.from; at < std::min(behind.to, behind.from + Reach); ++at) {
        if (presentForms().match(text, at))
            return false;
        if (pastForms().match(text, at) || isPastForm(text, at))
            return true;
    }
    return false;
}

bool tellsPast(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    constexpr int Reach = 24; // words between the verb and the day
    for (int at = date.firstWord - 1; at >= std::max(statement.from, date.firstWord - Reach); --at) {
        if (presentForms().match(text, at))
            return false;
        if (text.is(at - 1, u"have") || text.is(at - 1, u"has"))
            continue; // "have booked stands at the fair on Thursday"
        if (pastForms().match(text, at) || isPastForm(text, at))
            return !text.is(at - 1, u"be");
    }
    return false;
}

bool isPastWeekday(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    if (date.weekday == 0)
        return false;
    // "Earlier on Thursday, new presidents | met for a workshop"
    const int first = trimmed(text, statement).from;
    if (text.is(first, u"earlier"))
        return true;
    if (date.firstWord <= first + 1)
        return isPastBehind(text, {date.endWord, statement.to});
    return tellsPast(text, statement, date);
}

bool isEndVerbBefore(const ScannedText &text, int word)
{
    static const PhraseTable Verbs{{u"finishes|finish|kết thúc|kết thúc vào|sẽ kết "
                                    u"thúc|khép lại|ended|will end|ends|dự kiến "
                                    u"kết thúc|is due to end|is expected to end|"
                                    u"due to end|to end"}};
    return bool(Verbs.matchBefore(text, word));
}

int leadingVerb(const ScannedText &text, WordSpan statement)
{
    static const PhraseTable Verbs{{u"diễn ra|tổ chức|được tổ chức|thời gian|kéo dài|dự kiến|sự kiện|"
                                    u"take place|takes place|will be held|runs from|will run"}};
    constexpr int LeadingWords = 4;
    const int first = trimmed(text, statement).from;
    if (text.is(first, u"ban") && text.is(first + 1, u"tổ"))
        return -1; // "Ban | tổ chức"
    return Verbs.find(text, first, std::min(statement.to, first + LeadingWords));
}

bool isOfReport(const ScannedText &text, const DateExpression &date, int name)
{
    static const PhraseTable Saying{{u"cho biết|khẳng định|nhấn mạnh|cho hay|thông tin|thông báo|said|says|"
                                     u"announced|told reporters"}};
    return name > date.endWord && Saying.find(text, date.endWord, name) >= 0;
}

bool isParted(const ScannedText &text, WordSpan name, const DateExpression &date)
{
    constexpr int FewestWords = 3; // of a clause with a verb
    if (date.firstWord - name.to <= FewestWords)
        return false;
    int at = name.to;
    while (at < date.firstWord && !text.isMark(at, u':'))
        ++at;
    return at < date.firstWord && date.firstWord - at > FewestWords;
}

bool areListed(const ScannedText &text, int from, int to)
{
    constexpr int LongestJoint = 6;
    static const PhraseTable Joints{{u"cả|và|and|hoặc|or|on|at|vào|ngày|lúc"}};
    if (to - from > LongestJoint)
        return false;
    for (int at = from; at < to; ++at) {
        if (!text.isDigits(at) && !text.isMark(at, u',') && !Joints.match(text, at))
            return false;
    }
    return true;
}

namespace {

constexpr int LongestSaid = 60; ///< days of an event whose length is said

/// "a | two-day conference"; 0 for anything else.
int daysOfAdjective(const ScannedText &text, int at)
{
    if (!text.isMark(at + 1, u'-') || !text.is(at + 2, u"day"))
        return 0;
    const int days = text.isDigits(at) ? text.number(at) : smallNumerals().match(text, at).value;
    return days <= LongestSaid ? std::max(days, 0) : 0;
}

} // namespace

int saidDays(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    static const PhraseTable Lasting{
        {u"trong|kéo dài|diễn ra|trong vòng|lasts|last|for|over|will last|will run for|runs for"}};
    if (date.to.isValid() || date.from.time.isValid())
        return 0;
    for (int at = statement.from; at < statement.to; ++at) {
        if (const int days = daysOfAdjective(text, at); days > 0)
            return days;
        const PhraseTable::Match verb = Lasting.match(text, at);
        const int figure = at + verb.words;
        if (!verb || !(text.is(figure + 1, u"ngày") || text.is(figure + 1, u"days")) ||
            text.isDigits(figure + 2))
            continue;
        const int days =
            text.isDigits(figure) ? text.number(figure) : smallNumerals().match(text, figure).value;
        return days <= LongestSaid ? std::max(days, 0) : 0;
    }
    return 0;
}

namespace {

constexpr int PreparationDays = 3; ///< another event that many days before publication was preparation

} // namespace

bool isBeforeReport(const ProgrammeContext &context, const DateExpression &date)
{
    const QDate published = context.published.date;
    const bool ofEvent =
        context.firstDay.isValid() && date.from.date >= context.firstDay && date.from.date <= context.lastDay;
    return published.isValid() && date.from.date < published.addDays(-PreparationDays) && !ofEvent;
}

bool isLongPast(const ProgrammeContext &context, const Mention &mention, const DateExpression &date)
{
    constexpr int Weeks = 12; // days
    const QDate published = context.published.date;
    const QDate last = date.to.date.isValid() ? date.to.date : date.from.date;
    if (!published.isValid() || last >= published.addDays(-Weeks))
        return false;
    const bool ofEvent = mention.kind == Mention::Kind::Event && mention.key.startsWith(context.mainEvent) &&
                         date.to.isValid();
    return !mention.isRound && !ofEvent;
}

bool isPreparation(const ProgrammeContext &context, const Mention &mention, const DateExpression &date)
{
    if (!isBeforeReport(context, date))
        return false;
    // "Tại phiên họp thứ 16 ngày 12/10, Ủy ban Thường vụ …"
    if (mention.key.startsWith(u"phiên họp thứ"))
        return context.mainEvent != u"phiên họp";
    if (mention.kind == Mention::Kind::Named || mention.kind == Mention::Kind::Opening)
        return false;
    return mention.kind == Mention::Kind::Activity || !mention.key.startsWith(context.mainEvent);
}

} // namespace nghisu
