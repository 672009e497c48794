// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "publicationdate.h"

#include "dateline.h"
#include "markuplimits.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// A day and a month as a text says them; the year only where it does.
struct DayMonth
{
    int day = 0;
    int month = 0;
    int year = 0;
    int daysLater = 0; ///< of the publication behind that day: 1 for what was yesterday
};

const QString Day = u"(?<d>\\d{1,2})(?:\\s?[/.-]\\s?|\\s+tháng\\s+)(?<m>\\d{1,2})"
                    "(?:(?:\\s?[/.-]\\s?|,?\\s+năm\\s+)(?<y>(?:19|20)\\d\\d))?(?!\\d|[/.,-]\\d)"_s;

bool isAim(const QString &text, qsizetype yearStart)
{
    static const QRegularExpression Aim(
        u"(?:đến|tới|tầm nhìn|trước|by|until|towards?|to)\\s+(?:(?:hết|cuối|đầu|the end of)\\s+)?(?:năm\\s+|the year\\s+)?$"_s,
        Options);
    return Aim.match(text.mid(std::max<qsizetype>(0, yearStart - 32), std::min<qsizetype>(32, yearStart)))
        .hasMatch();
}

bool isEndOfRange(const QString &text, qsizetype yearStart)
{
    static const QRegularExpression Begin(u"(?:19|20)\\d\\d\\s*[-–—/]\\s*$"_s);
    return Begin.match(text.mid(std::max<qsizetype>(0, yearStart - 10), std::min<qsizetype>(10, yearStart)))
        .hasMatch();
}

/// The latest year that the text speaks of as present or past; 0 when there is none.
int latestYear(const QString &text, int lastYear)
{
    static const QRegularExpression Year(u"(?<![\\d.,])(?:19[5-9]\\d|20\\d\\d)(?!\\d|[.,]\\d)"_s);
    int latest = 0;
    for (auto matches = Year.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int year = match.capturedView().toInt();
        if (year > latest && year <= lastYear && !isEndOfRange(text, match.capturedStart()) &&
            !isAim(text, match.capturedStart()))
            latest = year;
    }
    return latest;
}

std::optional<DayMonth> dayMonthOf(const QRegularExpressionMatch &match)
{
    const DayMonth found{match.captured(u"d"_s).toInt(), match.captured(u"m"_s).toInt(),
                         match.captured(u"y"_s).toInt(), 0};
    // A leap year, so that the 29th of February counts.
    return QDate::isValid(2000, found.month, found.day) ? std::optional(found) : std::nullopt;
}

std::optional<DayMonth> firstOf(const QString &text, const QRegularExpression &pattern)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        if (const auto found = dayMonthOf(matches.next()))
            return found;
    }
    return std::nullopt;
}

/// "chiều nay, (25/9)", "hôm nay 25/9", "sáng hôm qua (24/9)".
std::optional<DayMonth> relativeDay(const QString &text)
{
    const QString between = u"\\W{1,4}(?:ngày\\s+)?"_s;
    static const QRegularExpression Today(
        u"\\b(?:(?:sáng|trưa|chiều|tối|đêm|hôm|ngày)\\s+nay|today)"_s + between + Day, Options);
    static const QRegularExpression Yesterday(
        u"\\b(?:hôm qua|chiều qua|tối qua|đêm qua|yesterday)"_s + between + Day, Options);
    if (const auto today = firstOf(text, Today))
        return today;
    std::optional<DayMonth> yesterday = firstOf(text, Yesterday);
    if (yesterday)
        yesterday->daysLater = 1;
    return yesterday;
}

/// Only where a word before it says that it is a day: 18/20 and 5/8 may be fractions.
std::optional<DayMonth> firstDay(const QString &text)
{
    static const QRegularExpression Named(
        u"(?:\\b(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng|thứ\\s+\\w+|chủ nhật)\\W{1,3}(?:ngày\\s+)?|\\()"_s +
            Day,
        Options);
    static const QRegularExpression Spelt(
        u"\\b(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})(?<y>)(?!\\d|\\s*(?:,|năm|/|-)?\\s*(?:19|20)\\d\\d)"_s,
        Options);
    for (auto matches = Named.globalMatch(text); matches.hasNext();) {
        // What carries a year of its own is a document's date more often than the day of the report.
        if (const auto found = dayMonthOf(matches.next()); found && found->year == 0)
            return found;
    }
    return firstOf(text, Spelt);
}

QDate latestFullDate(const QString &text, const QDate &today)
{
    QDate latest;
    for (const FoundDate &found : findFullDates(text)) {
        if (found.date <= today && (!latest.isValid() || found.date > latest))
            latest = found.date;
    }
    return latest;
}

QDate inYear(const DayMonth &day, int year, const QDate &today)
{
    QDate date = QDate(day.year > 0 ? day.year : year, day.month, day.day).addDays(day.daysLater);
    if (day.year == 0 && date > today)
        date = QDate(year - 1, day.month, day.day).addDays(day.daysLater);
    return date <= today ? date : QDate();
}

} // namespace

PublicationDate estimatedDate(const QString &text, const QDate &today)
{
    const QString searched = text.left(MaxDateSearch);
    const int year = latestYear(searched, today.year());
    for (const auto &day : {relativeDay(searched), firstDay(searched)}) {
        if (!day || (year == 0 && day->year == 0))
            continue;
        if (const QDate date = inYear(*day, year, today); date.isValid())
            return {date, true};
    }
    if (const QDate date = latestFullDate(searched, today); date.isValid())
        return {date, true};
    return year > 0 ? PublicationDate{std::min(QDate(year, 12, 31), today), true} : PublicationDate{};
}

} // namespace nghisu
