// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <QList>

namespace nghisu {

/// A heading of an article, to be gone to.
struct OutlineEntry
{
    QString title;
    int depth;       ///< 0 for the headline and the highest headings, and so on
    Passage passage; ///< empty for the headline
};

/// The headline and the headings, in the order of the article. Levels that the article leaves out count as
/// not there: what follows an h2 is one deeper, be it h3 or h4.
[[nodiscard]] QList<OutlineEntry> outlineOf(const Article &article);

/// Index of the entry that a block belongs to: the last one not behind it; -1 for an empty outline.
[[nodiscard]] int currentEntry(const QList<OutlineEntry> &outline, int block);

} // namespace nghisu
