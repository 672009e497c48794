// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/copybytes.h"

#include <QByteArray>
#include <QIODevice>

namespace nghisu {

namespace {

constexpr qint64 PartBytes = 1024 * 1024;

} // namespace

CopyEnd copyBytes(QIODevice &from, QIODevice &to, const std::function<bool()> &cancelled)
{
    while (!from.atEnd()) {
        if (cancelled && cancelled())
            return CopyEnd::Cancelled;
        const QByteArray part = from.read(PartBytes);
        if (part.isEmpty())
            return CopyEnd::CannotRead;
        if (to.write(part) != part.size())
            return CopyEnd::CannotWrite;
    }
    return CopyEnd::Done;
}

} // namespace nghisu
