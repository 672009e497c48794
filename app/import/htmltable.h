// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inlinereader.h"

namespace nghisu {

/// The rows of a table of a page.
struct HtmlTable
{
    QList<QList<InlineText>> rows; ///< of the same length; cells that others span are empty
    int headerRows = 0;
    QList<const GumboNode *> pictures; ///< found in the cells
    QList<const GumboNode *> cells;    ///< in the order of the page

    /// Whether the table only arranges things on the page, so that its cells are better read one after the
    /// other.
    [[nodiscard]] bool isLayout() const;
    [[nodiscard]] Block toBlock() const;
};

[[nodiscard]] HtmlTable readTable(const GumboNode *table, const QUrl &page, ImportReport &report);

/// Appends a line to a block of several: `separator` between, spans moved to their new places.
void appendText(Block &block, const InlineText &text, QStringView separator);

} // namespace nghisu
