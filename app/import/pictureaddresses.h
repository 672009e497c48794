// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmltree.h"

#include <QStringList>

namespace nghisu {

/// The addresses that a picture of a page may have, best first: pages that load late keep the real one beside
/// a placeholder, and offer one picture in several sizes (`srcset` and `source` of HTML, `noscript`). Sizes
/// up to some 2,000 pixels wide come first, the larger the better.
[[nodiscard]] QStringList pictureAddresses(const HtmlTree &tree, const GumboNode *picture);

/// Whether a picture is part of the page rather than of an article, by its size and name: icons, spacers,
/// trackers, avatars.
[[nodiscard]] bool isDecoration(const GumboNode *picture);

} // namespace nghisu
