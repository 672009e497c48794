// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QRectF>

namespace nghisu {

/// Something of a document that no page break may go through: a line of text, a picture, a row of a table.
struct PageStrip
{
    qreal top = 0;
    qreal bottom = 0;
    bool keepWithNext = false; ///< a page does not end behind it, where that can be helped
    bool quote = false;
};

/// What stands on one page: from `top` to `bottom` of the document, which are strips `first` to `last`.
struct PageSlice
{
    qreal top = 0;
    qreal bottom = 0;
    qsizetype first = 0;
    qsizetype last = 0;
};

/// Parts the strips, which are in the order of their tops, into pages of that height. A strip that is higher
/// than a page begins a page and is cut. At least one page; linear.
[[nodiscard]] QList<PageSlice> pagesOf(const QList<PageStrip> &strips, qreal height);

} // namespace nghisu
