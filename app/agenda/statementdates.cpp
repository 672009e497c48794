// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "statementdates.h"

#include "announced.h"
#include "background.h"
#include "phrases.h"
#include "postponed.h"

#include <algorithm>
#include <cstdlib>

namespace nghisu {

namespace {

/// "Giải sẽ diễn ra từ ngày 15/10", read in March: the verbs before a date of long ago tell that it is one of
/// the year to come.
bool isOfNextYear(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    static const PhraseTable Coming{{u"sẽ|dự kiến|sắp|will|is scheduled|are scheduled|is set|is due"}};
    return date.yearConcluded && Coming.find(text, statement.from, date.firstWord) >= 0;
}

/// "Đại hội điểm diễn ra ngày 18/4", read in September: a day that seems to lie far ahead, where nothing in
/// the statement looks ahead, is rather one of the year before. Days near one that was spoken of are
/// believed.
bool isOfYearPast(const ScannedText &text, WordSpan statement, const ProgrammeContext &context,
                  const DateExpression &date)
{
    constexpr int Season = 100; // days
    static const PhraseTable Coming{{u"set|sẽ|dự kiến|sắp|tới|sắp tới|tới đây|will|is|are|to "
                                     u"be|due|next|coming|takes|take|opens|open|runs|"
                                     u"starts|begins|closes|ends|ordered|scheduled|kế hoạch|lịch"}};
    const QDate published = context.published.date;
    const QDate day = date.from.date.isValid() ? date.from.date : date.to.date;
    constexpr int TwoMonths = 62; // days between rounds of one kind
    const bool near = context.day.isValid() && std::abs(context.day.daysTo(day)) <= TwoMonths;
    if (near || !date.yearConcluded || !published.isValid() ||
        Coming.find(text, statement.from, statement.to) >= 0)
        return false;
    constexpr int Month = 31;
    return day > published.addDays(Season) ||
           (day > published.addDays(Month) && tellsPast(text, statement, date));
}

/// "Năm 2023, … tổ chức Ngày hội (18/11)": the day is one of a year past that leads the statement.
bool isOfYearAbove(const ScannedText &text, WordSpan statement, const PublicationDate &published,
                   const DateExpression &date)
{
    static const PhraseTable Leads{{u"năm|trong năm|từ năm|vào năm|in|riêng năm"}};
    const int first = trimmed(text, statement).from;
    const int year = first + Leads.match(text, first).words;
    return year > first && date.yearConcluded && date.firstWord > year && text.isDigits(year) &&
           text.word(year).length == 4 && text.number(year) < published.date.year() &&
           !text.isMark(year + 1, u'-');
}

/// "từ 9h - 17h hằng ngày"
bool isDailyHour(const ScannedText &text, const DateExpression &date)
{
    static const PhraseTable Daily{{u"hằng ngày|hàng ngày|mỗi ngày|daily|every day|each day|a day"}};
    return date.afterPrevious && date.from.time.isValid() && Daily.match(text, date.endWord);
}

/// "Để chuẩn bị nội dung, Thường trực đã tổ chức 3 phiên họp vào …"
bool isGettingReady(const ScannedText &text, WordSpan statement, QDate published, const DateExpression &date)
{
    static const PhraseTable Preparing{{u"để chuẩn bị|chuẩn bị cho|to prepare for|in preparation for"}};
    const QDate day = date.from.date.isValid() ? date.from.date : date.to.date;
    return day.isValid() && day < published && Preparing.find(text, statement.from, date.firstWord) >= 0;
}

/// "1/2 tsp", "beat Rockledge (3-2)": figures of an English statement that are a date only behind a word for
/// it.
bool isBareFigure(const ScannedText &text, WordSpan statement, const DateExpression &date)
{
    static const PhraseTable Leads{{u"on|from|date|dated|between|until|by|and|the"}};
    if (!date.yearConcluded || date.from.time.isValid() || Leads.matchBefore(text, date.firstWord))
        return false;
    for (int at = date.firstWord; at < date.endWord; ++at) {
        if (text.isLetters(at))
            return false;
    }
    return isEnglish(text, statement);
}

bool isOfProgramme(const ScannedText &text, WordSpan statement, const ProgrammeContext &context,
                   const DateExpression &date)
{
    return !isBackground(text, statement, date) && !isDailyHour(text, date) &&
           !isFarFrom(context.published, date) && !isBareFigure(text, statement, date) &&
           !isGivenUp(text, statement, date) &&
           !isGettingReady(text, statement, context.published.date, date) &&
           !isOfYearPast(text, statement, context, date) &&
           !isOfYearAbove(text, statement, context.published, date);
}

} // namespace

QList<DateExpression> datesOfProgramme(const BlockText &block, WordSpan statement,
                                       const ProgrammeContext &context)
{
    constexpr qsizetype MostDates = 40; // no statement of prose has more; bounds the time that they take
    const auto before = [](const DateExpression &date, int word) { return date.firstWord < word; };
    const auto first = std::lower_bound(block.dates.begin(), block.dates.end(), statement.from, before);
    const auto end = std::lower_bound(first, block.dates.end(), statement.to, before);
    if (end - first > MostDates)
        return {};
    QList<DateExpression> dates;
    for (auto next = first; next != end; ++next) {
        DateExpression date = *next;
        followMove(block.text, statement, date);
        if (isFarFrom(context.published, date) && isOfNextYear(block.text, statement, date))
            date.expectFuture(context.published.date);
        if (isOfProgramme(block.text, statement, context, date))
            dates.append(date);
    }
    return dates;
}

} // namespace nghisu
