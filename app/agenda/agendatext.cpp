// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agendatext.h"

#include <QCoreApplication>
#include <QLocale>

namespace nghisu {

namespace {

struct AgendaText
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::AgendaText)
};

bool spansDays(const AgendaEntry &session)
{
    return session.end.isValid() && session.end.date != session.start.date;
}

} // namespace

QString firstUpper(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString dayHeading(const AgendaEntry &session)
{
    const QLocale locale;
    const QDate from = session.start.date;
    if (!spansDays(session))
        return firstUpper(locale.toString(from, AgendaText::tr("dddd, d MMMM yyyy", "format of one day")));
    const QDate to = session.end.date;
    const bool sameYear = from.year() == to.year();
    const bool sameMonth = sameYear && from.month() == to.month();
    const QString first =
        sameMonth  ? locale.toString(from, AgendaText::tr("d", "first day of days in one month"))
        : sameYear ? locale.toString(from, AgendaText::tr("d MMMM", "first day of days in one year"))
                   : locale.toString(from, AgendaText::tr("d MMMM yyyy", "first day of days across years"));
    return AgendaText::tr("%1 – %2", "from day, to day")
        .arg(first, locale.toString(to, AgendaText::tr("d MMMM yyyy", "last of several days")));
}

QString dayPartText(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return AgendaText::tr("Morning");
    case DayPart::Noon:
        return AgendaText::tr("Noon");
    case DayPart::Afternoon:
        return AgendaText::tr("Afternoon");
    case DayPart::Evening:
        return AgendaText::tr("Evening");
    case DayPart::None:
        break;
    }
    return {};
}

QString allDayText()
{
    return AgendaText::tr("All day");
}

QString uncertainText()
{
    return AgendaText::tr("uncertain");
}

QString plainLine(const AgendaEntry &entry)
{
    const bool session = entry.kind == AgendaEntry::Kind::Session;
    QStringList parts{session ? timeText(entry) : QString(), firstUpper(entry.title), firstUpper(entry.place),
                      entry.uncertain ? uncertainText() : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString timeText(const AgendaEntry &session)
{
    const QString clock = AgendaText::tr("HH:mm", "format of a clock time");
    const QTime from = session.start.time;
    const QTime to = session.end.time;
    if (from.isValid() && to.isValid() && !spansDays(session))
        return AgendaText::tr("%1 – %2", "from clock time, to clock time")
            .arg(from.toString(clock), to.toString(clock));
    if (from.isValid())
        return from.toString(clock);
    if (to.isValid() && !spansDays(session))
        return AgendaText::tr("until %1", "clock time").arg(to.toString(clock));
    if (session.dayPart != DayPart::None)
        return dayPartText(session.dayPart);
    if (spansDays(session))
        return AgendaText::tr("%n day(s)", nullptr,
                              static_cast<int>(session.start.date.daysTo(session.end.date)) + 1);
    return allDayText();
}

QString countdownText(const AgendaEntry &session, const QDateTime &now)
{
    const auto days = static_cast<int>(now.date().daysTo(session.start.date));
    if (days > 1)
        return AgendaText::tr("in %n day(s)", nullptr, days);
    if (!session.start.time.isValid())
        return days == 1 ? AgendaText::tr("tomorrow") : AgendaText::tr("today");
    // As clocks show it there; the zone of this computer does not matter.
    const QDateTime start(session.start.date, session.start.time, Qt::UTC);
    const qint64 seconds = std::max<qint64>(0, QDateTime(now.date(), now.time(), Qt::UTC).secsTo(start));
    const auto minutes = static_cast<int>((seconds + 59) / 60); // one minute before, it is not yet "in 0"
    if (minutes < 60)
        return AgendaText::tr("in %n minute(s)", nullptr, minutes);
    const int rest = minutes % 60;
    if (minutes < 12 * 60 && rest > 0)
        return AgendaText::tr("in %1 h %2 min").arg(minutes / 60).arg(rest);
    const int hours = minutes / 60;
    return AgendaText::tr("in %n hour(s)", nullptr, hours);
}

} // namespace nghisu
