// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmltree.h"

#include <QStringList>

namespace nghisu {

/// What the head of a page says about it; all on one line, empty where it says nothing.
struct HtmlMeta
{
    QString title;      ///< og:title, else the title element without the site's name
    QStringList titles; ///< all that the head calls the article, as written
    QString description;
    QString author;
    QString site;
    QString published; ///< timestamp as written
    QString language;  ///< BCP 47
    QString url;       ///< http or https
};

[[nodiscard]] HtmlMeta readMeta(const HtmlTree &tree);

/// `address` when it is one of the web, else nothing.
[[nodiscard]] QString webAddress(const QString &address);

/// `value` as BCP 47 tag, nothing when it is none.
[[nodiscard]] QString languageTag(const QString &value);

} // namespace nghisu
