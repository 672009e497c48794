// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "postponed.h"

#include "phrases.h"

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

constexpr int MoveReach = 6; ///< words between the verb that moves and the new date

const PhraseTable &movingVerbs()
{
    static const PhraseTable table{
        {u"lùi|lùi lịch|lùi lại|lùi thời gian|dời|dời lịch|dời lại|hoãn|tạm hoãn|chuyển|đẩy|đẩy sớm|rời "
         u"lịch|postponed|postpone|rescheduled|moved|pushed back|delayed|brought forward|put off|deferred"}};
    return table;
}

const PhraseTable &cancellingVerbs()
{
    static const PhraseTable table{
        {u"hủy|huỷ|hủy bỏ|huỷ bỏ|hủy kế hoạch|không tổ chức|dừng tổ chức|tạm dừng tổ chức|ngừng tổ chức|bị "
         u"hủy|không thể tiến hành|không thể diễn ra|không diễn ra|bất thành|cancelled|canceled|called "
         u"off|cancels|calls off|scrapped"}};
    return table;
}

/// What leads to a date that no longer holds.
const PhraseTable &formerly()
{
    static const PhraseTable table{
        {u"thay vì|thay cho|ban đầu|dự kiến ban đầu|kế hoạch ban đầu|trước đó dự kiến|instead of|rather "
         u"than|originally scheduled|originally planned|originally set|originally due|initially "
         u"scheduled|initially planned|previously scheduled|previously set"}};
    return table;
}

/// "lùi | sang", "moved | to": the words behind the verb lead to the new date.
bool leadsToDate(const ScannedText &text, int verb, const DateExpression &date)
{
    static const PhraseTable Toward{{u"sang|đến|tới|qua|vào|to|until|till|from|lên"}};
    const int from = verb + movingVerbs().match(text, verb).words;
    if (date.firstWord < from || date.firstWord - from > MoveReach)
        return false;
    return Toward.find(text, from, date.endWord) >= 0;
}

} // namespace

int movingVerb(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    for (int at = date.firstWord - 1; at >= std::max(statement.from, date.firstWord - MoveReach - 2); --at) {
        if (movingVerbs().match(text, at) && leadsToDate(text, at, date))
            return at;
    }
    return -1;
}

void followMove(const ScannedText &text, WordSpan statement, DateExpression &date)
{
    constexpr int Reach = 20; // words between the verb and the range
    if (!date.from.isValid() && date.to.isValid() && movingVerb(text, statement, date) >= 0) {
        date.from = std::exchange(date.to, {});
        date.part = date.partEnd;
        return;
    }
    if (!date.from.isValid() || !date.to.date.isValid() || date.to.date <= date.from.date)
        return;
    const int verb =
        movingVerbs().find(text, std::max(statement.from, date.firstWord - Reach), date.firstWord);
    static const PhraseTable Toward{{u"sang|lên|to"}};
    if (verb < 0 || Toward.find(text, date.firstWord, date.endWord) < 0)
        return;
    date.from = date.to;
    date.part = date.partEnd;
    date.to = {};
}

bool isGivenUp(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    constexpr int CueReach = 5; // words between "thay vì" and its date
    const int cue =
        formerly().find(text, std::max(statement.from, date.firstWord - CueReach), date.firstWord);
    if (cue >= 0)
        return true;
    // "has been postponed", be it to a day that is said or not
    static const PhraseTable Events{
        {u"lùi|hoãn|tạm hoãn|dời|dời lịch|lùi lịch|dời lại|postponed|rescheduled|put off|delayed"}};
    if (Events.find(text, date.endWord, statement.to) >= 0)
        return true;
    return movingVerbs().find(text, statement.from, statement.to) < 0 &&
           cancellingVerbs().find(text, statement.from, statement.to) >= 0;
}

} // namespace nghisu
