// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace nghisu {

/// A date found in a text, with its place.
struct FoundDate
{
    QDate date;
    qsizetype start = 0;  ///< UTF-16 code units
    qsizetype length = 0; ///< UTF-16 code units
};

/// A line that is about when (and perhaps by whom) something was published.
struct DateLine
{
    QDate date;
    QString rest; ///< what else the line says, e.g. an author's name; without separators, often empty
};

/// All dates with day, month and year, as Vietnamese and English write them, in the order of the text.
[[nodiscard]] QList<FoundDate> findFullDates(const QString &text);

/// Reads a line that consists of a date, with or without weekday, clock time, zone and words such as "Cập
/// nhật", and of at most a few words besides. Nothing when it is not such a line.
[[nodiscard]] std::optional<DateLine> parseDateLine(const QString &line);

/// The day in the dateline that a report begins with: "Lạng Sơn (16/11/2026) - Chiều nay …", "HÀ NỘI, ngày 5
/// tháng 3 năm 2026 – …". Invalid without one.
[[nodiscard]] QDate dayOfDateline(const QString &paragraph);

/// The day of an ISO 8601 date or time, as `datetime` attributes and meta elements have it: the local day
/// where the value names a zone, the day in Vietnam where it is in UTC and `language` is "vi". Invalid when
/// it is neither.
[[nodiscard]] QDate dateOfTimestamp(const QString &value, const QString &language);

} // namespace nghisu
