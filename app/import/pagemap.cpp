// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "pagemap.h"

#include "inlinereader.h"

namespace nghisu {

namespace {

/// A run as long as this is prose, whatever it ends with.
constexpr int LongRun = 80;
/// A shorter one that ends a sentence may be.
constexpr int ShortRun = 20;

/// Text between two beginnings or ends of block elements, or between two empty lines.
struct Run
{
    int text = 0;
    int linked = 0;
    int breaks = 0;
    char32_t last = 0; ///< its last character that is no space
};

bool endsSentence(char32_t c)
{
    constexpr std::u32string_view Marks = U".!?…\"”’»):;。！？」؟।";
    return Marks.find(c) != std::u32string_view::npos;
}

int proseOf(const Run &run)
{
    if (run.text >= LongRun)
        return run.linked * 2 <= run.text ? run.text - run.linked : 0;
    if (run.text >= ShortRun && endsSentence(run.last) && run.linked * 3 <= run.text)
        return (run.text - run.linked) / 2;
    return 0;
}

class Surveyor
{
public:
    explicit Surveyor(std::vector<PageElement> &elements) : m_elements(elements) {}

    void visit(const GumboNode *node, qsizetype parent);
    void sumUp();

private:
    void readText(const char *text);
    void count(PageElement &element);
    void endRun();

    std::vector<PageElement> &m_elements;
    size_t m_block = 0; ///< the block element that the run is in
    int m_openLinks = 0;
    int m_openHeadings = 0;
    int m_text = 0;   ///< of the page so far
    int m_linked = 0; ///< of `m_text`
    Run m_run;
};

void Surveyor::readText(const char *text)
{
    int letters = 0;
    for (const char *at = text; *at != '\0'; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if ((byte & 0xC0) == 0x80) {
            m_run.last = (m_run.last << 6) | (byte & 0x3F);
        } else if (byte > ' ') {
            ++letters;
            m_run.last = byte < 0x80   ? byte
                         : byte < 0xE0 ? byte & 0x1F
                         : byte < 0xF0 ? byte & 0x0F
                                       : byte & 0x07;
        }
    }
    if (letters == 0)
        return;
    m_run.breaks = 0;
    const int linked = m_openLinks > 0 ? letters : 0;
    m_run.text += letters;
    m_run.linked += linked;
    m_text += letters;
    m_linked += linked;
}

void Surveyor::endRun()
{
    if (m_run.text > 0) {
        PageElement &block = m_elements[m_block];
        const int prose = m_openHeadings > 0 ? 0 : proseOf(m_run);
        block.prose += prose;
        block.paragraphs += prose > 0;
        ++block.runs;
        block.linkRuns += m_run.linked * 10 >= m_run.text * 9;
    }
    m_run = {};
}

void Surveyor::count(PageElement &element)
{
    switch (element.tag()) {
    case GUMBO_TAG_IMG:
        element.pictures = 1;
        break;
    case GUMBO_TAG_A:
        element.links = 1;
        break;
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_TEXTAREA:
        element.inputs = 1;
        break;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_MAIN:
        element.tops = 1;
        break;
    default:
        break;
    }
}

void Surveyor::visit(const GumboNode *node, qsizetype parent)
{
    if (!isElement(node)) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA)
            readText(node->v.text.text);
        return;
    }
    const GumboTag tag = tagOf(node);
    const auto index = static_cast<qsizetype>(m_elements.size());
    m_elements.push_back({.node = node, .parent = parent, .hints = hintsOf(node->v.element)});
    count(m_elements.back());
    if (tag == GUMBO_TAG_BR && ++m_run.breaks == 2)
        endRun();
    const bool block = InlineReader::isBlock(tag);
    const bool heading = tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
    const size_t outer = m_block;
    const int textBefore = m_text;
    const int linkedBefore = m_linked;
    if (block) {
        endRun();
        m_block = static_cast<size_t>(index);
    }
    m_openLinks += tag == GUMBO_TAG_A;
    m_openHeadings += heading;
    for (const GumboNode *child : HtmlChildren(node))
        visit(child, index);
    if (block) {
        endRun();
        m_block = outer;
    }
    m_openLinks -= tag == GUMBO_TAG_A;
    m_openHeadings -= heading;
    PageElement &element = m_elements[static_cast<size_t>(index)];
    element.end = static_cast<qsizetype>(m_elements.size());
    element.begin = textBefore;
    element.text = m_text - textBefore;
    element.linked = m_linked - linkedBefore;
}

/// What is below counts for all elements above.
void Surveyor::sumUp()
{
    for (size_t i = m_elements.size(); i-- > 1;) {
        const PageElement &element = m_elements[i];
        PageElement &parent = m_elements[static_cast<size_t>(element.parent)];
        parent.prose += element.prose;
        parent.paragraphs += element.paragraphs;
        parent.runs += element.runs;
        parent.linkRuns += element.linkRuns;
        parent.pictures += element.pictures;
        parent.links += element.links;
        parent.inputs += element.inputs;
        parent.tops += element.tops;
    }
}

} // namespace

PageMap::PageMap(const GumboNode *root)
{
    Surveyor surveyor(m_elements);
    surveyor.visit(root, -1);
    surveyor.sumUp();
    m_indexes.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        m_indexes.insert(at(i).node, i);
}

qsizetype PageMap::commonAncestor(qsizetype first, qsizetype second) const
{
    while (!contains(first, second))
        first = at(first).parent;
    return first;
}

} // namespace nghisu
