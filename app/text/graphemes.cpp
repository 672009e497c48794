// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "graphemes.h"

#include <QTextBoundaryFinder>

namespace nghisu {

qsizetype graphemeCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

qsizetype graphemeOffset(const QString &text, qsizetype clusters)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype offset = 0;
    for (; clusters > 0; --clusters) {
        offset = finder.toNextBoundary();
        if (offset == -1)
            return text.size();
    }
    return offset;
}

} // namespace nghisu
