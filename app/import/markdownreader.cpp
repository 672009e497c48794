// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markdownreader.h"

#include "markdowntext.h"
#include "markuplimits.h"
#include "normalise.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestList = 16;
constexpr qsizetype ReportedUrl = 200;

/// An http, https or mailto address; empty for every other.
QString linkTarget(const QString &address, const QUrl &page)
{
    const QUrl target = page.resolved(QUrl(address.left(MaxAttributeBytes)));
    const bool isWeb = target.scheme() == u"http"_s || target.scheme() == u"https"_s;
    if (!target.isValid() || !(isWeb ? !target.host().isEmpty() : target.scheme() == u"mailto"_s))
        return {};
    return target.toString(QUrl::FullyEncoded);
}

} // namespace

bool MarkdownReader::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        ++m_quotes;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        endEntry();
        m_lists.append(type == MD_BLOCK_OL);
        break;
    case MD_BLOCK_LI:
        enterEntry(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
        break;
    case MD_BLOCK_CODE:
        m_inCode = true;
        break;
    case MD_BLOCK_TABLE:
        endEntry();
        m_table = Block();
        m_table.type = Block::Type::Table;
        m_table.headerRows = 1;
        return static_cast<const MD_BLOCK_TABLE_DETAIL *>(detail)->col_count <= MaxTableColumns;
    case MD_BLOCK_TR:
        m_isFirstCell = true;
        break;
    case MD_BLOCK_P:
        // A further paragraph of one entry.
        m_builder.breakLine();
        break;
    case MD_BLOCK_H:
        m_builder.breakLine();
        m_headingLevel = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    default:
        break;
    }
    return ++m_blocks <= MaxTextParagraphs;
}

bool MarkdownReader::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_P:
        if (m_lists.isEmpty())
            endParagraph(Block::Type::Paragraph);
        break;
    case MD_BLOCK_H:
        // In a list it is no more than the first words of an entry.
        if (m_lists.isEmpty())
            endParagraph(Block::Type::Heading, m_headingLevel);
        break;
    case MD_BLOCK_LI:
        endEntry();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.removeLast();
        if (m_lists.isEmpty())
            endList();
        break;
    case MD_BLOCK_CODE:
        endCode();
        break;
    case MD_BLOCK_QUOTE:
        if (--m_quotes == 0)
            endQuote();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        appendTo(m_table, takeWords(), m_isFirstCell ? u'\n' : u'\t');
        m_isFirstCell = false;
        return ++m_cells <= MaxTableCells;
    case MD_BLOCK_TABLE:
        endTable();
        break;
    default:
        break;
    }
    return true;
}

void MarkdownReader::enterEntry(const MD_BLOCK_LI_DETAIL &detail)
{
    const int depth = std::min<int>(static_cast<int>(m_lists.size()) - 1, DeepestList);
    m_list.lines.append({depth, m_lists.constLast()});
    if (detail.is_task != 0)
        m_builder.append(detail.task_mark == ' ' ? u"☐ "_s : u"☑ "_s);
}

void MarkdownReader::appendTo(Block &block, const InlineText &words, QChar separator)
{
    if (!block.text.isEmpty() || separator == u'\t')
        block.text += separator;
    for (Span span : words.spans) {
        span.start += block.text.size();
        block.spans.append(span);
    }
    block.text += words.text;
}

void MarkdownReader::endParagraph(Block::Type type, int level)
{
    const InlineText words = takeWords();
    if (m_quotes > 0) {
        addToQuote(words);
        return m_figures.place({});
    }
    if (type == Block::Type::Paragraph) {
        m_figures.place(words);
    } else if (!words.isEmpty()) {
        Block heading;
        heading.type = type;
        heading.level = level;
        heading.text = words.text;
        heading.spans = words.spans;
        m_figures.append(heading);
        m_figures.place({});
    }
}

void MarkdownReader::addToQuote(const InlineText &words)
{
    if (words.isEmpty())
        return;
    m_quote.type = Block::Type::Quote;
    appendTo(m_quote, words, u'\n');
}

/// The words of one entry; entries that only hold a list of their own have none.
void MarkdownReader::endEntry()
{
    if (m_lists.isEmpty())
        return;
    const InlineText words = takeWords();
    if (words.isEmpty() || m_list.lines.isEmpty()) {
        if (m_list.lines.size() > m_filledLines)
            m_list.lines.removeLast();
        return;
    }
    // Words behind a list inside of the entry go on with that entry's depth.
    if (m_list.lines.size() == m_filledLines)
        m_list.lines.append(m_list.lines.constLast());
    ++m_filledLines;
    appendTo(m_list, words, u'\n');
}

void MarkdownReader::endList()
{
    if (!m_list.text.isEmpty()) {
        endQuote();
        m_list.type = Block::Type::List;
        m_figures.append(m_list);
    }
    m_list = Block();
    m_filledLines = 0;
    m_figures.place({});
}

void MarkdownReader::endTable()
{
    if (!m_lists.isEmpty()) {
        m_builder.append(QString(m_table.text).replace(u'\n', u' ').replace(u'\t', u' '));
    } else if (!m_table.text.trimmed().isEmpty()) {
        endQuote();
        m_figures.append(m_table);
    }
    m_table = Block();
    if (m_lists.isEmpty())
        m_figures.place({});
}

void MarkdownReader::endCode()
{
    m_inCode = false;
    while (m_code.endsWith(u'\n'))
        m_code.chop(1);
    if (!m_lists.isEmpty()) {
        m_builder.breakLine();
        m_builder.append(m_code);
    } else if (!m_code.isEmpty()) {
        endQuote();
        Block code;
        code.type = Block::Type::Preformatted;
        code.text = toNfc(m_code);
        m_figures.append(code);
    }
    m_code.clear();
}

void MarkdownReader::endQuote()
{
    if (!m_quote.text.isEmpty())
        m_figures.append(m_quote);
    m_quote = Block();
}

bool MarkdownReader::enterSpan(MD_SPANTYPE type, const void *detail)
{
    if (type == MD_SPAN_IMG) {
        const auto &picture = *static_cast<const MD_SPAN_IMG_DETAIL *>(detail);
        m_figures.beginPicture(attributeText(picture.src), attributeText(picture.title), m_builder.isEmpty());
    } else if (m_figures.isInPicture()) {
        return true;
    } else if (type == MD_SPAN_A) {
        enterLink(*static_cast<const MD_SPAN_A_DETAIL *>(detail));
    } else if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) {
        m_builder.beginStyle(type == MD_SPAN_EM ? Span::Style::Italic : Span::Style::Bold);
        m_spans.append({type, true});
    }
    return true;
}

void MarkdownReader::enterLink(const MD_SPAN_A_DETAIL &detail)
{
    const QString address = attributeText(detail.href);
    const QString target = linkTarget(address, m_page);
    if (target.isEmpty())
        m_report.leftOut.append({LeftOut::Kind::Link, toSingleLine(address.left(ReportedUrl))});
    else
        m_builder.beginStyle(Span::Style::Link, target);
    m_spans.append({MD_SPAN_A, !target.isEmpty()});
}

/// The parser may close spans out of order, and some twice, where plain links and emphasis overlap.
bool MarkdownReader::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG)
        m_figures.endPicture();
    if (m_figures.isInPicture())
        return true;
    qsizetype opened = m_spans.size() - 1;
    while (opened >= 0 && m_spans.at(opened).type != type)
        --opened;
    if (opened >= 0)
        closeSpans(opened);
    return true;
}

void MarkdownReader::closeSpans(qsizetype from)
{
    while (m_spans.size() > from) {
        if (m_spans.takeLast().styled)
            m_builder.endStyle();
    }
}

InlineText MarkdownReader::takeWords()
{
    closeSpans(0);
    return m_builder.take();
}

bool MarkdownReader::text(MD_TEXTTYPE type, const QString &words)
{
    m_size += words.size();
    if (type == MD_TEXT_HTML)
        html(words);
    else if (!m_hiddenUntil.isEmpty())
        return true;
    else if (m_inCode)
        m_code += words;
    else if (const QString said = type == MD_TEXT_ENTITY   ? characterReference(words)
                                  : type == MD_TEXT_SOFTBR ? u" "_s
                                                           : words;
             m_figures.isInPicture())
        m_figures.appendAlternative(said);
    else if (type == MD_TEXT_BR || (type == MD_TEXT_SOFTBR && m_builder.isEmpty()))
        m_builder.breakLine();
    else
        m_builder.append(said);
    return m_size <= 4 * MaxTextBytes;
}

/// Of raw HTML only line breaks and pictures mean something; the words of scripts and styles are none.
void MarkdownReader::html(const QString &tag)
{
    static const QRegularExpression Hidden(u"\\A<(script|style)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Break(u"\\A</?(?:br|p|div|li|tr)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!m_hiddenUntil.isEmpty()) {
        if (tag.startsWith(m_hiddenUntil, Qt::CaseInsensitive))
            m_hiddenUntil.clear();
        return;
    }
    const QString begin = tag.left(MaxAttributeBytes);
    if (const auto hidden = Hidden.match(begin); hidden.hasMatch())
        m_hiddenUntil = u"</"_s + hidden.captured(1);
    else if (Break.match(begin).hasMatch())
        m_builder.breakLine();
    else
        m_figures.htmlPicture(begin, m_builder.isEmpty());
}

} // namespace nghisu
