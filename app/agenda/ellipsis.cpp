// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "ellipsis.h"

#include "datewords.h"
#include "mentionwords.h"
#include "phrases.h"

#include <QStringList>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 7; ///< words

const PhraseTable &joints()
{
    static const PhraseTable table{{u"and|và|còn|followed by|with|rồi|tiếp đến là|tiếp theo là|sau đó là"}};
    return table;
}

/// What may stand between the name and its date.
const PhraseTable &prepositions()
{
    static const PhraseTable table{
        {u"on|at|from|in|for|vào|lúc|vào lúc|từ|trong|là|diễn ra|vào các|trong các"}};
    return table;
}

/// A clause that begins so goes on about what was named before, or about somebody.
const PhraseTable &noBeginnings()
{
    static const PhraseTable table{
        {u"again|also|then|later|another|until|by|who|which|that|it|he|she|they|to|is|are|was|were|will|has|"
         u"have|"
         u"had|from|at|on|in|of|for|not|with|ends|closes|returns|finishes|concludes|continues|resumes|starts|"
         u"kick-off|kick|commencing|starting|beginning|running|lasting|finishing|play|begins|opens|runs|"
         u"lasts|meets|moves|goes|ended|closed|returned|"
         u"sẽ|đã|đang|từ|đến|vào|lúc|tại|ở|kéo dài|kết thúc|hoàn thành|tiếp tục|ông|bà|anh|chị|đồng chí|nhà|"
         u"do|cùng|với|trong|khoảng|dự kiến|trước|sau|ngày|tháng|năm|các ngày|được|không|có|là|thời gian"}};
    return table;
}

bool isClauseMark(const ScannedText &text, int at)
{
    return text.isMark(at, u',') || text.isMark(at, u';') || text.isMark(at, u')');
}

/// First word behind the joint that begins the clause of the date; -1 when there is none.
int startOfClause(const ScannedText &text, int from, int end)
{
    int at = end;
    while (at > from && !isClauseMark(text, at - 1))
        --at;
    if (at > from || joints().match(text, at))
        return at + joints().match(text, at).words;
    // "… on 11 July at Kandy | and the third": behind the place
    if (!prepositions().match(text, at) && !text.is(at, u"tại") && !text.is(at, u"ở"))
        return -1;
    for (; at < end; ++at) {
        if (const PhraseTable::Match joint = joints().match(text, at))
            return at + joint.words;
    }
    return -1;
}

bool isAllCapitals(const ScannedText &text, WordSpan words)
{
    for (int at = words.from; at < words.to; ++at) {
        if (text.isLetters(at) && !text.isCapital(at))
            return false;
    }
    return true;
}

/// Words of a name alone: without a verb, a mark or a date among them.
bool isName(const ScannedText &text, WordSpan words)
{
    if (words.isEmpty() || words.size() > LongestName || noBeginnings().match(text, words.from) ||
        dateWords().match(text, words.from) || (isAllCapitals(text, words) && !text.is(words.from, u"the")))
        return false;
    if (!text.isLetters(words.from) && !(text.isDigits(words.from) && text.touchesNext(words.from)))
        return false;
    static const PhraseTable Verbs{{u"sẽ|đã|đang|will|is|are|was|were|has|have|said|cho biết"}};
    for (int at = words.from; at < words.to; ++at) {
        const bool mark = !text.isLetters(at) && !text.isDigits(at) && !text.isMark(at, u'-') &&
                          !text.isMark(at, u'’') && !text.isMark(at, u'\'');
        if (mark || Verbs.match(text, at) || happeningVerbs().match(text, at) ||
            holdingVerbs().match(text, at))
            return false;
    }
    return true;
}

} // namespace

WordSpan nameWithoutVerb(const ScannedText &text, int from, const DateExpression &date)
{
    static const PhraseTable Articles{{u"the|a|an"}};
    int end = date.firstWord;
    const bool dashed = text.isMark(end - 2, u'-'); // "a second drop-in | from 10am"
    if (const int words = prepositions().matchBefore(text, end).words; end - words > from && !dashed)
        end -= words;
    const int begin = startOfClause(text, from, end);
    if (begin < 0 || begin >= end)
        return {};
    const bool titled =
        text.isCapital(begin) && text.isCapital(begin + 1); // "and The Long Ferry on 1 November"
    WordSpan words{begin + (titled ? 0 : Articles.match(text, begin).words), end};
    static const PhraseTable Places{{u"tại|ở|at the|in the"}};
    if (const int place = Places.find(text, words.from + 1, words.to); place > 0)
        words.to = place;
    return isName(text, words) ? words : WordSpan();
}

QString completedName(const QString &name, const QString &before)
{
    static const QStringList Ordinals{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s,
                                      u"fifth"_s, u"last"_s,   u"final"_s};
    const qsizetype space = before.indexOf(u' ');
    const bool alone = Ordinals.contains(name.toLower());
    return alone && space > 0 && Ordinals.contains(before.left(space).toLower()) ? name + before.mid(space)
                                                                                 : name;
}

} // namespace nghisu
