// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "elementhints.h"
#include "htmltree.h"

#include <QHash>

#include <vector>

namespace nghisu {

/// An element of a page with what is below it. Lengths are in code points without white space.
struct PageElement
{
    const GumboNode *node = nullptr;
    qsizetype parent = -1; ///< index; -1 for the first
    qsizetype end = 0;     ///< index behind the last element below this one
    ElementHints hints;
    int begin = 0;      ///< text of the page before it
    int text = 0;       ///< all text
    int linked = 0;     ///< text within links
    int prose = 0;      ///< text in runs that read as sentences of an article
    int paragraphs = 0; ///< number of those runs
    int runs = 0;       ///< number of runs of text, sentences or not
    int linkRuns = 0;   ///< number of runs that are links as a whole
    int pictures = 0;
    int links = 0;
    int inputs = 0; ///< controls of forms
    int tops = 0;   ///< `main` elements and headings of the first level

    [[nodiscard]] GumboTag tag() const { return node->v.element.tag; }
    [[nodiscard]] double linkDensity() const { return text == 0 ? 0 : double(linked) / text; }
};

/// All elements below one, in the order of the page, so that parents come before their children; made in one
/// pass.
class PageMap
{
public:
    explicit PageMap(const GumboNode *root);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_elements.size()); }
    [[nodiscard]] const PageElement &at(qsizetype index) const
    {
        return m_elements[static_cast<size_t>(index)];
    }
    /// Index of the element, -1 when it is none of this page's.
    [[nodiscard]] qsizetype indexOf(const GumboNode *node) const { return m_indexes.value(node, -1); }
    /// Whether the element with the index `inner` is `outer` or below it.
    [[nodiscard]] bool contains(qsizetype outer, qsizetype inner) const
    {
        return inner >= outer && inner < at(outer).end;
    }
    /// The innermost element that has both below it or is one of them.
    [[nodiscard]] qsizetype commonAncestor(qsizetype first, qsizetype second) const;

private:
    std::vector<PageElement> m_elements;
    QHash<const GumboNode *, qsizetype> m_indexes;
};

} // namespace nghisu
