// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmltable.h"

#include "markuplimits.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr int LargestSpan = 50;
constexpr qsizetype LongestCell = 1500;

/// Rows are read one by one; a cell that spans rows leaves its column occupied in those below.
class TableReader
{
public:
    TableReader(const QUrl &page, ImportReport &report) : m_page(page), m_report(report) {}

    void readSection(const GumboNode *section, bool head);
    HtmlTable take();

private:
    void readRow(const GumboNode *row, bool head);
    void readCell(const GumboNode *cell, QList<InlineText> &row);
    void fillOccupied(QList<InlineText> &row);

    QUrl m_page;
    ImportReport &m_report;
    QList<int> m_occupied; ///< rows, by column, that a cell above still spans
    int m_cells = 0;       ///< so far, those counted that others span
    bool m_onlyHeads = true;
    HtmlTable m_table;
};

int spanOf(const GumboNode *cell, const char *attribute)
{
    return std::clamp(attributeOf(cell, attribute).toInt(), 1, LargestSpan);
}

void TableReader::readSection(const GumboNode *section, bool head)
{
    for (const GumboNode *child : HtmlChildren(section)) {
        const GumboTag tag = tagOf(child);
        if (tag == GUMBO_TAG_TR)
            readRow(child, head);
        else if (tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT)
            readSection(child, tag == GUMBO_TAG_THEAD);
    }
}

void TableReader::fillOccupied(QList<InlineText> &row)
{
    while (row.size() < m_occupied.size() && m_occupied.at(row.size()) > 0) {
        --m_occupied[row.size()];
        row.append(InlineText());
    }
}

void TableReader::readCell(const GumboNode *cell, QList<InlineText> &row)
{
    InlineReader reader(m_page, m_report);
    reader.readChildren(cell);
    m_table.pictures += reader.pictures();
    m_table.cells.append(cell);
    const bool spans = m_cells < MaxTableCells;
    const int columns = spans ? spanOf(cell, "colspan") : 1;
    const int below = spans ? spanOf(cell, "rowspan") - 1 : 0;
    m_cells += columns * (below + 1);
    for (int i = 0; i < columns && row.size() < MaxTableColumns; ++i) {
        if (m_occupied.size() <= row.size())
            m_occupied.resize(row.size() + 1);
        m_occupied[row.size()] = below;
        row.append(i == 0 ? reader.take() : InlineText());
    }
}

void TableReader::readRow(const GumboNode *node, bool head)
{
    QList<InlineText> row;
    bool onlyHeads = true;
    for (const GumboNode *child : HtmlChildren(node)) {
        const GumboTag tag = tagOf(child);
        if ((tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH))
            continue;
        fillOccupied(row);
        onlyHeads = onlyHeads && tag == GUMBO_TAG_TH;
        if (row.size() < MaxTableColumns)
            readCell(child, row);
    }
    fillOccupied(row);
    const bool empty =
        std::all_of(row.cbegin(), row.cend(), [](const InlineText &cell) { return cell.isEmpty(); });
    if (empty)
        return;
    m_onlyHeads = m_onlyHeads && (head || onlyHeads);
    m_table.headerRows += m_onlyHeads;
    m_table.rows.append(row);
}

HtmlTable TableReader::take()
{
    qsizetype columns = 0;
    for (const QList<InlineText> &row : std::as_const(m_table.rows))
        columns = std::max(columns, row.size());
    // Rows are filled up to the longest, but not so that a few long ones make a table of millions of cells.
    if (columns * m_table.rows.size() <= 2LL * MaxTableCells) {
        for (QList<InlineText> &row : m_table.rows)
            row.resize(columns);
    }
    return std::move(m_table);
}

} // namespace

bool HtmlTable::isLayout() const
{
    if (rows.size() <= 1 || rows.constFirst().size() <= 1)
        return true;
    return std::any_of(rows.cbegin(), rows.cend(), [](const QList<InlineText> &row) {
        return std::any_of(row.cbegin(), row.cend(),
                           [](const InlineText &c) { return c.text.size() > LongestCell; });
    });
}

Block HtmlTable::toBlock() const
{
    Block block;
    block.type = Block::Type::Table;
    block.headerRows = headerRows;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows.at(row).size(); ++column) {
            const bool first = row == 0 && column == 0;
            appendText(block, rows.at(row).at(column), first ? u"" : column == 0 ? u"\n" : u"\t");
        }
    }
    return block;
}

HtmlTable readTable(const GumboNode *table, const QUrl &page, ImportReport &report)
{
    TableReader reader(page, report);
    reader.readSection(table, false);
    return reader.take();
}

void appendText(Block &block, const InlineText &text, QStringView separator)
{
    block.text += separator;
    for (Span span : text.spans) {
        span.start += block.text.size();
        block.spans.append(span);
    }
    block.text += text.text;
}

} // namespace nghisu
