// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "graphemes.h"

#include <QTextBoundaryFinder>

namespace nghisu {

namespace {

/// One of the letters of which two make a flag (UAX #29: Regional_Indicator).
bool isRegional(const QString &text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at) == u'\xD83C' && text.at(at + 1) >= u'\xDDE6' &&
           text.at(at + 1) <= u'\xDDFF';
}

/// From the boundary at which the finder stands to the next one; -1 behind the last. Qt 6.4 parts the letters
/// of a flag that stands behind another emoji.
qsizetype nextBoundary(QTextBoundaryFinder &finder, const QString &text)
{
    const qsizetype from = finder.position();
    if (from == -1 || !isRegional(text, from) || !isRegional(text, from + 2))
        return finder.toNextBoundary();
    const qsizetype flag = from + 4;
    finder.setPosition(flag);
    return isRegional(text, flag) || finder.isAtBoundary() ? flag : finder.toNextBoundary();
}

} // namespace

qsizetype graphemeCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (nextBoundary(finder, text) != -1)
        ++count;
    return count;
}

qsizetype graphemeOffset(const QString &text, qsizetype clusters)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype offset = 0;
    for (; clusters > 0; --clusters) {
        offset = nextBoundary(finder, text);
        if (offset == -1)
            return text.size();
    }
    return offset;
}

} // namespace nghisu
