// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/relativetime.h"

#include <QCoreApplication>

namespace nghisu {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Week = 7; // days

struct RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

/// The same moment on the clock that `now` is given by.
QDateTime onClockOf(const QDateTime &now, const QDateTime &then)
{
    return now.addMSecs(now.msecsTo(then));
}

} // namespace

QString relativeTime(const QDateTime &then, const QDateTime &now, const QLocale &locale)
{
    const QDate date = onClockOf(now, then).date();
    const qint64 seconds = then.secsTo(now);
    const qint64 days = date.daysTo(now.date());
    if (seconds <= -Minute || days >= Week)
        return locale.toString(date, QLocale::ShortFormat);
    if (seconds < Minute)
        return RelativeTime::tr("just now");
    if (seconds < Hour)
        return RelativeTime::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / Minute));
    if (days == 0)
        return RelativeTime::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / Hour));
    if (days == 1)
        return RelativeTime::tr("yesterday");
    return RelativeTime::tr("%n day(s) ago", nullptr, static_cast<int>(days));
}

QString exactTime(const QDateTime &then, const QDateTime &now, const QLocale &locale)
{
    return locale.toString(onClockOf(now, then), QLocale::LongFormat);
}

} // namespace nghisu
