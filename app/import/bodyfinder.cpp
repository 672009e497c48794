// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "bodyfinder.h"

#include "boilerplate.h"
#include "inlinereader.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The article goes on in one child when that has this share of the prose.
constexpr double MostProse = 0.8;
/// Of the prose of the page, what is at least in the article.
constexpr double ArticleShare = 0.5;
constexpr int ShortestLead = 30;
/// With less prose than this nothing can be told from it.
constexpr int ShortestProse = 200;
/// Less than this beside an article is rather the page's than the article's.
constexpr int ShortProse = 600;
/// Of a page that is no list of links.
constexpr double MostLinks = 0.5;
constexpr int ManyLinks = 12;
/// Of an article, in code points; a date and a name take as many.
constexpr int FewWords = 40;
constexpr qsizetype MostHeads = 20;
constexpr int ShortParagraph = 50;

class Finder
{
public:
    Finder(const PageMap &page, qsizetype title, const QString &description)
        : m_page(page), m_title(title), m_description(description)
    {
    }

    ArticlePlace find();

private:
    void weigh();
    [[nodiscard]] qsizetype heaviestChild(qsizetype index) const;
    [[nodiscard]] bool holdsShortArticle(qsizetype index, int all) const;
    [[nodiscard]] qsizetype declaredBody() const;
    [[nodiscard]] qsizetype descend() const;
    [[nodiscard]] qsizetype longest(GumboTag tag) const;
    [[nodiscard]] qsizetype cleanArticle() const;
    [[nodiscard]] bool isOnlyFurniture() const;
    void keepDoubtful();
    [[nodiscard]] bool isHead(qsizetype index) const;
    [[nodiscard]] static bool isFrontPage(const PageElement &element);
    void findHeads();

    const PageMap &m_page;
    qsizetype m_title;
    QString m_description;
    ArticlePlace m_place;
    std::vector<int> m_prose; ///< by index: prose below an element that is not in furniture
};

void Finder::weigh()
{
    const qsizetype size = m_page.size();
    m_place.furniture = markFurniture(m_page, 0, m_title);
    m_prose.assign(static_cast<size_t>(size), 0);
    // What an element has of its own is what is left without its children.
    for (qsizetype i = size; i-- > 0;) {
        const auto at = static_cast<size_t>(i);
        m_prose[at] += m_page.at(i).prose;
        if (m_place.furniture[at])
            m_prose[at] = 0;
        if (const qsizetype parent = m_page.at(i).parent; parent >= 0)
            m_prose[static_cast<size_t>(parent)] += m_prose[at] - m_page.at(i).prose;
    }
}

qsizetype Finder::heaviestChild(qsizetype index) const
{
    qsizetype heaviest = -1;
    for (qsizetype child = index + 1; child < m_page.at(index).end; child = m_page.at(child).end) {
        if (heaviest < 0 || m_prose[static_cast<size_t>(child)] > m_prose[static_cast<size_t>(heaviest)])
            heaviest = child;
    }
    return heaviest;
}

/// Below a headline stands its article, though the page may have half as many words elsewhere.
bool Finder::holdsShortArticle(qsizetype index, int all) const
{
    const int prose = m_prose[static_cast<size_t>(index)];
    return m_title >= 0 && m_page.contains(index, m_title) && prose >= ArticleShare * all &&
           all - prose <= ShortProse;
}

/// The page may say by microdata (schema.org `articleBody`) where the article's words are.
qsizetype Finder::declaredBody() const
{
    qsizetype best = 0;
    for (qsizetype i = 1; i < m_page.size(); ++i) {
        const int prose = m_prose[static_cast<size_t>(i)];
        if (prose < ShortestProse || (best > 0 && prose <= m_prose[static_cast<size_t>(best)]))
            continue;
        if (attributeOf(m_page.at(i).node, "itemprop").compare(u"articleBody"_s, Qt::CaseInsensitive) == 0)
            best = i;
    }
    return best;
}

qsizetype Finder::descend() const
{
    qsizetype at = declaredBody();
    const int total = m_prose[static_cast<size_t>(at)];
    for (;;) {
        const qsizetype child = heaviestChild(at);
        if (child < 0)
            return at;
        const int prose = m_prose[static_cast<size_t>(child)];
        const GumboTag tag = m_page.at(child).tag();
        // One paragraph is not the article, nor is one item of a list or a quotation.
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL ||
            tag == GUMBO_TAG_BLOCKQUOTE || !InlineReader::isBlock(tag))
            return at;
        const int all = m_prose[static_cast<size_t>(at)];
        const bool most = prose >= MostProse * all || holdsShortArticle(child, all);
        if (!most || prose < ArticleShare * total)
            return at;
        at = child;
    }
}

qsizetype Finder::longest(GumboTag tag) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_page.size(); ++i) {
        const PageElement &element = m_page.at(i);
        if (element.tag() == tag && element.text > (found < 0 ? 0 : m_page.at(found).text))
            found = i;
    }
    return found;
}

/// Of a page with too few words to weigh: its longest `article`, else `main`, else everything.
qsizetype Finder::cleanArticle() const
{
    for (const GumboTag tag : {GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN}) {
        if (const qsizetype found = longest(tag); found >= 0)
            return found;
    }
    // Around the headline, as far as most words are there.
    const auto words = [this](qsizetype index) { return m_page.at(index).text - m_page.at(index).linked; };
    qsizetype at = m_title < 0 ? 0 : m_page.at(m_title).parent;
    while (at > 0 && words(at) - words(m_title) < ArticleShare * words(0))
        at = m_page.at(at).parent;
    return std::max<qsizetype>(at, 0);
}

/// Whether hardly a word and no picture is outside of the headline and of what surrounds articles.
bool Finder::isOnlyFurniture() const
{
    int words = 0;
    int furniture = 0;
    for (qsizetype i = 0; i < m_page.size();) {
        const PageElement &element = m_page.at(i);
        const bool leaf = i == m_title || (element.tag() >= GUMBO_TAG_H1 && element.tag() <= GUMBO_TAG_H6);
        if (m_place.furniture[static_cast<size_t>(i)]) {
            // A paragraph of links may be all that there is of an article.
            const bool paragraph = element.tag() == GUMBO_TAG_P && !(element.hints & FurnitureHints);
            (paragraph ? words : furniture) += element.text;
        } else if (leaf) {
            words += i == m_title ? 0 : element.text;
        } else {
            int own = element.text;
            for (qsizetype child = i + 1; child < element.end; child = m_page.at(child).end)
                own -= m_page.at(child).text;
            words += own;
            if (element.tag() == GUMBO_TAG_IMG)
                return false;
        }
        i = leaf || m_place.furniture[static_cast<size_t>(i)] ? element.end : i + 1;
    }
    return words < std::min(FewWords, furniture);
}

/// Where little can be told, only what says itself to be furniture is left out.
void Finder::keepDoubtful()
{
    const ElementHints sure =
        ElementHints(ElementHint::Page) | ElementHint::Comments | ElementHint::Share | ElementHint::Advert;
    for (qsizetype i = 0; i < m_page.size(); ++i) {
        if (!(m_page.at(i).hints & sure))
            m_place.furniture[static_cast<size_t>(i)] = false;
    }
}

bool Finder::isHead(qsizetype index) const
{
    const PageElement &element = m_page.at(index);
    if (element.tag() == GUMBO_TAG_FIGURE)
        return element.pictures > 0;
    const bool leaf = element.runs <= 2 && element.text >= ShortestLead && element.pictures == 0;
    if (!leaf || element.linkDensity() > 0.3)
        return false;
    if (element.hints & ElementHint::Lead)
        return true;
    return !m_description.isEmpty() && allTextOf(element.node) == m_description;
}

/// Many headlines that are links, with no more than a short sentence below each.
bool Finder::isFrontPage(const PageElement &element)
{
    return element.linkRuns >= ManyLinks && element.linkRuns * 3 >= element.runs &&
           element.prose <= ShortParagraph * element.paragraphs;
}

/// Lead and pictures stand between headline and body on many pages.
void Finder::findHeads()
{
    if (m_title < 0 || m_title > m_place.body || m_page.contains(m_place.body, m_title))
        return;
    for (qsizetype i = m_page.at(m_title).end; i < m_place.body && m_place.heads.size() < MostHeads;) {
        const bool above = m_page.contains(i, m_place.body);
        if (!above && !m_place.furniture[static_cast<size_t>(i)] && isHead(i)) {
            m_place.heads.append(i);
            i = m_page.at(i).end;
        } else if (!above && m_place.furniture[static_cast<size_t>(i)]) {
            i = m_page.at(i).end;
        } else {
            ++i;
        }
    }
}

ArticlePlace Finder::find()
{
    weigh();
    if (m_prose[0] < ShortestProse) {
        const PageElement &all = m_page.at(0);
        const bool links = all.linkRuns >= ManyLinks && all.linkDensity() > MostLinks;
        m_place.body = links || isOnlyFurniture() ? -1 : cleanArticle();
        keepDoubtful();
        return std::move(m_place);
    }
    m_place.body = descend();
    if (isFrontPage(m_page.at(m_place.body))) {
        m_place.body = -1;
        return std::move(m_place);
    }
    m_place.furniture = markFurniture(m_page, m_place.body, m_title);
    findHeads();
    return std::move(m_place);
}

} // namespace

ArticlePlace findArticle(const PageMap &page, qsizetype title, const QString &description)
{
    return Finder(page, title, description).find();
}

} // namespace nghisu
