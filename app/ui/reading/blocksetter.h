// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/articleformats.h"

#include <QTextBlock>

namespace nghisu {

/// Breaks a block of an ArticleDocument into lines that are `width` wide, the first at height 0. Words that
/// are wider than that are broken too, so that nothing is cut. Returns the height of all lines.
qreal setBlock(const QTextBlock &block, const ArticleFormats &formats, qreal width);

/// A table, set: where its columns and rows begin, and at last where they end. Where there is one column
/// only, the cells of a row stand below each other.
struct TableShape
{
    QList<qreal> columns;
    QList<qreal> rows;
};

/// Sets the cells of a table, which are `count` blocks from `first` on, and places their layouts, the table's
/// upper edge being height 0. Columns are as wide as what they hold asks for; no table is wider than `width`.
[[nodiscard]] TableShape setTable(const QTextBlock &first, int count, const ArticleFormats &formats,
                                  qreal width);

} // namespace nghisu
