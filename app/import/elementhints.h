// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFlags>

#include <gumbo.h>

namespace nghisu {

/// What the names that a page's author gave to an element (class, id, role, itemprop) say of it. They only
/// support what the text itself shows: no element is left out for its name alone if most of the text is in
/// it.
enum class ElementHint {
    Comments = 0x01,       ///< readers' comments
    Related = 0x02,        ///< other articles
    Share = 0x04,          ///< buttons for social networks
    Advert = 0x08,         ///< advertisements and appeals: newsletter, subscription, cookies
    Page = 0x10,           ///< frame of the page: menu, breadcrumbs, footer, side column
    About = 0x20,          ///< facts about the article or its author: date, byline, tags, biography
    Lead = 0x80,           ///< its lead
    Caption = 0x100,       ///< words about a picture
    Author = 0x200,        ///< who wrote it
    Heading = 0x400,       ///< a headline
    Decoration = 0x800,    ///< icons, logos and pictures of people who write
    ReaderRegion = 0x1000, ///< surely the region of the readers' comments, however long it is
};
Q_DECLARE_FLAGS(ElementHints, ElementHint)
Q_DECLARE_OPERATORS_FOR_FLAGS(ElementHints)

/// The hints that name furniture.
inline constexpr ElementHints FurnitureHints = ElementHints(ElementHint::Comments) | ElementHint::Related |
                                               ElementHint::Share | ElementHint::Advert | ElementHint::Page;

[[nodiscard]] ElementHints hintsOf(const GumboElement &element);

} // namespace nghisu
