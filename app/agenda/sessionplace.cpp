// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sessionplace.h"

#include "phrases.h"
#include "places.h"

namespace nghisu {

namespace {

WordSpan placeInName(const ScannedText &text, const QList<DateExpression> &dates, WordSpan name)
{
    WordSpan place = lastPlaceIn(text, name, dates);
    if (place.isEmpty())
        place = visitedIn(text, name);
    static const PhraseTable Rooms{{u"hội trường|tổ|đoàn"}}; // "thảo luận tại hội trường": said by the name
    return Rooms.match(text, place.from).words == place.size() ? WordSpan() : place;
}

} // namespace

WordSpan placeBehindComma(const ScannedText &text, const DateExpression &date, int limit)
{
    constexpr int LongestName = 5; // words
    const bool comma = text.isMark(date.endWord, u',');
    if (!comma || !date.from.time.isValid())
        return {};
    int end = date.endWord + 1;
    while (end < limit && ((text.isLetters(end) && text.isCapital(end)) || text.isDigits(end)))
        ++end;
    const bool ends = end >= limit || text.isBreak(end) || (text.isMark(end, u'.') && end + 1 >= limit);
    const int size = end - date.endWord - 1;
    return ends && size > 1 && size <= LongestName ? WordSpan{date.endWord + 1, end} : WordSpan();
}

WordSpan placeOf(const ScannedText &text, const QList<DateExpression> &dates, WordSpan reach,
                 const DateExpression &date, WordSpan name)
{
    WordSpan place = placeIn(text, {date.endWord, reach.to}, dates);
    if (!place.isEmpty() && name.contains(place.from))
        place = placeIn(text, {name.to, reach.to}, dates);
    if (place.isEmpty())
        place = placeBehindComma(text, date, reach.to);
    if (place.isEmpty())
        place = lastPlaceIn(text, {reach.from, date.firstWord}, dates);
    return place.isEmpty() ? placeInName(text, dates, name) : place;
}

} // namespace nghisu
