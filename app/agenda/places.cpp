// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "places.h"

#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int LongestPlace = 16; ///< words

const PhraseTable &prepositions()
{
    static const PhraseTable table{
        {u"tại|ở|trên|xuất phát từ|khởi hành từ|địa điểm:|địa điểm tổ chức:|địa điểm tại|venue:|at|in"}};
    return table;
}

/// What stands behind "tại" without being a place.
const PhraseTable &noPlaces()
{
    static const PhraseTable table{
        {u"đại hội|hội nghị|kỳ họp|phiên|buổi|lễ|cuộc|đây|đó|chỗ|nghị quyết|chỉ thị|quyết định|kế hoạch|văn "
         u"bản|tổ|điều|"
         u"hội thảo|chương trình|thời điểm|thông báo|kết luận|công văn|báo cáo|diễn đàn|tọa đàm|lễ hội|sự "
         u"kiện|ngày hội|"
         u"một số|các|nhiều|những|sao|khoản|điểm b|"
         u"least|all|first|last|the end|the same|the congress|the conference|the forum|the event|the "
         u"meeting|the session|"
         u"the opening|the closing|which|order|addition|his|her|their|its|line|response|a|an|the context|the "
         u"morning|"
         u"the afternoon|the evening|the framework|the "
         u"past|recent|january|february|march|april|may|june|july|august|"
         u"september|october|november|december"}};
    return table;
}

const PhraseTable &placeNouns()
{
    static const PhraseTable table{
        {u"trung tâm|hội trường|giảng đường|sảnh|sông|nhà|quảng trường|khu|sân|trụ sở|ubnd|ủy ban|thành "
         u"phố|tỉnh|huyện|xã|phường|thị xã|thị trấn|"
         u"công viên|bảo tàng|rạp|khách sạn|trường|tượng đài|nghĩa trang|đền|chùa|đình|văn "
         u"miếu|phố|đường|số|tầng|phòng|"
         u"cung|bến|cảng|bãi|điểm cầu|văn phòng|thôn|bản|làng|hồ|đảo|vườn|tòa nhà|thư viện|không "
         u"gian|nơi|phủ|miếu|địa chỉ|"
         u"di tích|khuôn viên|học viện|tổ đại biểu|địa điểm|ngã|cầu|nhà thi đấu|sở"}};
    return table;
}

const PhraseTable &placeEnds()
{
    static const PhraseTable table{
        {u"đã|sẽ|diễn ra|do|nhằm|để|với|và|được|tổ chức|khai mạc|bế "
         u"mạc|trong|từ|vào|lúc|là|có|gồm|theo|dưới|bắt đầu|sáng|"
         u"trưa|chiều|tối|ngày|về|tiếp tục|bước|kết thúc|thu hút|quy tụ|dự kiến|kéo dài|tiến hành|chính "
         u"thức|kết hợp|đồng chí|ông|bà|nơi|cùng|"
         u"on|from|and|with|to|will|was|is|where|which|as|for|opens|opened|this|next|between|under|during|"
         u"when|who|that"}};
    return table;
}

/// "the | provincial cultural centre", "the | Friendship Palace": English says what kind of place it is at
/// the end.
bool isEnglishPlace(const ScannedText &text, int at, int limit)
{
    static const PhraseTable Kinds{
        {u"centre|center|hall|stadium|park|museum|square|university|hotel|city|capital|province|district|"
         u"house|palace|office|headquarters|auditorium|venue|theatre|theater|library|school|college|campus|"
         u"complex|court|arena|gym|gymnasium|cemetery|temple|pagoda|church|village|town|commune|ward|street|"
         u"garden|lake|river|bridge|port|station|airport|academy|institute|ministry|room|building|tower|"
         u"pitch|"
         u"ground|site|region|north|south|east|west"}};
    constexpr int LongestName = 7;
    for (int end = at; end < std::min(limit, at + LongestName) && text.isLetters(end); ++end) {
        if (prepositions().match(text, end) || text.is(end, u"of") || text.is(end, u"for"))
            return false;
        if (text.isCapital(end) || Kinds.match(text, end))
            return true;
    }
    return false;
}

/// `beside`: the preposition stands right behind a date, where it leads to a place whatever that is called.
bool beginsPlace(const ScannedText &text, int at, int limit, bool beside)
{
    if (at >= limit || noPlaces().match(text, at))
        return false;
    if (beside && (text.is(at - 1, u"tại") || text.is(at - 1, u"ở")))
        return text.isLetters(at) || text.isMark(at, u'“');
    // "trên sân Hàng Đẫy", but not "trên VTV1"
    if (text.is(at - 1, u"trên"))
        return bool(placeNouns().match(text, at));
    if (text.isMark(at, u'“') || text.isMark(at, u'"'))
        return true;
    if (text.is(at, u"the"))
        return isEnglishPlace(text, at + 1, limit);
    return text.isLetters(at) && (text.isCapital(at) || placeNouns().match(text, at));
}

bool endsPlace(const ScannedText &text, int at)
{
    if (text.isLetters(at))
        return placeEnds().match(text, at) && !text.isCapital(at);
    if (text.isDigits(at) || text.isMark(at, u'“') || text.isMark(at, u'”') || text.isMark(at, u'"'))
        return false;
    const bool joins = text.isMark(at, u'.') || text.isMark(at, u'-') || text.isMark(at, u'–') ||
                       text.isMark(at, u'/') || text.isMark(at, u'’') || text.isMark(at, u'\'');
    return !joins || (text.isMark(at, u'.') && !text.touchesNext(at) && text.has(at - 1) &&
                      text.word(at - 1).length > 2);
}

/// "tầng 5 |, tòa nhà An Phú": a room is followed by its house.
bool isRoomOf(const ScannedText &text, int from, int comma)
{
    static const PhraseTable Rooms{{u"tầng|lầu|phòng|phòng họp|sảnh|hội trường|giảng đường|hội trường tầng"}};
    constexpr int LongestRoom = 5;
    return text.isMark(comma, u',') && comma - from <= LongestRoom && Rooms.match(text, from) &&
           (placeNouns().match(text, comma + 1) || text.isCapital(comma + 1));
}

} // namespace

WordSpan placeIn(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates)
{
    auto date = std::lower_bound(dates.begin(), dates.end(), span.from,
                                 [](const DateExpression &found, int word) { return found.endWord <= word; });
    for (int at = span.from; at < span.to; ++at) {
        const PhraseTable::Match preposition = prepositions().match(text, at);
        const int from = at + preposition.words;
        if (!preposition || !beginsPlace(text, from, span.to, at == span.from))
            continue;
        while (date != dates.end() && date->endWord <= from)
            ++date;
        const int next = date == dates.end() ? span.to : std::min(span.to, date->firstWord);
        const int limit = std::min(next, from + LongestPlace);
        int end = from + 1;
        while (end < limit && (!endsPlace(text, end) || isRoomOf(text, from, end)))
            ++end;
        if (from < limit)
            return trimmed(text, {text.is(from, u"the") ? from + 1 : from, end});
    }
    return {};
}

} // namespace nghisu
