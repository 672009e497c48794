// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "periodwords.h"

#include "periodgrammar.h"

namespace nghisu {

using Unit = PeriodPhrase::Unit;
using Part = PeriodPhrase::Part;

const PhraseTable &periodUnits()
{
    static const PhraseTable table{
        {u"giây|s|second|seconds", int(Unit::Second)},
        {u"phút|minute|minutes", int(Unit::Minute)},
        {u"giờ|tiếng|giờ đồng hồ|tiếng đồng hồ|hour|hours", int(Unit::Hour)},
        {u"ngày|day|days", int(Unit::Day)},
        {u"tuần|tuần lễ|week|weeks", int(Unit::Week)},
        {u"tháng|month|months", int(Unit::Month)},
        {u"quý|quí|quarter|quarters", int(Unit::Quarter)},
        {u"năm|year|years", int(Unit::Year)},
    };
    return table;
}

const PhraseTable &directionsBehind()
{
    static const PhraseTable table{
        {u"tới|sau|tiếp theo|kế tiếp|tiếp|sắp tới|tới đây", 1},
        {u"này|nay|hiện tại|hiện nay", 0},
        {u"trước|qua|vừa rồi|vừa qua|ngoái|rồi|trước đây|gần đây", -1},
    };
    return table;
}

const PhraseTable &directionsBefore()
{
    static const PhraseTable table{
        {u"next|the next|coming|the coming|the following", 1},
        {u"this|the current|current", 0},
        {u"last|the last|past|the past|previous|the previous", -1},
    };
    return table;
}

const PhraseTable &numberWords()
{
    static const PhraseTable table{
        {u"một|one|i|first|nhất", 1},
        {u"hai|two|ii|second|nhì", 2},
        {u"ba|three|iii|third", 3},
        {u"bốn|tư|four|iv|fourth", 4},
        {u"năm|five", 5},
        {u"sáu|six", 6},
        {u"bảy|bẩy|seven", 7},
        {u"tám|eight", 8},
        {u"chín|nine", 9},
        {u"mười|ten", 10},
        {u"mười một|eleven", 11},
        {u"mười hai|twelve", 12},
    };
    return table;
}

const PhraseTable &seasons()
{
    static const PhraseTable table{{u"mùa xuân|spring", 1},
                                   {u"mùa hè|mùa hạ|summer", 2},
                                   {u"mùa thu|autumn|fall", 3},
                                   {u"mùa đông|winter", 4}};
    return table;
}

const PhraseTable &periodParts()
{
    static const PhraseTable table{
        {u"đầu|early|early in|at the beginning of|the beginning of|thượng tuần", int(Part::Beginning)},
        {u"giữa|mid|mid -|trung tuần|the middle of", int(Part::Middle)},
        {u"cuối|late|late in|at the end of|the end of|hạ tuần", int(Part::End)},
        {u"ngày đầu tiên của|ngày đầu tiên|the first day of|first day of", int(Part::FirstDay)},
        {u"ngày cuối cùng của|ngày cuối cùng|ngày cuối của|the last day of|last day of", int(Part::LastDay)},
        {u"tuần đầu tiên của|tuần đầu tiên|tuần đầu của|tuần đầu|the first week of|first week of",
         int(Part::FirstWeek)},
        {u"tuần cuối cùng của|tuần cuối cùng|tuần cuối của|tuần cuối|the last week of|last week of",
         int(Part::LastWeek)},
    };
    return table;
}

const PhraseTable &nowWords()
{
    static const PhraseTable table{
        {u"bây giờ|ngay bây giờ|ngay lúc này|lúc này|right now|at this moment", 0}};
    return table;
}

const PhraseTable &relativeYears()
{
    static const PhraseTable table{
        {u"năm nay|năm này|this year", 0},
        {u"năm tới|năm sau|sang năm|năm tiếp theo|năm kế tiếp|next year", 1},
        {u"năm ngoái|năm trước|năm vừa qua|năm qua|năm rồi|last year", -1},
    };
    return table;
}

} // namespace nghisu
