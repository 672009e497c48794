// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "scheduleshape.h"

namespace nghisu {

namespace {

bool inLine(const BlockText &block, WordSpan line, qsizetype date)
{
    return date >= 0 && date < block.dates.size() && block.dates.at(date).firstWord < line.to;
}

bool headsStatement(const BlockText &block, qsizetype date)
{
    if (date < 0 || date >= block.dates.size())
        return false;
    const DateExpression &day = block.dates.at(date);
    const int before = day.firstWord - 1;
    const bool first = before < 0 || block.text.isBreak(before) || block.text.isMark(before, u'.');
    return first && day.from.isValid() && !day.to.isValid() && block.text.isMark(day.endWord, u':');
}

} // namespace

bool headsClocks(const BlockText &block, WordSpan line, qsizetype date)
{
    if (!inLine(block, line, date) || !inLine(block, line, date + 1))
        return false;
    const DateExpression &day = block.dates.at(date);
    const DateExpression &clock = block.dates.at(date + 1);
    const bool told = day.from.isValid() || day.part != DayPart::None;
    // "Day 1 (June 3): 08:30 …"
    const int behind = block.text.isMark(day.endWord, u')') ? day.endWord + 1 : day.endWord;
    const bool colon = block.text.isMark(behind, u':') && clock.firstWord == behind + 1;
    // "Ngày 2/6: buổi sáng thi Ngữ văn, buổi chiều thi Vật lí"
    const bool slot = clock.from.time.isValid() || (clock.part != DayPart::None && clock.afterPrevious == 0);
    return told && !day.from.time.isValid() && !day.to.isValid() && colon && slot;
}

bool hasClocksBehind(const BlockText &block, WordSpan line, qsizetype date)
{
    const DateExpression &first = block.dates.at(date);
    if (!first.from.time.isValid() || first.to.isValid())
        return false;
    for (qsizetype next = date + 1; inLine(block, line, next); ++next) {
        const DateExpression &clock = block.dates.at(next);
        if (block.text.isMark(clock.firstWord - 1, u';') && clock.from.time.isValid() && clock.afterPrevious)
            return true;
    }
    return false;
}

bool headsOneOfDays(const BlockText &block, qsizetype date)
{
    constexpr qsizetype Reach = 3; ///< dates of one statement, beside the one that heads it
    if (!headsStatement(block, date))
        return false;
    for (qsizetype step = 1; step <= Reach; ++step) {
        if (headsStatement(block, date - step) || headsStatement(block, date + step))
            return true;
    }
    return false;
}

} // namespace nghisu
