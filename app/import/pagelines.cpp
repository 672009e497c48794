// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "pagelines.h"

#include "filekind.h"
#include "htmltree.h"
#include "mhtmlarchive.h"
#include "textreader.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Elements that stand within a line; everything else begins a new one.
bool isWithinLine(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_U:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

/// Less than isHidden() knows: whatever a reader of the page could see is a line of it.
bool isUnseen(const GumboNode *node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
        return true;
    default:
        return hasAttribute(node, "hidden") ||
               attributeOf(node, "style").remove(u' ').contains("display:none"_L1, Qt::CaseInsensitive);
    }
}

class LineReader
{
public:
    QStringList lines;

    void read(const GumboNode *node)
    {
        m_line += textOf(node);
        for (const GumboNode *child : HtmlChildren(node)) {
            if (isElement(child) && isUnseen(child))
                continue;
            const bool within = !isElement(child) || isWithinLine(tagOf(child));
            if (!within)
                endLine();
            read(child);
            if (!within)
                endLine();
        }
    }

    void endLine()
    {
        if (QString line = m_line.simplified(); !line.isEmpty())
            lines.append(line);
        m_line.clear();
    }

private:
    QString m_line;
};

QStringList linesOfHtml(const QString &html)
{
    Result<GuardedHtml, ImportError> guarded = guardHtml(html.toUtf8());
    if (!guarded)
        return {};
    const HtmlTree tree(*std::move(guarded));
    LineReader reader;
    const GumboNode *body = findElement(tree.root(), GUMBO_TAG_BODY);
    reader.read(body == nullptr ? tree.root() : body);
    reader.endLine();
    return reader.lines;
}

QStringList linesOfArchive(const QByteArray &bytes)
{
    const auto archive = MhtmlArchive::open(bytes);
    QStringList lines;
    for (int i = 0; archive && i < archive->pageCount(); ++i) {
        const ArchivedPage page = archive->page(i);
        if (const auto html = readText(page.bytes, page.charset))
            lines += linesOfHtml(*html);
    }
    return lines;
}

} // namespace

QStringList pageLines(const QByteArray &bytes, const QString &name)
{
    if (isWebArchive(bytes))
        return linesOfArchive(bytes);
    const auto text = readText(bytes, declaredEncoding(bytes));
    if (!text)
        return {};
    return kindOf(*text, name) == FileKind::Html ? linesOfHtml(*text) : text->split(u'\n', Qt::SkipEmptyParts);
}

} // namespace nghisu
