// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "boilerplate.h"

#include "furniture.h"
#include "inlinereader.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// What has more than this share of the prose is the article, whatever it is called.
constexpr double LargestFurniture = 0.35;
constexpr int LargestFooter = 1000;
/// Facts about the article, in code points; a longer text says something of its own.
constexpr int LongestAbout = 500;
/// Words below the headline of another article, in code points.
constexpr int LongestTeaser = 160;
constexpr int LongestHead = 60;
constexpr qsizetype MostTagElements = 20;
/// What is said below each article is at most one in so many of its words.
constexpr int EndShare = 3;
constexpr int MostEndParagraphs = 3;
/// Comments follow something to comment on.
constexpr int ShortestArticle = 200;

bool isSemanticFurniture(GumboTag tag)
{
    return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FOOTER;
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

class Marker
{
public:
    Marker(const PageMap &page, qsizetype body, qsizetype title)
        : m_page(page), m_body(body), m_title(title), m_prose(page.at(body).prose),
          m_marked(static_cast<size_t>(page.size()), false)
    {
    }

    std::vector<bool> run();

private:
    [[nodiscard]] bool isMarked(qsizetype index) const { return m_marked[static_cast<size_t>(index)]; }
    [[nodiscard]] bool mayGo(qsizetype index) const;
    [[nodiscard]] bool isNamedFurniture(const PageElement &element) const;
    [[nodiscard]] bool headsWords(const PageElement &heading) const;
    [[nodiscard]] bool isLinks(const PageElement &element) const;
    [[nodiscard]] bool isTeasers(const PageElement &element) const;
    [[nodiscard]] FurnitureKind headKindOf(const PageElement &element) const;
    void markBelowHead(qsizetype head, FurnitureKind kind);
    void markComments(qsizetype head);
    [[nodiscard]] bool listsTags(qsizetype index) const;
    [[nodiscard]] bool isBeforeEnd(const PageElement &element) const;
    void markWithTail(qsizetype index);
    void markRelated(qsizetype head);

    const PageMap &m_page;
    qsizetype m_body;
    qsizetype m_title;
    int m_prose;
    std::vector<bool> m_marked;
};

bool Marker::mayGo(qsizetype index) const
{
    const PageElement &element = m_page.at(index);
    const bool holdsTitle = m_title >= 0 && m_page.contains(index, m_title);
    // A footer may have as many words as a short article.
    const bool footer = m_title >= 0 && element.prose <= LargestFooter &&
                        (element.tag() == GUMBO_TAG_FOOTER || (element.hints & ElementHint::Page));
    // Readers may write more than the article says.
    const bool readers = (element.hints & ElementHint::ReaderRegion) &&
                         InlineReader::isBlock(element.tag()) && element.tops == 0;
    return !holdsTitle && (footer || readers || element.prose <= LargestFurniture * m_prose);
}

bool Marker::isNamedFurniture(const PageElement &element) const
{
    const GumboTag tag = element.tag();
    if (isSemanticFurniture(tag))
        return true;
    if (tag == GUMBO_TAG_FIGURE || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_FIGCAPTION)
        return element.links > 0 &&
               (element.hints & (ElementHints(ElementHint::Related) | ElementHint::Advert));
    const bool sentences = tag == GUMBO_TAG_P && element.prose > 0 && element.linkDensity() < 0.3;
    if ((element.hints & FurnitureHints) && !sentences)
        return true;
    return (element.hints & ElementHint::About) && element.text <= LongestAbout && !sentences;
}

/// Whether words that are no links follow a heading.
bool Marker::headsWords(const PageElement &heading) const
{
    if (heading.end >= m_page.at(heading.parent).end)
        return false;
    const PageElement &next = m_page.at(heading.end);
    return next.text > 0 && next.linkDensity() < 0.3;
}

/// Lists of links, and paragraphs that are nothing but a link.
bool Marker::isLinks(const PageElement &element) const
{
    if (element.links == 0 || element.text == 0)
        return false;
    const double density = element.linkDensity();
    switch (element.tag()) {
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
        return density > 0.7;
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B:
        return density > 0.8 && element.links > 2 && element.text > LongestHead &&
               element.text - element.linked < LongestHead;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_TABLE:
        return density > 0.5 && element.prose * 4 < element.text;
    case GUMBO_TAG_P:
        return density > 0.9 && element.prose == 0;
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
        return density > 0.9 && !headsWords(element);
    default:
        return false;
    }
}

/// Other articles' headlines, each a link, with few words below them.
bool Marker::isTeasers(const PageElement &element) const
{
    const GumboTag tag = element.tag();
    if (!InlineReader::isBlock(tag) || tag == GUMBO_TAG_P || tag == GUMBO_TAG_TABLE)
        return false;
    return element.linkRuns >= 3 && element.linkRuns * 3 >= element.runs &&
           element.prose <= LongestTeaser * element.linkRuns;
}

FurnitureKind Marker::headKindOf(const PageElement &element) const
{
    const GumboTag tag = element.tag();
    const bool possible = element.text > 0 && element.text <= LongestHead && element.runs <= 1 &&
                          (isHeading(tag) || tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV ||
                           tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_SPAN);
    return possible ? headKind(allTextOf(element.node)) : FurnitureKind::None;
}

void Marker::markBelowHead(qsizetype head, FurnitureKind kind)
{
    // A head with nothing before it heads all that is in its box.
    qsizetype box = head;
    while (m_page.at(box).parent > m_body && mayGo(m_page.at(box).parent) &&
           m_page.at(m_page.at(box).parent).begin == m_page.at(head).begin)
        box = m_page.at(box).parent;
    m_marked[static_cast<size_t>(box)] = true;
    if (kind == FurnitureKind::Comments)
        markComments(box);
    else if (m_page.at(box).text == m_page.at(head).text)
        markRelated(box);
}

/// Behind the head of the comments everything is the readers'.
void Marker::markComments(qsizetype head)
{
    for (qsizetype i = m_page.at(head).end; i < m_page.at(m_body).end; i = m_page.at(i).end)
        m_marked[static_cast<size_t>(i)] = true;
}

void Marker::markRelated(qsizetype head)
{
    const qsizetype parentEnd = m_page.at(m_page.at(head).parent).end;
    for (qsizetype i = m_page.at(head).end; i < parentEnd; i = m_page.at(i).end) {
        const PageElement &element = m_page.at(i);
        const bool ends =
            isHeading(element.tag()) || !mayGo(i) || (element.prose > 0 && element.linkDensity() < 0.3);
        if (ends)
            return;
        m_marked[static_cast<size_t>(i)] = true;
    }
}

/// Whether an element lists the article's tags (microformat rel-tag).
bool Marker::listsTags(qsizetype index) const
{
    const qsizetype end = std::min(m_page.at(index).end, index + MostTagElements);
    for (qsizetype i = index; i < end; ++i) {
        if (m_page.at(i).tag() == GUMBO_TAG_A &&
            attributeOf(m_page.at(i).node, "rel").split(u' ').contains(u"tag"_s))
            return true;
    }
    return false;
}

/// Tags stand at the end of an article; what is short behind them is none of it.
void Marker::markWithTail(qsizetype index)
{
    const PageElement &element = m_page.at(index);
    const PageElement &body = m_page.at(m_body);
    const int before = element.begin - body.begin;
    const int behind = body.text - before - element.text;
    if (before > 4 * behind && behind > 0 && listsTags(index))
        markComments(index);
    m_marked[static_cast<size_t>(index)] = true;
}

/// Behind the last rule of an article stands what is said below each article: who publishes it, where to
/// write to.
bool Marker::isBeforeEnd(const PageElement &element) const
{
    const PageElement &body = m_page.at(m_body);
    const int before = element.begin - body.begin;
    // A rule amid the paragraphs parts sections: this one opens a short block of its own.
    const PageElement &block = m_page.at(element.parent);
    return m_body > 0 && element.parent > m_body && block.begin == element.begin &&
           block.paragraphs <= MostEndParagraphs && (body.text - before) * EndShare <= body.text;
}

std::vector<bool> Marker::run()
{
    const int begin = m_page.at(m_body).begin;
    for (qsizetype i = m_body + 1; i < m_page.at(m_body).end;) {
        const PageElement &element = m_page.at(i);
        if (!isMarked(i) && mayGo(i)) {
            if (element.tag() == GUMBO_TAG_HR && isBeforeEnd(element))
                markComments(i);
            else if (isNamedFurniture(element) || isLinks(element) || isTeasers(element))
                markWithTail(i);
            else if (const FurnitureKind kind = headKindOf(element);
                     kind == FurnitureKind::Related ||
                     (kind == FurnitureKind::Comments && element.begin - begin >= ShortestArticle))
                markBelowHead(i, kind);
        }
        i = isMarked(i) ? element.end : i + 1;
    }
    return std::move(m_marked);
}

} // namespace

std::vector<bool> markFurniture(const PageMap &page, qsizetype body, qsizetype title)
{
    return Marker(page, body, title).run();
}

} // namespace nghisu
