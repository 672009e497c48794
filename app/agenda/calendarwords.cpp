// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarwords.h"

#include <iterator>

namespace nghisu::calendarwords {

namespace {

constexpr const char *Parts[] = {"", "morning", "noon", "afternoon", "evening"};

QString momentText(const Moment &moment)
{
    if (!moment.isValid())
        return {};
    const QString day = moment.date.toString(Qt::ISODate);
    return moment.time.isValid() ? day + u'T' + moment.time.toString(Qt::ISODate) : day;
}

Moment momentFrom(const QString &text)
{
    const qsizetype mark = text.indexOf(u'T');
    if (mark < 0)
        return {QDate::fromString(text, Qt::ISODate), {}};
    return {QDate::fromString(text.left(mark), Qt::ISODate),
            QTime::fromString(text.mid(mark + 1), Qt::ISODate)};
}

} // namespace

QByteArray dayPartText(DayPart part)
{
    return Parts[int(part)];
}

DayPart dayPartOf(const QByteArray &text)
{
    const auto found = std::find_if(std::next(std::begin(Parts)), std::end(Parts),
                                    [&](const char *part) { return text.trimmed().toLower() == part; });
    return found == std::end(Parts) ? DayPart::None : DayPart(found - std::begin(Parts));
}

QByteArray passageText(const Passage &passage)
{
    return QByteArray::number(passage.block) + '/' + QByteArray::number(passage.start) + '/' +
           QByteArray::number(passage.length) + '/' + escapedText(passage.quote);
}

std::optional<Passage> passageOf(const QByteArray &text)
{
    constexpr int Numbers = 3;
    qlonglong number[Numbers] = {};
    qsizetype at = 0;
    for (qlonglong &value : number) {
        const qsizetype slash = text.indexOf('/', at);
        bool read = false;
        value = slash < 0 ? 0 : text.mid(at, slash - at).toLongLong(&read);
        if (!read)
            return {};
        at = slash + 1;
    }
    constexpr qlonglong Most = 1 << 30;
    if (number[0] < LeadBlock || number[0] > Most || number[1] < 0 || number[1] > Most || number[2] < 0 ||
        number[2] > Most)
        return {};
    return Passage{int(number[0]), qsizetype(number[1]), qsizetype(number[2]), unescapedText(text.mid(at))};
}

QByteArray momentsText(const Moment &start, const Moment &end)
{
    return (momentText(start) + u'/' + momentText(end)).toLatin1();
}

std::optional<std::pair<Moment, Moment>> momentsOf(const QByteArray &text)
{
    const QString moments = QString::fromLatin1(text.trimmed());
    const qsizetype slash = moments.indexOf(u'/');
    if (slash < 0)
        return {};
    return std::pair{momentFrom(moments.left(slash)), momentFrom(moments.mid(slash + 1))};
}

} // namespace nghisu::calendarwords
