// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "normalise.h"

#include <algorithm>

namespace nghisu {

namespace {

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString toNfc(const QString &text)
{
    return isPlainAscii(text) ? text : text.normalized(QString::NormalizationForm_C);
}

QString toSingleLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            line += u' ';
        else if (c.category() != QChar::Other_Control && !isBidiControl(c))
            line += c;
    }
    return toNfc(line).simplified();
}

} // namespace nghisu
