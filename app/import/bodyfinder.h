// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagemap.h"

namespace nghisu {

/// Where the parts of the article are on a page; indexes into its PageMap.
struct ArticlePlace
{
    qsizetype body = -1;         ///< the element with the article's words; -1 when the page has no article
    QList<qsizetype> heads;      ///< lead and figures between headline and body, in the order of the page
    std::vector<bool> furniture; ///< by index: leads to no words of the article, and all below it
};

/// Finds the article by what its text looks like: sentences rather than links, most of them together.
/// `title` is the index of the headline's element, -1 for none. `description` is what the page says of itself
/// in its head.
[[nodiscard]] ArticlePlace findArticle(const PageMap &page, qsizetype title, const QString &description);

} // namespace nghisu
