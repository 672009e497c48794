// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "listintro.h"

#include "datewords.h"
#include "enumeration.h"
#include "mentionwords.h"
#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

/// What a list of business is called.
const PhraseTable &subjects()
{
    static const PhraseTable table{
        {u"trình tự|trình tự kỳ họp|trình tự đại hội|articles|decisions|measures|nội dung|nội dung chính|nội "
         u"dung trọng tâm|nội dung quan trọng|nhiệm "
         u"vụ|nhiệm vụ trọng tâm|chương trình nghị sự|"
         u"nghị trình|vấn đề|nhóm vấn đề|nhóm nội dung|công việc|phần việc|đầu "
         u"việc|việc|việc lớn|hoạt động|hoạt động chính|hoạt động nổi "
         u"bật|phần|phần việc chính|chương trình làm "
         u"việc|chương trình kỳ họp|chương trình đại hội|chuyên đề|phần thi|môn "
         u"thi|dự án luật|dự thảo luật|dự thảo nghị quyết|phần chính|chủ đề "
         u"chính|nhóm chủ đề|chủ đề|tham luận|dự "
         u"thảo|tờ trình|nghị quyết|"
         u"agenda|items|issues|matters|business|topics|tasks|themes|questions|"
         u"applications|requests|petitions|amendments|appointments|recommendations|motions|resolutions|"
         u"proposals|subjects|points|order of business|orders of the day|duties"}};
    return table;
}

/// Verbs of an event that has its business before it.
const PhraseTable &dealingVerbs()
{
    static const PhraseTable table{
        {u"take|take up|có|gồm|tập trung|tập trung vào|tiến hành|thực hiện|xem xét|thảo "
         u"luận|bàn|quyết định|thông qua|cho ý kiến|nghe|"
         u"giải quyết|đảm bảo|đi vào|diễn ra với|làm việc với|với|góp ý|bao "
         u"gồm|biểu quyết|triển khai|hoàn thành|trải qua|truyền đạt|trao đổi|"
         u"sẽ|tackle|address|examine|weigh|cover|has|have|covers|includes|include|"
         u"discuss|consider|deal|focus|debate|"
         u"decide|review|propose|discussed|considered|debated|decided|vote|vote "
         u"on|voting on|is expected to|will"}};
    return table;
}

/// Those that say what is done with each entry.
const PhraseTable &debatingVerbs()
{
    static const PhraseTable table{{u"xem xét|thảo luận|bàn|cho ý kiến|nghe|biểu quyết|quyết nghị|quyết "
                                    u"định|thông qua|discuss|consider|debate|"
                                    u"vote on|voting "
                                    u"on|tackle|address|examine|weigh|cover|propose|discussed|considered|"
                                    u"debated|decided|put to the vote"}};
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
         u"châm|"
         u"đề xuất|kiến nghị|nguyên nhân|lĩnh vực|tiêu chí|khách mời|dự đại hội có|tham dự có|chủ trì có|"
         u"giai đoạn|trong nhiệm kỳ tới|nhiệm kỳ tới|thời gian tới|những năm tới|cần tập trung|phấn đấu|"
         u"results|achievements|targets|goals|challenges|breakthroughs|members|guests"}};
    return table;
}

const PhraseTable &listWords()
{
    static const PhraseTable table{
        {u"gồm|bao gồm|cụ thể|cụ thể là|như sau|là|gồm có|đó là|như|namely|including|gồm các nội dung"}};
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

/// The number before any of the subjects: "Three matters are on the agenda".
int countIn(const ScannedText &text, WordSpan intro)
{
    for (int at = intro.to - 1; at >= intro.from; --at) {
        const int count = subjects().match(text, at) ? countBefore(text, at) : 0;
        if (count > 0)
            return count;
    }
    return 0;
}

/// "Councillors are to | (1) review …; (2) approve …"; 0 for anything else.
int beforeNumbers(const ScannedText &text, WordSpan sentence)
{
    int first = 0;
    for (int at = sentence.from; at < sentence.to; ++at) {
        if (!startsNumbered(text, at))
            continue;
        if (first > 0)
            return first;
        first = at;
    }
    return 0;
}

/// "Kỳ họp dự kiến | thông qua nghị quyết về học phí, nghị quyết về nhà ở và nghị quyết về đầu tư": three and
/// more, each of business.
int beforeManyAtCommas(const ScannedText &text, WordSpan sentence)
{
    static const PhraseTable Coming{
        {u"sẽ|dự kiến|sẽ tập trung|sẽ tiến hành|có nhiệm vụ|will|is expected to|are expected to"}};
    constexpr int FewestEntries = 3;
    for (int at = sentence.from; at < sentence.to; ++at) {
        const PhraseTable::Match coming = Coming.match(text, at);
        const int from = at + coming.words;
        if (!coming || !isBusinessAt(text, from))
            continue;
        const QList<WordSpan> entries = enumerate(text, {from, sentence.to});
        return entries.size() >= FewestEntries ? from : 0;
    }
    return 0;
}

/// "Tại phiên họp, Ủy ban cho ý kiến về | luật A, dự án B và công tác C": what is dealt with at a meeting,
/// one after the other; 0 for anything else.
int beforeManyObjects(const ScannedText &text, WordSpan sentence)
{
    static const PhraseTable Leads{
        {u"tại phiên họp|tại kỳ họp|tại đại hội|tại hội nghị|tại cuộc họp|tại phiên này|tại kỳ họp này|phiên "
         u"họp|kỳ họp|hội nghị|đại hội|at the meeting|at the session"}};
    constexpr int FewestEntries = 3;
    constexpr int Reach = 14; // words before the verb
    const int first = trimmed(text, sentence).from;
    if (!Leads.match(text, first))
        return 0;
    for (int at = first; at < std::min(sentence.to, first + Reach); ++at) {
        const PhraseTable::Match verb = debatingVerbs().match(text, at);
        const int from = at + verb.words;
        if (!verb || !text.is(from, u"về"))
            continue;
        return enumerateAll(text, {from + 1, sentence.to}).size() >= FewestEntries ? from + 1 : 0;
    }
    return 0;
}

/// "Kỳ họp sẽ | xem xét 40 báo cáo; thảo luận …; tiến hành chất vấn …": without a colon, each part has to
/// begin with business, and it has to be still to come.
int beforeFirstOfMany(const ScannedText &text, WordSpan sentence)
{
    QList<WordSpan> parts = statementsOf(text, sentence);
    if (parts.size() < 2)
        return beforeManyAtCommas(text, sentence);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (!isBusiness(text, parts.at(i)))
            return 0;
    }
    static const PhraseTable Coming{{u"sẽ|sẽ tập trung|sẽ tiến hành|có nhiệm vụ|có các nhiệm vụ|will|is "
                                     u"expected to|are expected to|is to|are to|is due to|are due to"}};
    for (int at = parts.first().from; at < parts.first().to; ++at) {
        const PhraseTable::Match coming = Coming.match(text, at);
        if (coming && isBusinessAt(text, at + coming.words))
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
    if (const int end = beforeNumbers(text, sentence))
        return end;
    if (const int end = beforeFirstOfMany(text, sentence))
        return end;
    if (const int end = beforeManyObjects(text, sentence))
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

/// "Nội dung chính:", "Agenda:": a line of its own that says no more.
bool isLabel(const ScannedText &text, WordSpan intro, int subject)
{
    const WordSpan words = trimmed(text, intro);
    const int named = subjects().match(text, words.from).words;
    return subject >= 0 && text.isMark(intro.to - 1, u':') && named > 0 &&
           named + listWords().match(text, words.from + named).words == words.size();
}

/// "… sẽ thảo luận, cho ý kiến về:", "On the agenda:": what follows the colon is what is dealt with.
bool saysObjects(const ScannedText &text, WordSpan intro)
{
    static const PhraseTable Agenda{
        {u"on the agenda|on the agenda are|on the agenda is|on its agenda|on its agenda are|agenda|agenda "
         u"is|agenda includes|chương trình nghị sự"}};
    if (!text.isMark(intro.to - 1, u':'))
        return false;
    int end = intro.to - 1;
    end -= text.is(end - 1, u"về") ? 1 : 0;
    return debatingVerbs().matchBefore(text, end) || Agenda.matchBefore(text, end);
}

/// "The agenda covers the following: a customs agreement; a plan": what semicolons part behind an agenda's
/// name.
bool namesAgenda(const ScannedText &text, const ListIntro &found)
{
    static const PhraseTable Agendas{
        {u"agenda|business|order of business|orders of the day|items to be considered|items to be discussed|"
         u"items for discussion|items for decision|items on the order paper|matters to be considered|matters "
         u"to be discussed|nghị trình|chương trình nghị sự|nội dung cuộc họp|nội dung buổi họp|nội dung "
         u"họp|nội "
         u"dung kỳ họp|nội dung hội nghị|nội dung đại hội|nội dung làm việc|following items|following "
         u"business|"
         u"following matters"}};
    const bool lines = found.rest.isEmpty() && text.isMark(found.intro.to - 1, u':');
    return (lines || statementsOf(text, found.rest).size() > 1) &&
           Agendas.find(text, found.intro.from, found.intro.to) >= 0;
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

} // namespace

bool findListIntro(const ScannedText &text, WordSpan sentence, ListIntro &found)
{
    const int end = endOfIntro(text, sentence);
    if (end == 0)
        return false;
    found.intro = {sentence.from, end};
    found.rest = {end, sentence.to};
    if (trimmed(text, found.rest).isEmpty())
        found.rest = {};
    const int subject = lastFind(subjects(), text, found.intro);
    // "thông qua 4 nghị quyết, gồm: …", but not "thực hiện hai nghị quyết: một của …"
    if (subject >= 0 && text.is(subject, u"nghị") && lastFind(debatingVerbs(), text, found.intro) < 0)
        return false;
    const int actor = actors().find(text, found.intro.from, found.intro.to);
    const int verb = lastFind(dealingVerbs(), text, found.intro);
    if (vetoes().find(text, behindQuotes(text, found.intro), found.intro.to) >= 0)
        return false;
    found.count = countIn(text, found.intro);
    found.label = isLabel(text, found.intro, subject);
    const bool agenda = namesAgenda(text, found);
    found.certain = found.label || (subject >= 0 && (agenda || (actor >= 0 && verb >= 0)));
    found.each = beforeManyObjects(text, sentence) == end;
    const bool dealt = found.certain && (agenda || lastFind(debatingVerbs(), text, found.intro) >= 0);
    found.objects = found.each || dealt || (actor >= 0 && saysObjects(text, found.intro));
    const bool open = !text.isMark(end - 1, u':') && subject < 0; // as beforeFirstOfMany() found
    return subject >= 0 || (actor >= 0 && (open || verb >= 0));
}

} // namespace nghisu
