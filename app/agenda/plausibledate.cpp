// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "plausibledate.h"

#include "datewords.h"
#include "phrases.h"

namespace nghisu {

namespace {

/// A weekday alone: "Thứ hai" begins an enumeration as often as a week.
bool fillsLine(const ScannedText &text, const DatePoint &point)
{
    const int before = point.firstWord - 1;
    return (!text.has(before) || text.isBreak(before)) &&
           (!text.has(point.endWord) || text.isBreak(point.endWord));
}

/// "Chiều: Bầu cử và bế mạc", in a timetable; "Tối, các đại biểu dự …", where a sentence begins
bool headsLine(const ScannedText &text, const DatePoint &point)
{
    const int before = point.firstWord - 1;
    const bool first = !text.has(before) || (!text.isLetters(before) && !text.isDigits(before));
    const bool begins = !text.has(before) || text.isBreak(before) || text.isMark(before, u'.');
    return (first && (text.isMark(point.endWord, u':') || text.isMark(point.endWord, u'|'))) ||
           (begins && text.isMark(point.endWord, u','));
}

/// A day without its month ("sáng ngày 26, …") must not go on into what it counts ("trong ngày 2 trận").
bool endsPhrase(const ScannedText &text, const DatePoint &point)
{
    static const PhraseTable Goes{{u"tại|ở|và|đã|sẽ|diễn ra|khai mạc|bế mạc|âm"}};
    const int next = point.endWord;
    const bool mark = text.has(next) && !text.isLetters(next) && !text.isDigits(next) &&
                      !text.isMark(next, u'%') && !text.touchesNext(next);
    return !text.has(next) || mark || Goes.match(text, next);
}

/// "chỉ ra 3/9 | cơ sở yếu": figures in the middle of a clause, with what they count behind them.
bool countsWhatFollows(const ScannedText &text, const DateChain &chain)
{
    static const PhraseTable Dated{
        {u"khai mạc|bế mạc|diễn ra|tổ chức|bắt đầu|kết thúc|dịp|lễ|hạn|trước|sau|họp|là|hội nghị|đại "
         u"hội|kỳ họp|hết|từ|đến|qua|on|by|until|to|for|dated"}};
    static const PhraseTable Goes{
        {u"tại|ở|và|đã|sẽ|diễn ra|khai mạc|bế mạc|âm|với|do|để|nhằm|theo|từ|đến|tới|này|trên|trong|có|"
         u"được|dự kiến|là|của|thì|cho|vừa|năm|hàng|hằng|họp|tổ chức|bắt đầu|at|in|and|to|with"}};
    const int before = chain.firstWord - 1;
    const int next = chain.points.last().endWord;
    return text.isLetters(before) && !Dated.matchBefore(text, chain.firstWord) && text.isLetters(next) &&
           !text.isCapital(next) && !Goes.match(text, next);
}

} // namespace

bool isWhole(const ScannedText &text, const DatePoint &point)
{
    if (point.day > 0)
        return point.hasDay() || (point.cued && endsPhrase(text, point));
    if (point.weekday > 0 && !point.days)
        return point.weekdayCued || point.direction != 0 || point.weeks.has_value() || fillsLine(text, point);
    return point.hasDay() || point.time.isValid() || point.standalone || headsLine(text, point);
}

bool isPlausible(const ScannedText &text, const DateChain &chain, const DatePoint &point)
{
    static const PhraseTable Units{
        {u"per|percent|phần trăm|triệu|tỷ|tỉ|nghìn|ngàn|million|billion|trillion|m|km"}};
    if (point.separator == u'.' && point.year == 0 && Units.match(text, chain.points.last().endWord))
        return false;
    static const PhraseTable Squares{{u"quảng trường|đường|phố|công viên|hội trường"}};
    if (point.separator == 0 && point.year == 0 && Squares.matchBefore(text, chain.firstWord))
        return false;
    if (point.separator == 0 || point.year > 0 || point.cued)
        return true;
    const bool roundTheClock = point.day == 24 && point.month == 7;
    if (roundTheClock || countedThings().match(text, chain.points.last().endWord))
        return false;
    static const PhraseTable Counting{{u"có|bầu|bầu được|đạt|với|được|gồm|chiếm|tỷ lệ|tỷ số|tỉ "
                                       u"số|thắng|thua|hòa|vượt|khoảng|trên|dưới|hơn|ít nhất|"
                                       u"tối thiểu|gần|quá|chưa đến|at least|about"}};
    if (Counting.matchBefore(text, chain.firstWord))
        return false;
    static const PhraseTable Named{
        {u"quảng trường|đường|công viên|phố|bệnh viện|sân vận động|rạp|nhà thi đấu|trường|"
         u"hội trường|giảng đường|trung tâm|nhà văn hóa|khách sạn|cung thể thao|cung văn hóa|nhà "
         u"máy|tượng đài|cầu|số|số "
         u"nhà|lớp|ngõ|ngách|hẻm|kiệt|lô|thửa|km"}};
    if (Named.matchBefore(text, chain.firstWord))
        return false;
    if (chain.led || chain.points.first().cued || point.weekday > 0)
        return true;
    const int before = chain.firstWord - 1;
    const bool opens = !text.has(before) || text.isBreak(before) || text.isMark(before, u'(');
    if (point.separator == u'/')
        return !countsWhatFollows(text, chain);
    const bool stands = opens || (text.has(before) && !text.isLetters(before) && !text.isDigits(before));
    return point.separator == u'-' ? stands : opens && endsPhrase(text, point);
}

} // namespace nghisu
