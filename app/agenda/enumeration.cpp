// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "enumeration.h"

#include "datewords.h"
#include "mentionwords.h"
#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

/// What a list of business is called.
const PhraseTable &subjects()
{
    static const PhraseTable table{{u"nội dung|nội dung chính|nội dung trọng tâm|nội dung quan trọng|nhiệm "
                                    u"vụ|nhiệm vụ trọng tâm|chương trình nghị sự|"
                                    u"nghị trình|vấn đề|công việc|phần việc|việc|chương trình làm "
                                    u"việc|chương trình kỳ họp|chương trình đại hội|"
                                    u"agenda|items|issues|matters|business|topics|tasks"}};
    return table;
}

/// Verbs of an event that has its business before it.
const PhraseTable &dealingVerbs()
{
    static const PhraseTable table{{u"có|gồm|tập trung|tập trung vào|tiến hành|thực hiện|xem xét|thảo "
                                    u"luận|bàn|quyết định|thông qua|cho ý kiến|nghe|"
                                    u"giải quyết|đảm bảo|đi vào|diễn ra với|làm việc với|với|góp ý|bao "
                                    u"gồm|biểu quyết|triển khai|hoàn thành|"
                                    u"sẽ|has|have|covers|includes|include|discuss|consider|deal|focus|debate|"
                                    u"decide|review|vote|vote on|voting on|is expected to|will"}};
    return table;
}

/// Those that say what is done with each entry.
const PhraseTable &debatingVerbs()
{
    static const PhraseTable table{
        {u"xem xét|thảo luận|bàn|cho ý kiến|nghe|biểu quyết|quyết nghị|discuss|consider|debate|"
         u"vote on|voting on"}};
    return table;
}

/// Words that make the list one of something else: results, programmes, plans for the years to come, people.
const PhraseTable &vetoes()
{
    static const PhraseTable table{
        {u"chương trình công tác|chương trình hành động|chương trình trọng điểm|kết quả|thành tựu|thành "
         u"tích|đột phá|"
         u"khâu đột phá|chỉ tiêu|mục tiêu|giải pháp|hạn chế|khó khăn|tồn tại|bài học|danh sách|gồm các đồng "
         u"chí|"
         u"các đồng chí|thành phần|xác định|đề ra|đặt ra|yêu cầu|đề nghị|nhấn mạnh|lưu ý|chỉ đạo|phương "
         u"châm|chủ đề|"
         u"đề xuất|kiến nghị|nguyên nhân|lĩnh vực|tiêu chí|khách mời|dự đại hội có|tham dự có|chủ trì có|"
         u"giai đoạn|trong nhiệm kỳ tới|nhiệm kỳ tới|thời gian tới|những năm tới|cần tập trung|phấn đấu|phải|"
         u"results|achievements|targets|goals|challenges|breakthroughs|members|guests"}};
    return table;
}

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
         u"lấy ý kiến|bỏ phiếu|chia sẻ|phân tích|thống nhất|"
         u"review|reviewing|discuss|discussing|elect|electing|adopt|adopting|approve|approving|debate|"
         u"debating|consider|"
         u"considering|vote|voting|hear|hearing|amend|amending|report|the election|election|the "
         u"report|discussion|"
         u"adoption|approval|a review|an election|examine|examining|appoint|appointing|decide|deciding"}};
    return table;
}

const PhraseTable &listWords()
{
    static const PhraseTable table{
        {u"gồm|bao gồm|cụ thể|cụ thể là|như sau|là|gồm có|đó là|như|namely|including|gồm các nội dung"}};
    return table;
}

const PhraseTable &ordinalLabels()
{
    static const PhraseTable table{
        {u"thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ tám|một là|hai là|ba là|bốn là|năm "
         u"là|sáu là|bảy là|"
         u"nội dung 1|nội dung 2|nội dung 3|nội dung 4|nội dung 5|nội dung thứ nhất|nội dung thứ hai|nội "
         u"dung thứ ba|"
         u"nội dung thứ tư|first|second|third|fourth|fifth|firstly|secondly|thirdly"}};
    return table;
}

int lastFind(const PhraseTable &table, const ScannedText &text, WordSpan span)
{
    for (int at = span.to - 1; at >= span.from; --at) {
        const PhraseTable::Match found = table.match(text, at);
        if (found && at + found.words <= span.to)
            return at;
    }
    return -1;
}

/// Number said right before the subject: "4 nội dung", "bốn nội dung", "three issues".
int countBefore(const ScannedText &text, int at)
{
    for (int back = 1; back <= 3; ++back) {
        if (const int number = text.number(at - back); number > 0 && number < 60)
            return number;
        if (const PhraseTable::Match numeral = smallNumerals().match(text, at - back); numeral.value > 1)
            return numeral.value;
    }
    return 0;
}

/// "Kỳ họp sẽ | xem xét 40 báo cáo; thảo luận …; tiến hành chất vấn …": without a colon, each part has to
/// begin with business, and it has to be still to come.
int beforeFirstOfMany(const ScannedText &text, WordSpan sentence)
{
    const QList<WordSpan> parts = statementsOf(text, sentence);
    if (parts.size() < 2)
        return 0;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (!isBusiness(text, parts.at(i)))
            return 0;
    }
    static const PhraseTable Coming{{u"sẽ|sẽ tập trung|will"}};
    for (int at = parts.first().from; at < parts.first().to; ++at) {
        const PhraseTable::Match coming = Coming.match(text, at);
        if (coming && businessWords().match(text, at + coming.words))
            return at + coming.words;
    }
    return 0;
}

/// End of the words that announce: behind the first colon, or behind "gồm" that stands for one.
int endOfIntro(const ScannedText &text, WordSpan sentence)
{
    for (int at = sentence.from; at < sentence.to; ++at) {
        const bool clock = text.isDigits(at - 1) && text.touchesNext(at) && text.isDigits(at + 1);
        if (text.isMark(at, u':') && !clock)
            return at + 1;
    }
    if (const int end = beforeFirstOfMany(text, sentence))
        return end;
    const int subject = subjects().find(text, sentence.from, sentence.to);
    if (subject < 0 || countBefore(text, subject) == 0)
        return 0;
    // "… ba nội dung." with the entries in sentences of their own
    if (sentence.to - subject <= 5 && text.isMark(sentence.to - 1, u'.'))
        return sentence.to;
    for (int at = subject + 1; at < sentence.to && at < subject + 10; ++at) {
        if (const PhraseTable::Match word = listWords().match(text, at))
            return at + word.words;
    }
    return 0;
}

/// "… sẽ thảo luận, cho ý kiến về:", "On the agenda:": what follows the colon is what is dealt with.
bool saysObjects(const ScannedText &text, WordSpan intro)
{
    static const PhraseTable Agenda{{u"on the agenda|on its agenda|agenda|chương trình nghị sự"}};
    if (!text.isMark(intro.to - 1, u':'))
        return false;
    int end = intro.to - 1;
    end -= text.is(end - 1, u"về") ? 1 : 0;
    return debatingVerbs().matchBefore(text, end) || Agenda.matchBefore(text, end);
}

/// "Đại hội có chủ đề “…” và thực hiện 3 nội dung:": what a quotation ends does not name the list.
int behindQuotes(const ScannedText &text, WordSpan intro)
{
    int from = intro.from;
    for (int at = intro.from; at < intro.to; ++at) {
        if (text.isMark(at, u'”') || text.isMark(at, u'"'))
            from = at + 1;
    }
    return from;
}

bool isBullet(const ScannedText &text, WordSpan entry)
{
    return behindBullet(text, entry) > entry.from;
}

} // namespace

bool findAnnouncement(const ScannedText &text, WordSpan sentence, Announcement &found)
{
    const int end = endOfIntro(text, sentence);
    if (end == 0)
        return false;
    found.intro = {sentence.from, end};
    found.rest = {end, sentence.to};
    if (trimmed(text, found.rest).isEmpty())
        found.rest = {};
    const int subject = lastFind(subjects(), text, found.intro);
    const int actor = actors().find(text, found.intro.from, found.intro.to);
    const int verb = lastFind(dealingVerbs(), text, found.intro);
    if (vetoes().find(text, behindQuotes(text, found.intro), found.intro.to) >= 0)
        return false;
    found.count = subject >= 0 ? countBefore(text, subject) : 0;
    found.certain = subject >= 0 && actor >= 0 && verb >= 0;
    found.objects = (found.certain && lastFind(debatingVerbs(), text, found.intro) >= 0) ||
                    (actor >= 0 && saysObjects(text, found.intro));
    const bool open = !text.isMark(end - 1, u':') && subject < 0; // as beforeFirstOfMany() found
    return subject >= 0 || (actor >= 0 && (open || verb >= 0));
}

WordSpan withoutLabel(const ScannedText &text, WordSpan entry)
{
    entry = {behindBullet(text, entry), entry.to};
    entry = trimmed(text, entry);
    if (const PhraseTable::Match label = ordinalLabels().match(text, entry.from))
        entry.from += label.words;
    entry = trimmed(text, entry);
    static const PhraseTable Joining{{u"và|là|đồng thời|cuối cùng là|cùng với đó là|and|đồng thời,"}};
    for (int steps = 0; steps < 2; ++steps)
        entry.from += std::min(Joining.match(text, entry.from).words, entry.size());
    return trimmed(text, entry);
}

bool hasLabel(const ScannedText &text, WordSpan entry)
{
    return isBullet(text, entry) || ordinalLabels().match(text, trimmed(text, entry).from);
}

bool isBusiness(const ScannedText &text, WordSpan entry)
{
    return bool(businessWords().match(text, withoutLabel(text, entry).from));
}

namespace {

bool startsNumbered(const ScannedText &text, int at)
{
    return text.isMark(at, u'(') && text.isDigits(at + 1) && text.word(at + 1).length <= 2 &&
           text.isMark(at + 2, u')');
}

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
        constexpr int VerbAlone = 4; // words, with the comma before it
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

QList<WordSpan> enumerateCounted(const ScannedText &text, WordSpan list, int count)
{
    QList<WordSpan> entries = cutAt(list, [&](int at) { return text.isMark(at, u','); });
    const WordSpan last = entries.last();
    for (int at = last.to - 1; at > last.from + 1 && entries.size() < count; --at) {
        if (!text.is(at, u"và") && !text.is(at, u"and"))
            continue;
        entries.last().to = at;
        entries.append({at, last.to});
        break;
    }
    for (WordSpan &entry : entries)
        entry = withoutLabel(text, trimmed(text, entry));
    const bool whole =
        std::none_of(entries.begin(), entries.end(), [](WordSpan entry) { return entry.isEmpty(); });
    return whole && entries.size() == count ? entries : QList<WordSpan>();
}

} // namespace nghisu
