// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "background.h"

#include "mentionwords.h"
#include "namemarks.h"
#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int PastDays = 45;      ///< a report on an event comes out no later than that after its end
constexpr int FutureDays = 450;   ///< and announces it no earlier than that
constexpr int LongestEvent = 120; ///< days; a longer range is a term or a jubilee
constexpr int DocumentReach = 24; ///< words between the name of a document and its date

const PhraseTable &documents()
{
    static const PhraseTable table{
        {u"chỉ thị|nghị quyết|quyết định|kế hoạch|công văn|thông tư|nghị định|luật|kết luận|hướng dẫn|quy "
         u"định|quy chế|"
         u"thông báo|tờ trình|công điện|đề án|chương trình hành động|chương trình công tác|pháp lệnh|hiến "
         u"pháp|hiệp định|"
         u"giấy mời|văn bản|thư mời|giấy phép|hợp đồng|bản ghi nhớ|nghị quyết số|thông tri|"
         u"decree|directive|resolution|decision|circular|law|plan no|document|agreement|treaty|order"}};
    return table;
}

/// Words right before a date that make it one of the past, of counting or of feasts.
const PhraseTable &leadingCues()
{
    static const PhraseTable table{
        {u"thành lập|ngày thành lập|sinh|mất|ban hành|ký|ký ban hành|có hiệu lực|hiệu lực|tính "
         u"đến|tính|trước|cập nhật|"
         u"quốc khánh|quốc khánh nước|kỷ niệm|ngày quốc tế phụ nữ|quốc tế phụ nữ|quốc tế lao động|phụ nữ "
         u"việt nam|"
         u"giải phóng miền nam|ngày giải phóng|ngày truyền thống|truyền thống|dịp|nhân dịp|chào mừng|dịp "
         u"lễ|lễ|nghỉ lễ|"
         u"nhà giáo việt nam|thương binh liệt sĩ|thương binh - liệt sĩ|báo chí cách mạng việt nam|doanh nhân "
         u"việt nam|"
         u"để chuẩn bị|chụp|ảnh chụp|ra ngày|số ra|đăng|đăng tải|thống nhất|thông qua ngày|phê duyệt|kể|so "
         u"với|kể "
         u"từ|ngay từ|"
         u"hoàn thành|xong|muộn nhất|chậm nhất|hạn cuối|hạn chót|hết hạn|tái lập|tái lập tỉnh|ra đời|xuất "
         u"bản|"
         u"dated|signed|issued|founded|established|born|adopted|since|as of|before|by|until|said|told "
         u"reporters|told a press conference|told the press|announced|reported|said in a statement"}};
    return table;
}

const PhraseTable &closedVerbs()
{
    static const PhraseTable table{
        {u"diễn ra|tổ chức|khai mạc|bế mạc|bắt đầu|họp|kéo dài|thông qua|vào|lúc|opens|held|meets"}};
    return table;
}

bool isDocumentCode(const ScannedText &text, int at)
{
    if (text.is(at, u"số"))
        return true;
    // "12-CT/TW", "12- CT/TW", "27/NQ-HĐND"
    return text.isDigits(at) && (text.isMark(at + 1, u'-') || text.isMark(at + 1, u'/')) &&
           (text.isLetters(at + 2) && text.isCapital(at + 2));
}

/// A day with its year behind "Nghị quyết Hội nghị lần thứ sáu, …" is the document's; one without begins the
/// main clause.
bool saysYear(const ScannedText &text, const DateExpression &date)
{
    constexpr int Digits = 4;
    const int last = date.endWord - 1;
    return date.part == DayPart::None && text.isDigits(last) && text.word(last).length == Digits;
}

/// Whether the date belongs to a document named before it.
bool isOfDocument(const ScannedText &text, int from, const DateExpression &date)
{
    if (text.is(date.firstWord, u"vào") || text.is(date.firstWord - 1, u"vào"))
        return false; // "hội nghị quán triệt nghị quyết | vào ngày 21/3"
    bool numbered = false;
    const int last = std::max(from, date.firstWord - DocumentReach);
    for (int at = date.firstWord - 1; at >= last; --at) {
        if (closedVerbs().match(text, at) || text.isMark(at, u';') || text.isMark(at, u':'))
            return false;
        numbered |= isDocumentCode(text, at);
        const PhraseTable::Match document = documents().match(text, at);
        if (!document)
            continue;
        // "Thực hiện Kế hoạch, sáng 26/9, Hội nghị …": a comma ends what a document without a number can
        // claim.
        const int behind = at + document.words;
        constexpr qsizetype LongestPreposition = 4; // "ngày", "from"
        const bool named = text.isLetters(behind) && text.at(behind).size() > LongestPreposition;
        // "the decree of 30 May", but not "the law ceremony at 2.30"
        const bool adjoins = behind >= date.firstWord || (behind + 1 >= date.firstWord && !named);
        const bool owned = text.is(date.endWord, u"của") || text.is(date.endWord, u"về");
        const bool comma = text.isMark(date.firstWord - 1, u',');
        if (numbered || isDocumentCode(text, at + document.words))
            return date.part == DayPart::None && !date.from.time.isValid();
        return owned || (adjoins && !comma) || (comma && saysYear(text, date));
    }
    return false;
}

/// First word of the date behind words that only lead up to it: "vào ngày", "ngày".
int wordsBefore(const ScannedText &text, int at)
{
    return text.isMark(at - 1, u'(') || text.isMark(at - 1, u',') ? at - 1 : at;
}

/// "cho học sinh | vào sáng 3/11": no birth.
bool isOfPupils(const ScannedText &text, int at)
{
    static const PhraseTable table{
        {u"học sinh|thí sinh|nữ sinh|nam sinh|tân sinh|phát sinh|vệ sinh|khai sinh|"
         u"hy sinh|phục sinh|sơ sinh|tái sinh|tuyển sinh|an sinh|dân sinh|giáng sinh"}};
    return bool(table.matchBefore(text, at));
}

/// "(16/5/2024) Sáng 17/5, …", "HUẾ, 18/8 - Sáng nay, …": the day that a report was sent, before its first
/// words.
bool isDateline(const ScannedText &text, const DateExpression &date)
{
    constexpr int LongestTown = 6; // words, with the comma
    if (date.part != DayPart::None || date.from.time.isValid() || date.to.isValid())
        return false;
    int first = date.firstWord - 1;
    if (text.isMark(first, u'('))
        return text.isMark(date.endWord, u')') && (first == 0 || text.isBreak(first - 1));
    const bool dash =
        text.isMark(date.endWord, u'-') || text.isMark(date.endWord, u'–') || text.isMark(date.endWord, u'—');
    if (!dash || !text.isMark(first, u','))
        return false;
    while (first > 0 && !text.isBreak(first - 1) && date.firstWord - first <= LongestTown)
        --first;
    return (first == 0 || text.isBreak(first - 1)) && text.isCapital(first);
}

/// "ra quân “Ngày | Chủ nhật | xanh”": within a name in quotation marks.
bool isQuoted(const ScannedText &text, int from, const DateExpression &date)
{
    constexpr int Reach = 8; // words
    if (date.from.time.isValid())
        return false;
    for (int at = date.firstWord - 1; at >= std::max(from, date.firstWord - Reach); --at) {
        if (text.isMark(at, u'”'))
            return false;
        if (opensQuote(text, at))
            return behindQuote(text, at, text.count()) > date.endWord;
    }
    return false;
}

/// "the course record of | 1:04:52", "kỷ lục là 1 giờ 14 phút": a time that somebody took.
bool isRecord(const ScannedText &text, int from, const DateExpression &date)
{
    constexpr int Reach = 10; // words
    static const PhraseTable Records{
        {u"kỷ lục|thành tích|về đích|record|winning time|personal best|finished in"}};
    return date.from.time.isValid() && date.afterPrevious == 0 &&
           Records.find(text, std::max(from, date.firstWord - Reach), date.firstWord) >= 0;
}

bool isReckoned(const ScannedText &text, int from, const DateExpression &date)
{
    // "đến ngày 30/6, 100% chi bộ đã …", "từ ngày 1/1 đến nay"
    static const PhraseTable Until{{u"đến nay|đến hết|nay|to date"}};
    if (Until.match(text, date.endWord))
        return true;
    const bool endOnly = !date.from.isValid() && !date.afterPrevious;
    return endOnly && date.firstWord == from;
}

} // namespace

bool isBackground(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    const int first = trimmed(text, statement).from;
    if (isDateline(text, date) || isQuoted(text, first, date) || isRecord(text, first, date))
        return true;
    // "the decree | of 30 May", "| kể từ ngày 27/4"
    static const PhraseTable Days{{u"weekend|week|weekends|start|eve|morning|afternoon|evening|night|day|"
                                   u"days|programme|program|schedule|agenda|timetable|events"}};
    const bool owned = text.is(date.firstWord, u"of") && !Days.matchBefore(text, date.firstWord) &&
                       !date.from.time.isValid() && !text.isBreak(date.firstWord - 1);
    if (owned || text.is(date.firstWord, u"kể"))
        return true;
    const PhraseTable::Match cue = leadingCues().matchBefore(text, date.firstWord);
    static const PhraseTable Jubilees{{u"kỷ niệm"}};
    constexpr int JubileeReach = 12; // words
    const bool jubilee =
        text.is(date.firstWord, u"vào") && // "lễ kỷ niệm 40 năm thành lập | vào sáng 19/11"
        Jubilees.find(text, std::max(first, date.firstWord - JubileeReach), date.firstWord) >= 0;
    const bool toCome = jubilee || text.is(date.firstWord - cue.words - 1, u"be"); // "will be announced on"
    if (cue && !toCome && !isOfPupils(text, date.firstWord))
        return true;
    if (text.isMark(date.firstWord - 1, u'(') &&
        leadingCues().matchBefore(text, wordsBefore(text, date.firstWord)))
        return true;
    // "ngày 3/4/2019 của Bộ Chính trị"
    const bool ofOwner = text.is(date.endWord, u"của") && date.part == DayPart::None && !date.to.isValid();
    const bool ofEvent = ofOwner && mentionWords().match(text, date.endWord + 1);
    if (ofOwner && !ofEvent)
        return true;
    return isReckoned(text, first, date) || isOfDocument(text, first, date);
}

bool isFarFrom(const PublicationDate &published, const DateExpression &date)
{
    if (!published.date.isValid())
        return false;
    const QDate first = date.from.isValid() ? date.from.date : date.to.date;
    const QDate last = date.to.isValid() ? date.to.date : date.from.date;
    if (!first.isValid() || !last.isValid())
        return false;
    if (first.daysTo(last) > LongestEvent)
        return true;
    return last < published.date.addDays(-PastDays) || first > published.date.addDays(FutureDays);
}

} // namespace nghisu
