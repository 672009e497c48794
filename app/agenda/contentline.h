// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace nghisu {

/// One content line of an iCalendar object (RFC 5545, 3.1), unfolded.
struct ContentLine
{
    QByteArray name;       ///< in capitals
    QByteArray parameters; ///< as they stand, without the first semicolon: "TZID=Asia/Ho_Chi_Minh"
    QByteArray value;      ///< as it stands, escaped; UTF-8

    /// Value of a parameter, without its quotation marks; empty when it is not there. `key` is in capitals.
    [[nodiscard]] QByteArray parameter(const QByteArray &key) const;
};

/// The lines of an object, folded or not, ended by CRLF or LF; what is no content line is left out. Linear.
[[nodiscard]] QList<ContentLine> readContentLines(const QByteArray &bytes);

/// Appends a line, folded after at most 75 octets and never inside a character. `name` may hold parameters.
void appendContentLine(QByteArray &bytes, const QByteArray &name, const QByteArray &value);

/// A TEXT value (RFC 5545, 3.3.11), and the words of one. Control characters but line breaks are dropped.
[[nodiscard]] QByteArray escapedText(const QString &text);
[[nodiscard]] QString unescapedText(const QByteArray &value);

} // namespace nghisu
