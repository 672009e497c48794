// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmlguard.h"

#include <QString>

#include <functional>
#include <gumbo.h>
#include <memory>
#include <vector>

namespace nghisu {

/// A parsed page. The nodes live as long as the tree. No path in it is longer than a few hundred nodes, so
/// that functions may call themselves for the children.
class HtmlTree
{
public:
    explicit HtmlTree(GuardedHtml guarded);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    [[nodiscard]] const GumboNode *root() const { return m_output->root; }
    /// The value of an attribute, with what the guard had taken out put back; empty when the element has
    /// none.
    [[nodiscard]] QString value(const GumboNode *node, const char *attribute) const;

    /// Takes nodes with all that is below them out of the page: nobody meets them any more, but they live on
    /// as long as the tree. `isOut` is asked once for each node that is not below one taken out.
    void prune(const std::function<bool(const GumboNode *)> &isOut);

    /// Whether the markup has these bytes anywhere; quicker than a search through the elements.
    [[nodiscard]] bool mentions(QByteArrayView bytes) const { return m_guarded.markup.contains(bytes); }

    /// See GuardedHtml.
    [[nodiscard]] bool endsEarly() const { return m_guarded.endsEarly; }

    /// The linked data of the page, see GuardedHtml.
    [[nodiscard]] const QList<QByteArray> &linkedData() const { return m_guarded.linkedData; }

private:
    /// A list of children that is longer than it says: those taken out stand behind the others.
    struct Pruned
    {
        GumboVector *children;
        unsigned int length;
    };

    void pruneBelow(GumboNode *node, const std::function<bool(const GumboNode *)> &isOut);

    GuardedHtml m_guarded;
    std::unique_ptr<GumboOutput, void (*)(GumboOutput *)> m_output;
    std::vector<Pruned> m_pruned;
};

/// The children of a node: a range to iterate over, empty for texts.
class HtmlChildren
{
public:
    explicit HtmlChildren(const GumboNode *node);

    [[nodiscard]] const GumboNode *const *begin() const { return m_begin; }
    [[nodiscard]] const GumboNode *const *end() const { return m_begin + m_count; }

private:
    const GumboNode *const *m_begin = nullptr;
    qsizetype m_count = 0;
};

[[nodiscard]] bool isElement(const GumboNode *node);
/// GUMBO_TAG_UNKNOWN for everything that is no element.
[[nodiscard]] GumboTag tagOf(const GumboNode *node);
[[nodiscard]] bool hasAttribute(const GumboNode *node, const char *attribute);
/// Value of an attribute as it stands in the markup, see HtmlTree::value().
[[nodiscard]] QString attributeOf(const GumboNode *node, const char *attribute);
/// Whether one of the words of `class` or `role`, or a part of it between - and _, is one of `words`.
[[nodiscard]] bool hasClass(const GumboNode *node, const QStringList &words);
/// Whether the element and all within is kept from readers, or is made for something else than reading. Prune
/// what is; the other functions do not ask.
[[nodiscard]] bool isHidden(const GumboNode *node);
/// The text of a text node; empty for others.
[[nodiscard]] QString textOf(const GumboNode *node);
/// The text below a node on one line, its first 20,000 characters.
[[nodiscard]] QString allTextOf(const GumboNode *node);
/// The first element below `node` with that tag, in the order of the page; null when there is none.
[[nodiscard]] const GumboNode *findElement(const GumboNode *node, GumboTag tag);

} // namespace nghisu
