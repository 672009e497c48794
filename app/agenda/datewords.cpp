// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "datewords.h"

#include <iterator>

namespace nghisu {

namespace {

using Kind = DateToken::Kind;

struct DateWord
{
    const char16_t *phrases;
    Kind kind;
    int value = 0;
    DayPart part = DayPart::None;
    bool strong = false;
    bool english = false;
};

constexpr DayPart Morning = DayPart::Morning;
constexpr DayPart Noon = DayPart::Noon;
constexpr DayPart Afternoon = DayPart::Afternoon;
constexpr DayPart Evening = DayPart::Evening;
constexpr DayPart NoPart = DayPart::None;

constexpr DateWord Words[] = {
    {u"sáng|sáng sớm|rạng sáng", Kind::Part, 0, Morning},
    {u"buổi sáng|vào buổi sáng|đầu giờ sáng|cuối giờ sáng|cuối buổi sáng", Kind::Part, 0, Morning, true},
    {u"trưa", Kind::Part, 0, Noon},
    {u"buổi trưa|vào buổi trưa", Kind::Part, 0, Noon, true},
    {u"chiều", Kind::Part, 0, Afternoon},
    {u"buổi chiều|vào buổi chiều|đầu giờ chiều|cuối giờ chiều|cuối buổi chiều", Kind::Part, 0, Afternoon,
     true},
    {u"tối|đêm", Kind::Part, 0, Evening},
    {u"buổi tối|vào buổi tối", Kind::Part, 0, Evening, true},
    {u"morning|in the morning", Kind::Part, 0, Morning, false, true},
    {u"noon|midday|at noon", Kind::Part, 0, Noon, false, true},
    {u"afternoon|in the afternoon", Kind::Part, 0, Afternoon, false, true},
    {u"evening|night|in the evening|at night", Kind::Part, 0, Evening, false, true},

    {u"thứ hai|thứ 2", Kind::Weekday, 1},
    {u"thứ ba|thứ 3", Kind::Weekday, 2},
    {u"thứ tư|thứ 4", Kind::Weekday, 3},
    {u"thứ năm|thứ 5", Kind::Weekday, 4},
    {u"thứ sáu|thứ 6", Kind::Weekday, 5},
    {u"thứ bảy|thứ bẩy|thứ 7", Kind::Weekday, 6},
    {u"chủ nhật|chúa nhật", Kind::Weekday, 7, NoPart, true},
    {u"monday", Kind::Weekday, 1, NoPart, true, true},
    {u"tuesday", Kind::Weekday, 2, NoPart, true, true},
    {u"wednesday", Kind::Weekday, 3, NoPart, true, true},
    {u"thursday", Kind::Weekday, 4, NoPart, true, true},
    {u"friday", Kind::Weekday, 5, NoPart, true, true},
    {u"saturday", Kind::Weekday, 6, NoPart, true, true},
    {u"sunday", Kind::Weekday, 7, NoPart, true, true},
    {u"tuần tới|tuần sau|tuần kế tiếp", Kind::Week, 1},
    {u"tuần này", Kind::Week, 0},
    {u"tuần trước|tuần qua|tuần rồi", Kind::Week, -1},
    {u"next week", Kind::Week, 1, NoPart, false, true},
    {u"this week", Kind::Week, 0, NoPart, false, true},
    {u"last week", Kind::Week, -1, NoPart, false, true},

    {u"hôm nay|ngày hôm nay|bữa nay|nội trong hôm nay|today", Kind::Relative, 0},
    {u"sáng nay|sáng hôm nay|buổi sáng nay|this morning", Kind::Relative, 0, Morning},
    {u"trưa nay|trưa hôm nay|buổi trưa nay", Kind::Relative, 0, Noon},
    {u"chiều nay|chiều hôm nay|buổi chiều nay|this afternoon", Kind::Relative, 0, Afternoon},
    {u"tối nay|đêm nay|tối hôm nay|buổi tối nay|khuya nay|this evening|tonight", Kind::Relative, 0, Evening},
    {u"ngày mai|tomorrow", Kind::Relative, 1},
    {u"sáng mai|sáng ngày mai|sáng sớm mai|sáng sớm ngày mai|tomorrow morning", Kind::Relative, 1, Morning},
    {u"trưa mai|trưa ngày mai", Kind::Relative, 1, Noon},
    {u"chiều mai|chiều ngày mai|tomorrow afternoon", Kind::Relative, 1, Afternoon},
    {u"tối mai|đêm mai|tối ngày mai|tomorrow evening|tomorrow night", Kind::Relative, 1, Evening},
    {u"ngày kia|ngày mốt|the day after tomorrow", Kind::Relative, 2},
    {u"sáng kia|sáng ngày kia|sáng mốt", Kind::Relative, 2, Morning},
    {u"chiều kia|chiều ngày kia|chiều mốt", Kind::Relative, 2, Afternoon},
    {u"tối kia|tối ngày kia|tối mốt", Kind::Relative, 2, Evening},
    {u"hôm qua|ngày hôm qua|yesterday", Kind::Relative, -1},
    {u"sáng qua|sáng hôm qua|yesterday morning", Kind::Relative, -1, Morning},
    {u"trưa qua|trưa hôm qua", Kind::Relative, -1, Noon},
    {u"chiều qua|chiều hôm qua|yesterday afternoon", Kind::Relative, -1, Afternoon},
    {u"tối qua|đêm qua|tối hôm qua|yesterday evening|last night", Kind::Relative, -1, Evening},
    {u"hôm kia|ngày hôm kia", Kind::Relative, -2},

    {u"ngày thứ nhất|ngày đầu tiên|trong ngày thứ nhất|trong ngày đầu tiên|ngày làm việc thứ nhất|ngày làm "
     u"việc đầu tiên|ngày họp đầu tiên|the first day|first day",
     Kind::EventDay, 1},
    {u"ngày thứ hai|trong ngày thứ hai|ngày làm việc thứ hai|ngày họp thứ hai|the second day|second day",
     Kind::EventDay, 2},
    {u"ngày thứ ba|trong ngày thứ ba|ngày làm việc thứ ba|ngày họp thứ ba|the third day|third day",
     Kind::EventDay, 3},
    {u"ngày cuối cùng|ngày cuối|trong ngày cuối cùng|trong ngày cuối|ngày làm việc cuối cùng|ngày họp cuối "
     u"cùng|the last day|last day|the final "
     u"day|final day",
     Kind::EventDay, -1},
    {u"cùng ngày|hôm đó|the same day|that day|same day", Kind::Previous, 0},
    {u"hôm sau|ngày hôm sau|ngày tiếp theo|hôm tiếp theo|the next day|the following day|next day|following "
     u"day",
     Kind::Previous, 1},
    {u"the same morning|that morning", Kind::Previous, 0, Morning},
    {u"the same afternoon|that afternoon", Kind::Previous, 0, Afternoon},
    {u"the same evening|that evening", Kind::Previous, 0, Evening},
    {u"the next morning|the following morning", Kind::Previous, 1, Morning},
    {u"the next afternoon|the following afternoon", Kind::Previous, 1, Afternoon},

    {u"tháng này|this month", Kind::Month, 0},
    {u"tháng tới|tháng sau|next month", Kind::Month, 1},
    {u"tháng trước|last month", Kind::Month, -1},
    {u"âm lịch|al|âl", Kind::LunarMonth},
    {u"năm nay|this year", Kind::Year, 0},
    {u"năm tới|năm sau|sang năm|next year", Kind::Year, 1},
    {u"năm ngoái|năm trước|last year", Kind::Year, -1},

    {u"từ|kể từ|bắt đầu từ|from|between", Kind::From},
    {u"đến|cho đến|tới|cho tới|sang|to|until|till|through", Kind::To, 0, NoPart, true},
    {u"-|–|—|−", Kind::To},
    {u"và|and|&", Kind::And},
    {u",", Kind::Comma},
    {u"(|[", Kind::Open},
    {u")|]", Kind::Close},
    {u"ngày|các ngày|những ngày|vào ngày|vào các ngày|trong ngày|hôm|ngày mùng|ngày mồng|mùng|mồng|tức "
     u"ngày|hết ngày",
     Kind::Glue, 0, NoPart, true},
    {u"lúc|vào|vào lúc|đúng|vào đúng|lúc đúng|đúng lúc|vào đúng lúc|vào hồi|hồi|vào khoảng|khoảng|lúc "
     u"khoảng|hết|tức|của",
     Kind::Glue},
    {u"on|at|of|the|in the|this|this coming|starting at|starting from", Kind::Glue, 0, NoPart, false, true},
    {u"sắp tới|tới đây|coming", Kind::Next},
    {u"next", Kind::Next, 0, NoPart, false, true},
    {u"vừa qua|vừa rồi|qua", Kind::Last},
    {u"last", Kind::Last, 0, NoPart, false, true},
};

} // namespace

const PhraseTable &dateWords()
{
    static const PhraseTable table([] {
        QList<PhraseTable::Row> rows;
        for (int i = 0; i < int(std::size(Words)); ++i)
            rows.append({Words[i].phrases, i});
        return rows;
    }());
    return table;
}

DateToken dateWord(int value)
{
    const DateWord &word = Words[value];
    DateToken token;
    token.kind = word.kind;
    token.value = word.value;
    token.part = word.part;
    token.strong = word.strong;
    token.english = word.english;
    return token;
}

bool startsPoint(DateToken::Kind kind)
{
    switch (kind) {
    case Kind::Number:
    case Kind::Date:
    case Kind::Clock:
    case Kind::Part:
    case Kind::Weekday:
    case Kind::Relative:
    case Kind::Previous:
    case Kind::EventDay:
    case Kind::Month:
    case Kind::Next:
    case Kind::Last:
    case Kind::Glue:
        return true;
    default:
        return false;
    }
}

const PhraseTable &englishMonths()
{
    static const PhraseTable table{
        {u"january|jan", 1},  {u"february|feb", 2},  {u"march|mar", 3},
        {u"april|apr", 4},    {u"may", 5},           {u"june|jun", 6},
        {u"july|jul", 7},     {u"august|aug", 8},    {u"september|sept|sep", 9},
        {u"october|oct", 10}, {u"november|nov", 11}, {u"december|dec", 12},
    };
    return table;
}

const PhraseTable &vietnameseMonths()
{
    static const PhraseTable table{
        {u"một", 1},       {u"hai", 2},       {u"ba", 3},     {u"tư|bốn", 4}, {u"năm", 5},
        {u"sáu", 6},       {u"bảy|bẩy", 7},   {u"tám", 8},    {u"chín", 9},   {u"mười", 10},
        {u"mười một", 11}, {u"mười hai", 12}, {u"giêng", -1}, {u"chạp", -12},
    };
    return table;
}

const PhraseTable &smallNumerals()
{
    static const PhraseTable table{
        {u"một|one|a", 1}, {u"hai|two", 2},       {u"ba|three", 3},  {u"bốn|four", 4},  {u"năm|five", 5},
        {u"sáu|six", 6},   {u"bảy|bẩy|seven", 7}, {u"tám|eight", 8}, {u"chín|nine", 9}, {u"mười|ten", 10},
    };
    return table;
}

const PhraseTable &ordinalHeads()
{
    static const PhraseTable table{{u"lần|kỳ|kỳ họp|phiên|phiên họp|đợt|khóa|hội nghị|đại hội|hạng|đứng|vị "
                                    u"trí|ngày|ngày làm việc|làm việc|năm|"
                                    u"tháng|tuần|cuộc|cuộc họp|người|nội dung|điều|nhiệm "
                                    u"kỳ|vòng|trận|quyển|tập|giai đoạn|bước|kì|kì họp|lớp|"
                                    u"giải|quý|buổi|phần|chương|mục|bài|vụ|bậc|số"}};
    return table;
}

const PhraseTable &durationBefore()
{
    static const PhraseTable table{{u"chưa đầy|đầy|chưa tới|không quá|tối đa|mất|khoảng|trong|suốt|kéo "
                                    u"dài|mỗi|hơn|sau|thêm|cách|trong vòng|gần|chỉ|for|within|after"}};
    return table;
}

const PhraseTable &durationAfter()
{
    static const PhraseTable table{
        {u"đồng hồ|liền|liên tục|làm việc|bay|qua|/|mỗi|một ngày|/ngày|chạy xe|lái xe"}};
    return table;
}

const PhraseTable &countedThings()
{
    static const PhraseTable table{
        {u"chỉ tiêu|xã|huyện|phường|thị trấn|thôn|bản|tiêu chí|đại biểu|đồng "
         u"chí|phiếu|người|đơn vị|đảng bộ|chi bộ|tỉnh|"
         u"thành phố|cơ sở|hộ|trường|doanh nghiệp|dự án|đảng viên|nhiệm vụ|mục "
         u"tiêu|số|ý kiến|nội dung|học sinh|"
         u"ủy viên|thành viên|công trình|sản phẩm|địa phương|khu|tổ|thủ "
         u"tục|đoàn|tổng số|diện tích|dân số|lao động|"
         u"vị trí|chức danh|ghế|suất|nhóm|lượt|gói|hạng mục|mô hình|lãnh đạo|ngành|đoàn viên|cơ quan|"
         u"nghị quyết|vụ|trận|điểm|bàn|quả|giáo viên|cán bộ|quốc gia|nước|chi hội|chi đoàn|hội viên|câu lạc "
         u"bộ|khu dân cư|ban|phòng|sở|bộ|per|percent|phần "
         u"trăm|triệu|tỷ|tỉ|nghìn|ngàn|million|billion|points|of "
         u"the|of all|communes|members|votes|delegates"}};
    return table;
}

} // namespace nghisu
