// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "pagebreaks.h"

#include <algorithm>

namespace nghisu {

namespace {

/// The last strip that a page has room for which begins with `first`; `first` itself has room anyway.
qsizetype lastThatFits(const QList<PageStrip> &strips, qsizetype first, qreal height)
{
    qsizetype last = first;
    while (last + 1 < strips.size() && strips.at(last + 1).bottom - strips.at(first).top <= height)
        ++last;
    return last;
}

/// The last strip that a page may end behind, or `last` when there is none to end behind.
qsizetype bestEnd(const QList<PageStrip> &strips, qsizetype first, qsizetype last)
{
    if (last + 1 == strips.size())
        return last;
    qsizetype end = last;
    while (end > first && strips.at(end).keepWithNext)
        --end;
    return strips.at(end).keepWithNext ? last : end;
}

} // namespace

QList<PageSlice> pagesOf(const QList<PageStrip> &strips, qreal height)
{
    QList<PageSlice> pages;
    for (qsizetype first = 0; first < strips.size();) {
        const qsizetype last = bestEnd(strips, first, lastThatFits(strips, first, height));
        const qreal top = strips.at(first).top;
        qreal bottom = top;
        for (qsizetype i = first; i <= last; ++i)
            bottom = std::max(bottom, strips.at(i).bottom);
        // What is too high for any page is cut where the pages end.
        qreal at = top;
        for (; bottom - at > height && height > 0; at += height)
            pages.append({at, at + height, first, last});
        pages.append({at, bottom, first, last});
        first = last + 1;
    }
    if (pages.isEmpty())
        pages.append(PageSlice());
    return pages;
}

} // namespace nghisu
