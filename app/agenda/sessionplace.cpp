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

WordSpan placeOf(const ScannedText &text, const QList<DateExpression> &dates, WordSpan reach,
                 const DateExpression &date, WordSpan name)
{
    WordSpan place = placeIn(text, {date.endWord, reach.to}, dates);
    if (!place.isEmpty() && name.contains(place.from))
        place = placeIn(text, {name.to, reach.to}, dates);
    if (place.isEmpty())
        place = lastPlaceIn(text, {reach.from, date.firstWord}, dates);
    return place.isEmpty() ? placeInName(text, dates, name) : place;
}

} // namespace nghisu
