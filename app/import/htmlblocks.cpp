// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlblocks.h"

#include "htmltable.h"
#include "normalise.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestLead = 40;
constexpr qsizetype LongestLead = 700;
/// Of the place and day that a report comes from.
constexpr qsizetype LongestStamp = 60;

bool contains(const GumboNode *ancestor, const GumboNode *node)
{
    while (node != nullptr && node != ancestor)
        node = node->parent;
    return node != nullptr;
}

/// "lead", "article-lead", "article__sapo", but not "lead-image".
bool endsClass(const GumboNode *node, const QStringList &words)
{
    const QString classes = (attributeOf(node, "class") + u' ' + attributeOf(node, "role")).toCaseFolded();
    const QStringList names = classes.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::any_of(names.cbegin(), names.cend(), [&words](const QString &name) {
        return words.contains(name.mid(std::max(name.lastIndexOf(u'-'), name.lastIndexOf(u'_')) + 1));
    });
}

bool isTextElement(GumboTag tag)
{
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3 ||
           tag == GUMBO_TAG_ADDRESS || tag == GUMBO_TAG_SPAN;
}

bool hasLongText(const QList<Block> &blocks)
{
    return std::any_of(blocks.cbegin(), blocks.cend(),
                       [](const Block &block) { return block.text.size() > 120; });
}

void collectPreformatted(const GumboNode *node, QString &text)
{
    text += textOf(node);
    if (tagOf(node) == GUMBO_TAG_BR)
        text += u'\n';
    for (const GumboNode *child : HtmlChildren(node))
        collectPreformatted(child, text);
}

} // namespace

HtmlBlocks::HtmlBlocks(const HtmlTree &tree, const GumboNode *title, const QUrl &page,
                       PictureSource &pictures, ImportReport &report)
    : m_tree(tree), m_title(title), m_page(page), m_pictures(pictures), m_report(report)
{
}

void HtmlBlocks::read(const GumboNode *root)
{
    m_root = root;
    visitChildren(root);
    flush();
}

void HtmlBlocks::readElement(const GumboNode *node)
{
    visit(node);
    flush();
}

void HtmlBlocks::readLead(const GumboNode *node)
{
    if (!m_lead.text.isEmpty())
        return;
    const QList<Block> blocks = blocksWithin(node);
    for (const Block &block : blocks) {
        if (block.type == Block::Type::Paragraph || block.type == Block::Type::Heading)
            appendText(m_lead, {block.text, block.spans}, m_lead.text.isEmpty() ? u"" : u"\u2028");
        else
            m_blocks.append(block);
    }
}

QList<Block> HtmlBlocks::takeBlocks()
{
    return std::exchange(m_blocks, {});
}

void HtmlBlocks::visitChildren(const GumboNode *node)
{
    for (const GumboNode *child : HtmlChildren(node))
        visit(child);
}

void HtmlBlocks::visit(const GumboNode *node)
{
    if (!isElement(node)) {
        const QString text = textOf(node);
        if (m_inline.isParted() && !text.trimmed().isEmpty())
            flush();
        return m_inline.append(text);
    }
    if (node == m_title)
        return;
    if (takeMarked(node) || visitStructure(node))
        return;
    visitInline(node);
}

/// Elements that make blocks of another kind than paragraphs.
bool HtmlBlocks::visitStructure(const GumboNode *node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
        return addHeading(node, 2), true;
    case GUMBO_TAG_H3:
        return addHeading(node, 3), true;
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return addHeading(node, 4), true;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        return visitList(node), true;
    case GUMBO_TAG_TABLE:
        return visitTable(node), true;
    case GUMBO_TAG_BLOCKQUOTE:
        return visitQuote(node), true;
    case GUMBO_TAG_PRE:
        return visitPreformatted(node), true;
    case GUMBO_TAG_FIGURE:
        // Figures within figures would each be searched by all those around them.
        return m_inFigure ? false : (visitFigure(node), true);
    case GUMBO_TAG_IMG:
        return flush(), addPicture(node, {}, {}), true;
    case GUMBO_TAG_HEADER:
        if (node->parent != m_root && !(m_title != nullptr && contains(node, m_title)))
            return false;
        return visitHeader(node), true;
    case GUMBO_TAG_FOOTER:
        m_report.leftOut.append({LeftOut::Kind::Furniture, allTextOf(node), LeftOut::Region::Page});
        return flush(), true;
    default:
        return false;
    }
}

void HtmlBlocks::visitInline(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_BR)
        return m_inline.breakLine();
    if (tag == GUMBO_TAG_TIME)
        noteTime(node);
    const bool block = InlineReader::isBlock(tag);
    if (block)
        flush();
    // Style sheets set the place that a report comes from apart, where the words have nothing between.
    const bool stamp = !block && tag != GUMBO_TAG_A && m_inline.isEmpty() && hasAttribute(node, "class");
    const GumboNode *around = std::exchange(m_block, block ? node : m_block);
    const bool styled = InlineReader::beginStyleOf(node, m_page, m_inline, m_report);
    visitChildren(node);
    if (styled)
        m_inline.endStyle();
    if (stamp && m_inline.position() <= LongestStamp)
        m_inline.setApart();
    if (block)
        flush();
    m_block = around;
}

/// Of an article's header only headline, time, lead and pictures are the article's.
void HtmlBlocks::visitHeader(const GumboNode *header)
{
    flush();
    const GumboNode *before = nullptr;
    for (const GumboNode *child : HtmlChildren(header)) {
        if (!isElement(child))
            continue;
        const bool belowTitle = before != nullptr && before == m_title;
        before = child;
        if (child == m_title || takeMarked(child))
            continue;
        const GumboTag tag = tagOf(child);
        if (tag == GUMBO_TAG_TIME)
            noteTime(child);
        else if (tag == GUMBO_TAG_FIGURE)
            visitStructure(child);
        else if (tag == GUMBO_TAG_P)
            visitHeaderParagraph(child, belowTitle);
        else
            visitHeader(child);
    }
}

void HtmlBlocks::visitHeaderParagraph(const GumboNode *paragraph, bool belowTitle)
{
    const GumboNode *time = findElement(paragraph, GUMBO_TAG_TIME);
    if (time != nullptr)
        noteTime(time);
    else if (belowTitle && m_lead.text.isEmpty() && allTextOf(paragraph).size() >= ShortestLead)
        m_lead = blocksWithin(paragraph).value(0);
}

/// Whether a paragraph above all others has one of the names that are given to leads, though to other things
/// as well.
bool HtmlBlocks::mayBeLead(const GumboNode *node) const
{
    static const QRegularExpression Names(
        u"(?:\\A| )(?:(?:article|news|post|detail|details|entry|content|story|page|the)[-_]{1,2})*"
        "(?:description|desc|dek|deck|lede|summary|subtitle|subheadline|intro|excerpt|tomtat|tom-tat|mo-ta)(?: |\\z)"_s);
    const GumboTag tag = tagOf(node);
    if ((tag != GUMBO_TAG_P && tag != GUMBO_TAG_H2) || !m_blocks.isEmpty() || m_inFigure ||
        !Names.match(attributeOf(node, "class").toCaseFolded().simplified()).hasMatch())
        return false;
    const qsizetype length = allTextOf(node).size();
    return length >= ShortestLead && length <= LongestLead;
}

/// Lead and author, where classes say so.
bool HtmlBlocks::takeMarked(const GumboNode *node)
{
    if (!isTextElement(tagOf(node)) || (!hasAttribute(node, "class") && !hasAttribute(node, "role")))
        return false;
    if (m_lead.text.isEmpty() && endsClass(node, {u"lead"_s, u"sapo"_s, u"standfirst"_s}))
        return readLead(node), true;
    if (m_lead.text.isEmpty() && mayBeLead(node))
        return readLead(node), true;
    if (m_author.isEmpty() && endsClass(node, {u"author"_s, u"byline"_s})) {
        if (const GumboNode *time = findElement(node, GUMBO_TAG_TIME))
            noteTime(time);
        const QString author = allTextOf(node);
        if (author.size() > 80 || author.isEmpty())
            return false;
        m_author = author;
        return true;
    }
    return false;
}

void HtmlBlocks::noteTime(const GumboNode *time)
{
    // Times among the paragraphs are those of what is reported.
    if (m_timestamp.isEmpty() && !hasLongText(m_blocks) && m_inline.position() < 120)
        m_timestamp = attributeOf(time, "datetime");
}

void HtmlBlocks::addHeading(const GumboNode *node, int level)
{
    flush();
    InlineReader reader(m_page, m_report);
    reader.readChildren(node);
    const InlineText text = reader.take();
    addPictures(reader.pictures());
    if (text.isEmpty())
        return;
    Block heading;
    heading.type = Block::Type::Heading;
    heading.level = level;
    heading.text = text.text;
    heading.spans = text.spans;
    m_blocks.append(heading);
}

void HtmlBlocks::visitList(const GumboNode *list)
{
    flush();
    Block block;
    block.type = Block::Type::List;
    QList<const GumboNode *> pictures;
    visitListEntries(list, 0, block, pictures);
    if (!block.lines.isEmpty())
        m_blocks.append(block);
    addPictures(pictures);
}

void HtmlBlocks::visitListEntries(const GumboNode *list, int depth, Block &block,
                                  QList<const GumboNode *> &pictures)
{
    const bool ordered = tagOf(list) == GUMBO_TAG_OL;
    for (const GumboNode *child : HtmlChildren(list)) {
        InlineReader reader(m_page, m_report, InlineReader::Lists::Collected);
        reader.read(child);
        const InlineText text = reader.take();
        if (!text.isEmpty()) {
            appendText(block, text, block.lines.isEmpty() ? u"" : u"\n");
            block.lines.append({depth, ordered});
        }
        pictures += reader.pictures();
        for (const GumboNode *nested : reader.lists())
            visitListEntries(nested, depth + 1, block, pictures);
    }
}

void HtmlBlocks::visitTable(const GumboNode *node)
{
    flush();
    // A table of tables arranges things on the page.
    if (findElement(node, GUMBO_TAG_TABLE) != nullptr) {
        visitChildren(node);
        return flush();
    }
    const HtmlTable table = readTable(node, m_page, m_report);
    for (const GumboNode *child : HtmlChildren(node)) {
        if (tagOf(child) == GUMBO_TAG_CAPTION)
            m_blocks += blocksWithin(child);
    }
    if (!table.isLayout()) {
        m_blocks.append(table.toBlock());
        return addPictures(table.pictures);
    }
    const qsizetype words = allTextOf(node).size();
    const bool ofPicture = table.pictures.size() == 1 && words > 0 && words <= LongestHtmlCaption;
    const bool outside = std::exchange(m_inPictureTable, ofPicture);
    for (const GumboNode *cell : table.cells)
        visitInline(cell);
    m_inPictureTable = outside;
}

void HtmlBlocks::visitQuote(const GumboNode *node)
{
    flush();
    Block quote;
    quote.type = Block::Type::Quote;
    QList<Block> others;
    for (const Block &block : blocksWithin(node)) {
        const bool words = block.type != Block::Type::Figure && block.type != Block::Type::Table &&
                           block.type != Block::Type::Preformatted;
        if (words)
            appendText(quote, {block.text, block.spans}, quote.text.isEmpty() ? u"" : u"\n");
        else
            others.append(block);
    }
    if (!quote.text.isEmpty())
        m_blocks.append(quote);
    m_blocks += others;
}

void HtmlBlocks::visitPreformatted(const GumboNode *node)
{
    flush();
    Block block;
    block.type = Block::Type::Preformatted;
    collectPreformatted(node, block.text);
    block.text.replace(u"\r\n"_s, u"\n"_s);
    block.text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    while (block.text.endsWith(u'\n'))
        block.text.chop(1);
    block.text = toNfc(block.text);
    if (!block.text.trimmed().isEmpty())
        m_blocks.append(block);
}

QList<Block> HtmlBlocks::blocksWithin(const GumboNode *node)
{
    flush();
    QList<Block> outside = std::exchange(m_blocks, {});
    visitChildren(node);
    flush();
    return std::exchange(m_blocks, outside);
}

void HtmlBlocks::flush()
{
    const InlineText text = m_inline.take();
    if (text.isEmpty())
        return;
    Block paragraph;
    paragraph.text = text.text;
    paragraph.spans = text.spans;
    if (!joinsFigure(paragraph))
        m_blocks.append(paragraph);
}

} // namespace nghisu
