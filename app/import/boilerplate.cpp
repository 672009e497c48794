// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "boilerplate.h"

namespace nghisu {

namespace {

/// What has more than this share of the prose is the article, whatever it is called.
constexpr double LargestFurniture = 0.35;
constexpr int LongestAbout = 500;

class Judge
{
public:
    Judge(const PageMap &page, qsizetype body) : m_page(page), m_prose(page.at(body).prose) {}

    [[nodiscard]] bool isFurniture(const PageElement &element) const;

private:
    [[nodiscard]] bool isNamedFurniture(const PageElement &element) const;
    [[nodiscard]] bool isLinks(const PageElement &element) const;

    const PageMap &m_page;
    int m_prose;
};

bool isSemanticFurniture(GumboTag tag)
{
    return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER;
}

bool Judge::isNamedFurniture(const PageElement &element) const
{
    const GumboTag tag = element.tag();
    if (isSemanticFurniture(tag))
        return true;
    const bool sentences = tag == GUMBO_TAG_P && element.prose > 0 && element.linkDensity() < 0.3;
    if (tag == GUMBO_TAG_FIGURE || tag == GUMBO_TAG_IMG ||
        tag == GUMBO_TAG_FIGCAPTION)
        return bool(element.hints & (ElementHints(ElementHint::Related) | ElementHint::Advert)) &&
               element.links > 0;
    if ((element.hints & FurnitureHints) && !sentences)
        return true;
    return (element.hints & ElementHint::About) && element.text <= LongestAbout && !sentences;
}

/// Lists of links, and paragraphs that are nothing but a link.
bool Judge::isLinks(const PageElement &element) const
{
    if (element.links == 0 || element.text == 0)
        return false;
    const double density = element.linkDensity();
    switch (element.tag()) {
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
        return density > 0.7;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_TABLE:
        return density > 0.5 && element.prose * 4 < element.text;
    case GUMBO_TAG_P:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
        return density > 0.9 && element.prose == 0;
    default:
        return false;
    }
}

bool Judge::isFurniture(const PageElement &element) const
{
    if (element.prose > LargestFurniture * m_prose && element.prose > 0)
        return false;
    return isNamedFurniture(element) || isLinks(element);
}

} // namespace

std::vector<bool> markFurniture(const PageMap &page, qsizetype body, qsizetype title)
{
    std::vector<bool> marked(static_cast<size_t>(page.size()), false);
    const Judge judge(page, body);
    for (qsizetype i = body + 1; i < page.at(body).end;) {
        const bool holdsTitle = title >= 0 && page.contains(i, title);
        const bool out = !holdsTitle && judge.isFurniture(page.at(i));
        marked[static_cast<size_t>(i)] = out;
        i = out ? page.at(i).end : i + 1;
    }
    return marked;
}

} // namespace nghisu
