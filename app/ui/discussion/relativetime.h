// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace nghisu {

/// How long ago `then` was, as one says it: "just now", "5 minutes ago", "yesterday", "3 days ago", and from
/// a week on the date. Days are those of the calendar in the time zone of `now`. A clock that runs a little
/// ahead is forgiven; what lies more than a minute ahead is given as its date.
[[nodiscard]] QString relativeTime(const QDateTime &then, const QDateTime &now, const QLocale &locale);

/// The whole time, for a tooltip, in the time zone of `now`.
[[nodiscard]] QString exactTime(const QDateTime &then, const QDateTime &now, const QLocale &locale);

} // namespace nghisu
