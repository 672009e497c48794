// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "dateline.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Options =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype LongestDateLine = 120;
constexpr qsizetype LongestRest = 50;

const QString MonthNames =
    u"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    "Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"_s;

/// The ways to write a date. Groups: 1-3 year, month, day; 4, 6, 7 and 8-10 day, month, year; 11-13 name,
/// day, year; 14-16 day, name, year.
const QRegularExpression &fullDatePattern()
{
    static const QRegularExpression Pattern(
        u"(?<![\\d/.-])(?:"
        "((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)"
        "|(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\5\\s?((?:19|20)\\d\\d)(?![\\d-])"
        "|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s*(?:,|năm|/|-)?\\s*((?:19|20)\\d\\d)(?!\\d)"
        "|("_s +
            MonthNames +
            u")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+((?:19|20)\\d\\d)(?!\\d)"
            "|(\\d{1,2})(?:st|nd|rd|th)?\\s+("_s +
            MonthNames + u")\\.?,?\\s+((?:19|20)\\d\\d)(?!\\d))"_s,
        Options);
    return Pattern;
}

int monthNumber(const QString &name)
{
    static const QString Beginnings = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const qsizetype at = Beginnings.indexOf(name.left(3).toLower());
    return at < 0 ? 0 : static_cast<int>(at / 3) + 1;
}

QDate validDate(int year, int month, int day)
{
    // American pages put the month first; a thirteenth month tells.
    return month > 12 && day <= 12 ? QDate(year, day, month) : QDate(year, month, day);
}

QDate dateOf(const QRegularExpressionMatch &match)
{
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    if (match.capturedLength(1) > 0)
        return QDate(number(1), number(2), number(3));
    if (match.capturedLength(4) > 0)
        return validDate(number(7), number(6), number(4));
    if (match.capturedLength(8) > 0)
        return QDate(number(10), number(9), number(8));
    if (match.capturedLength(11) > 0)
        return QDate(number(13), monthNumber(match.captured(11)), number(12));
    return QDate(number(16), monthNumber(match.captured(15)), number(14));
}

/// Weekday, clock, zone and the words around dates: all that a date line may have without saying anything
/// else.
QString withoutDateWords(QString line)
{
    static const QRegularExpression Words(
        u"\\b(?:(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|CN|T[2-7])\\b|"
        "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|"
        "ngày\\s+(?:cập nhật|đăng|xuất bản)\\b|(?:cập nhật|đăng|xuất bản|ra)?\\s*(?:lần "
        "cuối|ngày|lúc)\\b|cập nhật\\b|xuất bản\\b|thời "
        "gian\\b|vào\\b|hồi\\b|"
        "(?:last\\s+)?updated\\b|published\\b|posted\\b|on\\b|at\\b|"
        "\\d{1,2}\\s*(?:[:h]|giờ)\\s*\\d{0,2}(?:\\s*phút)?(?::\\d\\d)?(?:\\s*[ap]\\.?m\\b\\.?)?|"
        "[ap]m\\b|\\(?(?:GMT|UTC)\\s*[+-]?\\s*\\d{0,2}(?::?\\d\\d)?\\)?|ICT\\b|sáng\\b|chiều\\b|tối\\b)"_s,
        Options);
    return line.remove(Words);
}

QString withoutSeparators(const QString &line)
{
    static const QRegularExpression Ends(u"^[\\s,;:|()•·/–—\\-]+|[\\s,;:|()•·/–—\\-]+$"_s);
    QString rest = line.simplified();
    rest.remove(Ends);
    return rest;
}

} // namespace

QList<FoundDate> findFullDates(const QString &text)
{
    QList<FoundDate> dates;
    for (auto matches = fullDatePattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (const QDate date = dateOf(match); date.isValid())
            dates.append({date, match.capturedStart(), match.capturedLength()});
    }
    return dates;
}

std::optional<DateLine> parseDateLine(const QString &line)
{
    if (line.size() > LongestDateLine)
        return std::nullopt;
    const QList<FoundDate> found = findFullDates(line);
    if (found.isEmpty())
        return std::nullopt;
    QString rest = line;
    rest.replace(found.constFirst().start, found.constFirst().length, u" | "_s);
    rest = withoutSeparators(withoutDateWords(rest));
    // A sentence with a date in it, and a headline with one, are no date lines.
    if (rest.size() > LongestRest || rest.endsWith(u'.') || rest.count(u' ') > 6)
        return std::nullopt;
    return DateLine{found.constFirst().date, rest};
}

QDate dayOfDateline(const QString &paragraph)
{
    static const QRegularExpression Before(u"\\A\\p{Lu}[\\p{L}. ]{1,40}(?:\\(|,)\\s*(?:ngày\\s+)?\\z"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression Behind(u"\\A\\)?\\s*(?:\\([\\p{L}. ]{2,20}\\)\\s*)?[-–—:]+\\s"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString beginning = paragraph.left(LongestDateLine);
    const FoundDate found = findFullDates(beginning).value(0);
    const bool dateline = found.date.isValid() && Before.match(beginning.left(found.start)).hasMatch() &&
                          Behind.match(beginning.mid(found.start + found.length)).hasMatch();
    return dateline ? found.date : QDate();
}

QDate dateOfTimestamp(const QString &value, const QString &language)
{
    const QString stamp = value.trimmed();
    const QDateTime time = QDateTime::fromString(stamp, Qt::ISODate);
    if (time.isValid() && stamp.contains(u'T') && time.timeSpec() == Qt::UTC && language.startsWith(u"vi"_s))
        return time.toOffsetFromUtc(7 * 3600).date();
    if (const QDate date = QDate::fromString(stamp.left(10), Qt::ISODate); date.isValid())
        return date;
    return findFullDates(stamp.left(LongestDateLine)).value(0).date;
}

} // namespace nghisu
