// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "enumeration.h"

#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

/// Words of business that an entry begins with.
const PhraseTable &businessWords()
{
    static const PhraseTable table{
        {u"tổng kết|thảo luận|bầu|thông qua|xem xét|nghe|góp ý|quyết định|đánh giá|kiểm điểm|trình bày|công "
         u"bố|báo cáo|"
         u"biểu quyết|chất vấn|giám sát|cho ý kiến|đóng góp|tham gia ý kiến|tham gia|miễn nhiệm|bãi "
         u"nhiệm|phê chuẩn|ban hành|"
         u"sửa đổi|tờ trình|dự thảo|đề án|tổng hợp|lấy phiếu|xác định|hiệp thương|giới thiệu|suy tôn|kiện "
         u"toàn|trao|"
         u"tiến hành|tiếp tục|thẩm tra|trả lời|bàn|rà soát|sơ kết|phát động|triển khai|quán triệt|khen "
         u"thưởng|ký kết|"
         u"nghiên cứu|thành lập|việc|lựa chọn|chuẩn bị|trình|đề cử|phân bổ|phương án|nghị quyết|các báo "
         u"cáo|các tờ trình|"
         u"lấy ý kiến|bỏ phiếu|chia sẻ|phân tích|thống nhất|giao lưu|hướng dẫn|tập huấn|quyết nghị|cập "
         u"nhật|phổ "
         u"biến|giới thiệu|đề ra|hoàn thiện|"
         u"review|reviewing|discuss|discussing|elect|electing|adopt|adopting|approve|approving|debate|"
         u"debating|consider|"
         u"considering|vote|voting|hear|hearing|amend|amending|report|the election|election|the "
         u"report|discussion|"
         u"adoption|approval|a review|an "
         u"election|examine|examining|appoint|appointing|decide|deciding|set|setting|"
         u"comment|commenting|choose|choosing|endorse|endorsing|ratify|ratifying|present|presenting|assess|"
         u"assessing|evaluate|evaluating|agree|agreeing|finalise|finalising|finalize|finalizing|propose|"
         u"proposing|sum up|summing up|take stock|taking stock|honour|honouring|look back|looking back|"
         u"hold|holding|launch|launching|sign|signing|announce|announcing|fill|filling|questioning|question|"
         u"scrutinise|scrutinising|decisions|revise|revising|revision|the revised|"
         u"the adoption|the approval|the appointment|the ratification|the audited|a report|reports"}};
    return table;
}

/// Labels that say their number in words: "thứ nhất", "một là".
const PhraseTable &ordinalLabels()
{
    static const PhraseTable table{
        {u"thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ tám|một là|hai là|ba là|bốn là|năm "
         u"là|sáu là|bảy là|nội dung thứ nhất|nội dung thứ hai|nội dung thứ ba|nội dung thứ tư|"
         u"first|second|third|fourth|fifth|firstly|secondly|thirdly"}};
    return table;
}

/// Words of "Chuyên đề 1: …", "Nội dung 2:", "Item 3 -" with the mark behind them; 0 for anything else.
int numberedLabel(const ScannedText &text, int at)
{
    static const PhraseTable Heads{
        {u"nội dung|chuyên đề|chủ đề|phần|vấn đề|tham luận|bài|item|part|topic|theme|module|question"}};
    const int number = at + Heads.match(text, at).words;
    if (number == at || !text.isDigits(number) || text.word(number).length > 2)
        return 0;
    const int mark = number + 1;
    const bool marked = text.isMark(mark, u':') || text.isMark(mark, u'.') || text.isMark(mark, u'-') ||
                        text.isMark(mark, u'–');
    return (marked ? mark + 1 : mark) - at;
}

int labelWords(const ScannedText &text, int at)
{
    const int numbered = numberedLabel(text, at);
    return numbered > 0 ? numbered : ordinalLabels().match(text, at).words;
}

bool isBullet(const ScannedText &text, WordSpan entry)
{
    return behindBullet(text, entry) > entry.from;
}

} // namespace

WordSpan withoutLabel(const ScannedText &text, WordSpan entry)
{
    entry = {behindBullet(text, entry), entry.to};
    entry = trimmed(text, entry);
    entry.from += std::min(labelWords(text, entry.from), entry.size());
    entry = trimmed(text, entry);
    static const PhraseTable Joining{{u"và|là|đồng thời|cuối cùng là|cùng với đó là|and|đồng thời,"}};
    for (int steps = 0; steps < 2; ++steps)
        entry.from += std::min(Joining.match(text, entry.from).words, entry.size());
    return trimmed(text, entry);
}

bool hasLabel(const ScannedText &text, WordSpan entry)
{
    return isBullet(text, entry) || labelWords(text, trimmed(text, entry).from) > 0;
}

bool startsNumbered(const ScannedText &text, int at)
{
    if (!text.isMark(at, u'(') || !text.isMark(at + 2, u')'))
        return false;
    return text.isDigits(at + 1) ? text.word(at + 1).length <= 2
                                 : text.isLetters(at + 1) && text.word(at + 1).length == 1;
}

bool saysOrdinal(const ScannedText &text, WordSpan sentence)
{
    return bool(ordinalLabels().match(text, trimmed(text, sentence).from));
}

bool isBusinessAt(const ScannedText &text, int word)
{
    return bool(businessWords().match(text, word));
}

bool isBusiness(const ScannedText &text, WordSpan entry)
{
    return isBusinessAt(text, withoutLabel(text, entry).from);
}

namespace {

template <typename Cuts>
QList<WordSpan> cutAt(WordSpan list, Cuts cuts)
{
    QList<WordSpan> entries;
    int from = list.from;
    for (int at = list.from + 1; at < list.to; ++at) {
        if (!cuts(at))
            continue;
        entries.append({from, at});
        from = at;
    }
    entries.append({from, list.to});
    return entries;
}

/// "tổng kết nhiệm kỳ, thảo luận văn kiện và bầu ban chấp hành": only where business begins anew, and not
/// between verbs that share what follows ("thảo luận, đóng góp ý kiến vào …").
QList<WordSpan> cutAtCommas(const ScannedText &text, WordSpan list)
{
    int from = list.from;
    return cutAt(list, [&](int at) {
        const bool joint = text.isMark(at, u',') || text.is(at, u"và") || text.is(at, u"and");
        const int next = text.is(at + 1, u"và") || text.is(at + 1, u"and") ? at + 2 : at + 1;
        constexpr int VerbAlone = 3; // words, with the comma before it
        const bool cut =
            joint && next < list.to && businessWords().match(text, next) && at - from > VerbAlone;
        if (cut)
            from = at;
        return cut;
    });
}

} // namespace

QList<WordSpan> enumerate(const ScannedText &text, WordSpan list)
{
    QList<WordSpan> entries = cutAt(list, [&](int at) { return startsNumbered(text, at); });
    if (entries.size() < 2)
        entries = cutAt(list, [&](int at) { return text.isMark(at, u';'); });
    if (entries.size() < 2)
        entries = cutAtCommas(text, list);
    for (WordSpan &entry : entries)
        entry = withoutLabel(text, trimmed(text, entry));
    // "… và một số vấn đề quan trọng khác" names nothing.
    entries.removeIf([&](WordSpan entry) {
        return entry.isEmpty() || (text.is(entry.to - 1, u"khác") &&
                                   (text.is(entry.from, u"một") || text.is(entry.from, u"các")));
    });
    return entries;
}

namespace {

/// Cut at every comma, and, while there are fewer than `wanted` entries, at the last conjunction as well.
QList<WordSpan> cutAtEachComma(const ScannedText &text, WordSpan list, qsizetype wanted)
{
    QList<WordSpan> entries = cutAt(list, [&](int at) { return text.isMark(at, u','); });
    const WordSpan last = entries.last();
    for (int at = last.to - 1; at > last.from + 1 && entries.size() < wanted; --at) {
        if (!text.is(at, u"và") && !text.is(at, u"and"))
            continue;
        entries.last().to = at;
        entries.append({at, last.to});
        break;
    }
    for (WordSpan &entry : entries)
        entry = withoutLabel(text, trimmed(text, entry));
    return entries;
}

} // namespace

QList<WordSpan> enumerateAll(const ScannedText &text, WordSpan list)
{
    QList<WordSpan> entries = cutAtEachComma(text, list, 0);
    if (entries.size() > 1)
        entries = cutAtEachComma(text, list, entries.size() + 1);
    entries.removeIf([](WordSpan entry) { return entry.isEmpty(); });
    return entries;
}

QList<WordSpan> enumerateCounted(const ScannedText &text, WordSpan list, int count)
{
    const QList<WordSpan> entries = cutAtEachComma(text, list, count);
    const bool whole =
        std::none_of(entries.begin(), entries.end(), [](WordSpan entry) { return entry.isEmpty(); });
    return whole && entries.size() == count ? entries : QList<WordSpan>();
}

} // namespace nghisu
