// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmltree.h"

namespace nghisu {

/// What the head of a page says about it; all on one line, empty where it says nothing.
struct HtmlMeta
{
    QString title; ///< og:title, else the title element without the site's name
    QString description;
    QString author;
    QString site;
    QString published; ///< timestamp as written
    QString language;  ///< BCP 47
    QString url;       ///< http or https
};

[[nodiscard]] HtmlMeta readMeta(const HtmlTree &tree);

} // namespace nghisu
