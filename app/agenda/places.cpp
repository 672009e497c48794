// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "places.h"

#include "namemarks.h"
#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int LongestPlace = 16; ///< words

const PhraseTable &prepositions()
{
    static const PhraseTable table{{u"tại|ở|trên|từ|quanh|xung quanh|on|outside|around|on the|outside "
                                    u"the|from|from the|xuất phát từ|khởi hành "
                                    u"từ|địa điểm:|địa điểm tổ chức:|địa điểm tại|coming to|come to|comes "
                                    u"to|travel to|travels to|returns to|return to|venue:|at|in"}};
    return table;
}

/// What stands behind "tại" without being a place.
const PhraseTable &noPlaces()
{
    static const PhraseTable table{
        {u"đại hội|hội nghị|kỳ họp|phiên|buổi|lễ|cuộc|đây|đó|chỗ|nghị quyết|chỉ thị|quyết định|kế hoạch|văn "
         u"bản|tổ|điều|"
         u"hội thảo|chương trình|cùng|cuộc|trận|vòng|giải|hội thi|triển lãm|hội chợ|công bố|chỗ|ngày|thời "
         u"điểm|thông báo|kết luận|công văn|báo cáo|diễn đàn|tọa đàm|lễ hội|sự "
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
        {u"vịnh|cồn|đài|trung tâm|hội trường|giảng đường|sảnh|sông|nhà|quảng trường|khu|sân|trụ sở|ubnd|ủy "
         u"ban|thành "
         u"phố|tỉnh|huyện|xã|phường|thị xã|thị trấn|"
         u"công viên|bảo tàng|rạp|khách sạn|trường|tượng đài|nghĩa trang|đền|chùa|đình|văn "
         u"miếu|phố|đường|số|tầng|phòng|"
         u"cung|bến|cảng|bãi|điểm cầu|văn phòng|thôn|bản|làng|hồ|đảo|vườn|tòa nhà|thư viện|không "
         u"gian|nơi|phủ|miếu|địa chỉ|"
         u"trạm|bệnh viện|nhà máy|ký túc xá|chợ|cơ sở|điểm trường|"
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
         u"on|at|from|and|with|to|will|was|is|where|which|as|for|opens|opened|this|next|between|under|during|"
         u"when|who|that|begin|begins|starts|takes|meets"}};
    return table;
}

/// "the | provincial cultural centre", "the | Friendship Palace": English says what kind of place it is at
/// the end.
bool isEnglishPlace(const ScannedText &text, int at, int limit)
{
    constexpr int LongestName = 7;
    for (int end = at; end < std::min(limit, at + LongestName) && text.isLetters(end); ++end) {
        if (prepositions().match(text, end) || text.is(end, u"of") || text.is(end, u"for"))
            return false;
        if (text.isCapital(end) || isPlaceKind(text, end))
            return true;
    }
    return false;
}

/// "on Friday evening in the | pavilion": right behind a date, a short phrase that ends there.
bool isShortPhrase(const ScannedText &text, int at)
{
    static const PhraseTable NoPlaces{
        {u"first|second|third|final|finals|semi|same|end|past|next|last|presence|wake|hope|race|group|league|"
         u"cup|"
         u"championship|competition|event|face|case|absence|name|start|beginning|middle|company|run|role|"
         u"process|day|hours|week|month|year|years|days|morning|afternoon|evening|latest|former|"
         u"annual|new|time|rain|country|world"}};
    constexpr int LongestPhrase = 4;
    if (!text.isLetters(at) || NoPlaces.match(text, at))
        return false;
    int end = at;
    while (text.isLetters(end) || text.isMark(end, u'’') || text.isMark(end, u'\'') ||
           text.isMark(end, u'-')) {
        if (placeEnds().match(text, end) || text.is(end, u"in"))
            break;
        ++end;
    }
    return end - at <= LongestPhrase + 1;
}

/// Whether capitals lead to a word for a place: "Windmill Hill".
bool namesPlace(const ScannedText &text, int at, int limit)
{
    int end = at;
    while (end < limit && text.isLetters(end) && text.isCapital(end))
        ++end;
    return end > at + 1 && isPlaceKind(text, end - 1);
}

/// `beside`: the preposition stands right behind a date, where it leads to a place whatever that is called.
bool beginsPlace(const ScannedText &text, int at, int limit, bool beside)
{
    if (at >= limit || noPlaces().match(text, at))
        return false;
    if (beside && (text.is(at - 1, u"tại") || text.is(at - 1, u"ở")))
        return text.isLetters(at) || text.isMark(at, u'“');
    // "a beacon will be lit on Windmill Hill", "đi bộ quanh hồ Trung tâm"
    if (text.is(at - 1, u"on") || text.is(at - 1, u"outside") || text.is(at - 1, u"around"))
        return text.isCapital(at) && isEnglishPlace(text, at, limit) && namesPlace(text, at, limit);
    if (text.is(at - 1, u"từ"))
        return beside && placeNouns().match(text, at);
    if (text.is(at - 1, u"quanh"))
        return bool(placeNouns().match(text, at));
    if (text.is(at - 1, u"from"))
        return beside && text.isCapital(at); // "at 9 am from Quay Street"
    // "at 5.30 pm on the club lawn", but not "on the morning"
    if (text.is(at - 1, u"the"))
        return isEnglishPlace(text, at, limit) || (beside && isShortPhrase(text, at));
    // "trên sân Hàng Đẫy", but not "trên VTV1"
    if (text.is(at - 1, u"trên"))
        return bool(placeNouns().match(text, at));
    if (text.isMark(at, u'“') || text.isMark(at, u'"'))
        return true;
    if (text.is(at, u"the"))
        return isEnglishPlace(text, at + 1, limit) || (beside && isShortPhrase(text, at + 1));
    if (beside && text.is(at - 1, u"in") && isEnglishPlace(text, at, limit))
        return true;                           // "on August 26 in federal court"
    const bool sure = text.is(at - 1, u"tại"); // what stands behind it without being a place was ruled out
    return text.isLetters(at) && (sure || text.isCapital(at) || placeNouns().match(text, at));
}

/// Whether the comma parts words of one name: capitals up to an "và" with one more.
bool isListOfName(const ScannedText &text, int comma)
{
    constexpr int LongestPart = 4; // words
    if (!text.isCapital(comma + 1) || !text.isCapital(comma - 1 - (text.isCapital(comma - 1) ? 0 : 1)))
        return false;
    for (int at = comma + 2; at <= comma + LongestPart && text.isLetters(at); ++at) {
        if (text.is(at, u"và"))
            return text.isCapital(at + 1);
    }
    return false;
}

bool endsPlace(const ScannedText &text, int from, int at)
{
    if (text.is(at, u"dưới") && text.is(at + 1, u"nước"))
        return false; // "Cung thể thao dưới nước"
    if (text.is(at, u"và") && text.is(at + 1, u"các") && text.isCapital(at - 1))
        return false; // "cơ quan khối Mặt trận và các đoàn thể"
    const bool named = text.isCapital(at - 1) || text.isCapital(at - 2) || text.isCapital(from);
    if (text.is(at, u"và") && text.isCapital(at + 1) && named)
        return false; // "Sở Văn hóa và Thể thao"
    if (text.isMark(at, u',') && isListOfName(text, at))
        return false; // "Trung tâm Văn hóa, Truyền thông và Thể thao"
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
    static const PhraseTable Rooms{
        {u"khu vực|thôn|ấp|tổ|xóm|số|khối|đội|làng|bản|khu phố|tổ dân phố|tầng|lầu|phòng|phòng họp|sảnh|hội "
         u"trường|giảng đường|hội trường tầng"}};
    constexpr int LongestRoom = 5;
    return text.isMark(comma, u',') && comma - from <= LongestRoom && Rooms.match(text, from) &&
           (placeNouns().match(text, comma + 1) || text.isCapital(comma + 1));
}

} // namespace

/// Right behind the date that ends where `span` begins: "on Sunday morning |, at the allotments".
static bool isBeside(const ScannedText &text, WordSpan span, int at)
{
    return at == span.from || (at == span.from + 1 && text.isMark(span.from, u','));
}

/// "nhà | ở xã hội"
static bool isDwelling(const ScannedText &text, int at)
{
    return text.is(at, u"ở") && text.is(at - 1, u"nhà");
}

bool isPlaceKind(const ScannedText &text, int at)
{
    static const PhraseTable Kinds{
        {u"churchyard|slipway|graveyard|meadow|orchard|tent|marquee|clubhouse|boathouse|rectory|vestry|"
         u"studio|centre|center|hall|stadium|park|museum|square|university|hotel|city|capital|province|"
         u"district|"
         u"house|palace|office|headquarters|auditorium|venue|theatre|theater|library|school|college|campus|"
         u"hill|memorial|cenotaph|monument|statue|port|hospital|clinic|farm|fairgrounds|grounds|stand|beach|"
         u"harbour|harbor|pub|inn|bar|restaurant|shop|store|"
         u"mall|field|track|pool|rink|courtroom|chamber|chambers|home|yard|plaza|terminal|depot|factory|"
         u"plant|mine|"
         u"zone|area|county|country|state|forest|valley|coast|border|foyer|lobby|basement|gallery|cinema|"
         u"schoolroom|"
         u"playground|green|common|quay|pier|marina|canal|reservoir|centre|offices|rooms|complex|court|"
         u"courthouse|center|pavilion|barn|cathedral|chapel|club|arena|gym|gymnasium|cemetery|"
         u"temple|pagoda|church|village|town|commune|ward|street|"
         u"garden|lake|river|bridge|port|station|airport|academy|institute|ministry|room|building|tower|"
         u"pitch|"
         u"ground|site|region|north|south|east|west"}};
    return bool(Kinds.match(text, at));
}

bool isBarePlace(const ScannedText &text, WordSpan words)
{
    for (int at = words.from; at < words.to; ++at) {
        if (text.isLetters(at) && !text.isCapital(at))
            return false;
    }
    return words.size() > 1 && (isPlaceKind(text, words.to - 1) || isPlaceKind(text, words.from));
}

WordSpan placeIn(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates)
{
    auto date = std::lower_bound(dates.begin(), dates.end(), span.from,
                                 [](const DateExpression &found, int word) { return found.endWord <= word; });
    for (int at = span.from; at < span.to; ++at) {
        if (opensQuote(text, at)) { // "tọa đàm “Văn bia ở Hải Phòng” tại …"
            at = std::max(at, behindQuote(text, at, span.to) - 1);
            continue;
        }
        const PhraseTable::Match preposition = prepositions().match(text, at);
        const int from = at + preposition.words;
        if (!preposition || isDwelling(text, at) ||
            !beginsPlace(text, from, span.to, isBeside(text, span, at)))
            continue;
        while (date != dates.end() && date->endWord <= from)
            ++date;
        const int next = date == dates.end() ? span.to : std::min(span.to, date->firstWord);
        const int limit = std::min(next, from + LongestPlace);
        int end = from + 1;
        while (end < limit && (!endsPlace(text, from, end) || isRoomOf(text, from, end)))
            ++end;
        if (from < limit)
            return trimmed(text, {text.is(from, u"the") ? from + 1 : from, end});
    }
    return {};
}

WordSpan visitedIn(const ScannedText &text, WordSpan name)
{
    static const PhraseTable Visits{{u"tham quan|viếng|thăm|khảo sát|kiểm tra|đến thăm|đi thăm"}};
    const int verb = Visits.find(text, name.from, name.to);
    const int from = verb + Visits.match(text, std::max(verb, 0)).words;
    return verb >= 0 && from < name.to && placeNouns().match(text, from) ? WordSpan{from, name.to}
                                                                         : WordSpan();
}

WordSpan commonPlaceIn(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates)
{
    static const PhraseTable All{{u"both|all|đều|cùng diễn ra|cùng được tổ chức|tất cả"}};
    const int all = All.find(text, span.from, span.to);
    return all < 0 ? WordSpan() : placeIn(text, {all + 1, span.to}, dates);
}

WordSpan lastPlaceIn(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates)
{
    WordSpan last;
    for (WordSpan place = placeIn(text, span, dates); !place.isEmpty();
         place = placeIn(text, {place.to, span.to}, dates))
        last = place;
    return last;
}

} // namespace nghisu
