// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/avatar.h"

#include "graphemes.h"

#include <QStringList>

#include <array>

namespace nghisu {

namespace {

QString firstCharacter(const QString &word)
{
    return word.left(graphemeOffset(word, 1)).toUpper();
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstCharacter(words.first());
    return words.size() > 1 ? first + firstCharacter(words.last()) : first;
}

QColor avatarColor(const QUuid &person)
{
    static constexpr std::array<QRgb, 8> colors{0x7a5c91, 0x3a7552, 0x9a5a3c, 0x2f6f8f,
                                                0x8a4f6d, 0x5b6b2f, 0x4f62a3, 0x6f5f4a};
    quint32 sum = 0;
    for (const char byte : person.toRfc4122())
        sum = sum * 31 + static_cast<quint8>(byte);
    return QColor(colors.at(sum % colors.size()));
}

} // namespace nghisu
