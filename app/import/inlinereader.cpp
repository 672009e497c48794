// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "inlinereader.h"

#include "normalise.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUrl = 4096;
constexpr qsizetype ReportedUrl = 300;

/// An absolute address that links may have, or nothing.
QString linkTarget(const QString &href, const QUrl &page)
{
    if (href.isEmpty() || href.size() > LongestUrl)
        return {};
    QUrl url(href.trimmed(), QUrl::TolerantMode);
    if (url.isValid() && url.isRelative() && !page.isEmpty() && !href.startsWith(u'#'))
        url = page.resolved(url);
    const QString scheme = url.scheme();
    const bool web = (scheme == u"http"_s || scheme == u"https"_s) && !url.host().isEmpty();
    if (!url.isValid() || !(web || (scheme == u"mailto"_s && !url.path().isEmpty())))
        return {};
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

InlineReader::InlineReader(const QUrl &page, ImportReport &report, Lists lists)
    : m_page(page), m_report(report), m_listsAre(lists)
{
}

void InlineReader::readChildren(const GumboNode *node)
{
    for (const GumboNode *child : HtmlChildren(node))
        read(child);
}

void InlineReader::read(const GumboNode *node)
{
    if (!isElement(node))
        return m_builder.append(textOf(node));
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_BR)
        return m_builder.breakLine();
    if (tag == GUMBO_TAG_IMG)
        return m_pictures.append(node);
    if (m_listsAre == Lists::Collected && (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL))
        return m_lists.append(node);
    if (m_citation < 0 && (tag == GUMBO_TAG_CITE || tag == GUMBO_TAG_SMALL))
        m_citation = m_builder.position();
    const bool styled = beginStyleOf(node, m_page, m_builder, m_report);
    if (isBlock(tag))
        m_builder.breakLine();
    readChildren(node);
    if (isBlock(tag))
        m_builder.breakLine();
    if (styled)
        m_builder.endStyle();
}

bool InlineReader::beginStyleOf(const GumboNode *node, const QUrl &page, InlineBuilder &builder,
                                ImportReport &report)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        builder.beginStyle(Span::Style::Bold);
        return true;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
        builder.beginStyle(Span::Style::Italic);
        return true;
    case GUMBO_TAG_A:
        break;
    default:
        return false;
    }
    if (!hasAttribute(node, "href"))
        return false;
    const QString href = attributeOf(node, "href");
    const QString target = linkTarget(href, page);
    if (target.isEmpty()) {
        report.leftOut.append({LeftOut::Kind::Link, toSingleLine(href.left(ReportedUrl))});
        return false;
    }
    builder.beginStyle(Span::Style::Link, target);
    return true;
}

bool InlineReader::isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

} // namespace nghisu
