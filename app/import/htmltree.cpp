// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmltree.h"

#include "normalise.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 20'000;
/// Of one text, in UTF-8.
constexpr size_t MostBytes = 3 * LongestLine;

GumboOutput *parse(const QByteArray &markup)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, markup.constData(), static_cast<size_t>(markup.size()));
}

void destroy(GumboOutput *output)
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

bool isNeverShown(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_HEAD:
        return true;
    default:
        return false;
    }
}

/// As much of a text node as one line may take; the whole may be megabytes of spaces, asked for again and
/// again.
QString startOf(const GumboNode *node)
{
    if (isElement(node) || node->type == GUMBO_NODE_COMMENT || node->type == GUMBO_NODE_DOCUMENT)
        return {};
    const char *const text = node->v.text.text;
    size_t size = qstrnlen(text, MostBytes);
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    return size < MostBytes && text[size] == '\0' ? textOf(node)
                                                  : toNfc(QString::fromUtf8(text, qsizetype(size)));
}

void collectText(const GumboNode *node, QString &text)
{
    if (text.size() > LongestLine)
        return;
    text += startOf(node);
    for (const GumboNode *child : HtmlChildren(node))
        collectText(child, text);
    if (isElement(node))
        text += u' ';
}

/// Some systems put the whole page into one form: the first of the page, with most of its words.
bool isFormOfPage(const GumboNode *form)
{
    const GumboNode *page = form->parent;
    if (page == nullptr || tagOf(page) != GUMBO_TAG_BODY)
        return false;
    for (const GumboNode *sibling : HtmlChildren(page)) {
        if (sibling == form)
            break;
        if (tagOf(sibling) == GUMBO_TAG_FORM)
            return false;
    }
    QString words;
    QString all;
    collectText(form, words);
    collectText(page, all);
    return words.size() * 2 > all.size();
}

} // namespace

HtmlTree::HtmlTree(GuardedHtml guarded)
    : m_guarded(std::move(guarded)), m_output(parse(m_guarded.markup), destroy)
{
}

/// The parser's own function frees the nodes, and counts on finding all that it made.
HtmlTree::~HtmlTree()
{
    // The same list may have been shortened more than once; its first length is its true one.
    for (size_t i = m_pruned.size(); i-- > 0;)
        m_pruned[i].children->length = m_pruned[i].length;
}

void HtmlTree::prune(const std::function<bool(const GumboNode *)> &isOut)
{
    pruneBelow(m_output->root, isOut);
}

void HtmlTree::pruneBelow(GumboNode *node, const std::function<bool(const GumboNode *)> &isOut)
{
    if (!isElement(node))
        return;
    GumboVector &children = node->v.element.children;
    auto *const begin = reinterpret_cast<GumboNode **>(children.data);
    auto *const end = begin + children.length;
    auto *const kept =
        std::stable_partition(begin, end, [&isOut](GumboNode *child) { return !isOut(child); });
    if (kept != end)
        m_pruned.push_back({&children, children.length});
    children.length = static_cast<unsigned int>(kept - begin);
    for (auto *child = begin; child != kept; ++child)
        pruneBelow(*child, isOut);
}

QString HtmlTree::value(const GumboNode *node, const char *attribute) const
{
    const QString value = attributeOf(node, attribute);
    return value.size() < 64 ? QString::fromUtf8(m_guarded.longValue(value.toUtf8())) : value;
}

HtmlChildren::HtmlChildren(const GumboNode *node)
{
    const GumboVector *children = node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children
                                  : isElement(node)                 ? &node->v.element.children
                                                                    : nullptr;
    if (children == nullptr)
        return;
    m_begin = reinterpret_cast<const GumboNode *const *>(children->data);
    m_count = children->length;
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

GumboTag tagOf(const GumboNode *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

bool hasAttribute(const GumboNode *node, const char *attribute)
{
    return isElement(node) && gumbo_get_attribute(&node->v.element.attributes, attribute) != nullptr;
}

QString attributeOf(const GumboNode *node, const char *attribute)
{
    if (!isElement(node))
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, attribute);
    return found == nullptr ? QString() : toNfc(QString::fromUtf8(found->value));
}

bool hasClass(const GumboNode *node, const QStringList &words)
{
    if (!hasAttribute(node, "class") && !hasAttribute(node, "role"))
        return false;
    static const QRegularExpression Between(u"[\\s_-]+"_s);
    const QString classes = attributeOf(node, "class") + u' ' + attributeOf(node, "role");
    const QStringList parts = classes.toCaseFolded().split(Between, Qt::SkipEmptyParts);
    return std::any_of(parts.cbegin(), parts.cend(),
                       [&words](const QString &part) { return words.contains(part); });
}

bool isHidden(const GumboNode *node)
{
    if (!isElement(node))
        return false;
    if (tagOf(node) == GUMBO_TAG_FORM && findElement(node, GUMBO_TAG_H1) == nullptr &&
        findElement(node, GUMBO_TAG_ARTICLE) == nullptr && !isFormOfPage(node))
        return true;
    // What stands in for a picture that a script would load may be all that there is of it.
    if (tagOf(node) == GUMBO_TAG_NOSCRIPT)
        return findElement(node, GUMBO_TAG_IMG) == nullptr || !allTextOf(node).isEmpty();
    if (isNeverShown(tagOf(node)) || hasAttribute(node, "hidden") ||
        attributeOf(node, "aria-hidden").compare(u"true"_s, Qt::CaseInsensitive) == 0)
        return true;
    if (!hasAttribute(node, "style"))
        return false;
    QString style = attributeOf(node, "style").toCaseFolded();
    style.remove(u' ');
    return style.contains(u"display:none"_s) || style.contains(u"visibility:hidden"_s);
}

QString textOf(const GumboNode *node)
{
    const bool isText = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
                        node->type == GUMBO_NODE_CDATA;
    return isText ? toNfc(QString::fromUtf8(node->v.text.text)) : QString();
}

QString allTextOf(const GumboNode *node)
{
    QString text;
    collectText(node, text);
    return toSingleLine(text.left(LongestLine));
}

const GumboNode *findElement(const GumboNode *node, GumboTag tag)
{
    for (const GumboNode *child : HtmlChildren(node)) {
        if (tagOf(child) == tag)
            return child;
        if (const GumboNode *found = findElement(child, tag))
            return found;
    }
    return nullptr;
}

} // namespace nghisu
