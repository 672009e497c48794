// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/blocksetter.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace nghisu {

namespace {

constexpr qreal CellPadding = 0.4;     ///< in em
constexpr qreal NarrowestColumn = 2.6; ///< in em; in a narrower one nobody can read
constexpr qreal Unbounded = 1e6;

QList<QTextLayout::FormatRange> looksOf(const QTextBlock &block, const ArticleFormats &formats)
{
    QList<QTextLayout::FormatRange> looks;
    const TextRole role = roleOf(block.blockFormat());
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextFragment fragment = piece.fragment();
        looks.append({fragment.position() - block.position(), fragment.length(),
                      formats.look(role, fragment.charFormat())});
    }
    return looks;
}

QTextOption optionOf(const QTextBlock &block, const TextFormat &format)
{
    QTextOption option(format.alignment);
    option.setTextDirection(block.textDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    constexpr int TabLetters = 4;
    option.setTabStopDistance(TabLetters * format.letter);
    return option;
}

struct Cell
{
    QTextBlock block;
    int row = 0;
    int column = 0;
};

/// What the columns ask for, without padding.
struct ColumnWidths
{
    QList<qreal> least; ///< the widest word of each
    QList<qreal> whole; ///< all on one line
};

QList<Cell> cellsOf(QTextBlock block, int count)
{
    QList<Cell> cells;
    for (; count > 0; --count, block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        cells.append({block, format.intProperty(RowProperty), format.intProperty(ColumnProperty)});
    }
    return cells;
}

ColumnWidths measure(const QList<Cell> &cells, const ArticleFormats &formats)
{
    ColumnWidths widths;
    for (const Cell &cell : cells) {
        if (cell.column >= widths.least.size()) {
            widths.least.resize(cell.column + 1);
            widths.whole.resize(cell.column + 1);
        }
        setBlock(cell.block, formats, Unbounded);
        const QTextLayout &layout = *cell.block.layout();
        qreal &least = widths.least[cell.column];
        qreal &whole = widths.whole[cell.column];
        least = std::max(least, std::ceil(layout.minimumWidth()));
        for (int i = 0; i < layout.lineCount(); ++i)
            whole = std::max(whole, std::ceil(layout.lineAt(i).naturalTextWidth()) + 1);
        whole = std::max(whole, least);
    }
    return widths;
}

qreal sum(const QList<qreal> &values)
{
    qreal all = 0;
    for (const qreal value : values)
        all += value;
    return all;
}

/// What each gets of `room` who wants so much: all of it as long as there is enough for those who want more,
/// else an even share.
QList<qreal> dealt(const QList<qreal> &wants, qreal room)
{
    QList<qreal> sorted = wants;
    std::sort(sorted.begin(), sorted.end());
    qreal most = room;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        most = room / static_cast<qreal>(sorted.size() - i);
        if (sorted.at(i) > most)
            break;
        room -= sorted.at(i);
        most = sorted.at(i);
    }
    QList<qreal> result = wants;
    for (qreal &width : result)
        width = std::min(width, most);
    return result;
}

/// Widths that together fill `room`: each column gets its widest word, as long as there is room for it, and
/// of what is left as much as its longest line wants; the rest goes to all alike.
QList<qreal> share(const ColumnWidths &widths, qreal room)
{
    QList<qreal> result = dealt(widths.least, room);
    QList<qreal> wants;
    for (qsizetype i = 0; i < result.size(); ++i)
        wants += widths.whole.at(i) - result.at(i);
    const QList<qreal> more = dealt(wants, room - sum(result));
    for (qsizetype i = 0; i < result.size(); ++i)
        result[i] += more.at(i);
    const qreal rest = std::max(0.0, room - sum(result)) / static_cast<qreal>(result.size());
    for (qreal &width : result)
        width += rest;
    return result;
}

/// Sets the cells into columns and returns the upper edges of the rows.
QList<qreal> placeRows(const QList<Cell> &cells, const QList<qreal> &columns, const ArticleFormats &formats,
                       qreal padding)
{
    QList<qreal> rows{0};
    qreal bottom = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells.at(i);
        const qreal left = columns.at(cell.column) + padding;
        const qreal height =
            setBlock(cell.block, formats, std::max<qreal>(1, columns.at(cell.column + 1) - padding - left));
        cell.block.layout()->setPosition({left, rows.last() + padding});
        bottom = std::max(bottom, rows.constLast() + height + 2 * padding);
        if (i + 1 == cells.size() || cells.at(i + 1).row != cell.row)
            rows.append(bottom);
    }
    return rows;
}

/// For tables that have more columns than there is room for.
TableShape stack(const QList<Cell> &cells, const ArticleFormats &formats, qreal width, qreal padding)
{
    TableShape shape{{0, width}, {0}};
    qreal y = padding;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qreal height = setBlock(cells.at(i).block, formats, std::max<qreal>(1, width - 2 * padding));
        cells.at(i).block.layout()->setPosition({padding, y});
        y += height;
        if (i + 1 == cells.size() || cells.at(i + 1).row != cells.at(i).row) {
            shape.rows.append(y + padding);
            y += 2 * padding;
        }
    }
    return shape;
}

} // namespace

qreal setBlock(const QTextBlock &block, const ArticleFormats &formats, qreal width)
{
    const TextRole role = roleOf(block.blockFormat());
    const TextFormat &format = formats.format(role);
    QTextLayout *layout = block.layout();
    layout->setFormats(looksOf(block, formats));
    layout->setTextOption(optionOf(block, format));
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        const qreal natural = line.height();
        // What is added to the letters' own height stands above and below them alike.
        const qreal height = role == TextRole::Picture ? natural : format.lineHeight;
        line.setPosition({0, y + std::floor((height - natural) / 2)});
        y += height;
    }
    layout->endLayout();
    return y;
}

TableShape setTable(const QTextBlock &first, int count, const ArticleFormats &formats, qreal width)
{
    const QList<Cell> cells = cellsOf(first, count);
    const qreal padding = std::round(CellPadding * formats.em());
    const ColumnWidths widths = measure(cells, formats);
    const auto columns = static_cast<qreal>(widths.least.size());
    if (columns > 1 && width / columns < NarrowestColumn * formats.em() &&
        sum(widths.least) + 2 * padding * columns > width)
        return stack(cells, formats, width, padding);
    TableShape shape{{0}, {}};
    for (const qreal column : share(widths, width - 2 * padding * columns))
        shape.columns.append(std::round(shape.columns.constLast() + column + 2 * padding));
    shape.columns.last() = width;
    shape.rows = placeRows(cells, shape.columns, formats, padding);
    return shape;
}

} // namespace nghisu
