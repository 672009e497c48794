// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articlelayout.h"

#include "reading/articledocument.h"
#include "reading/pictureobject.h"

#include <QElapsedTimer>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace nghisu {

namespace {

constexpr qreal ListIndent = 1.6;  ///< in em, for each depth
constexpr qreal QuoteIndent = 1.4; ///< in em
constexpr qreal MostIndent = 0.4;  ///< of the column

bool sameMeasures(const Typography &a, const Typography &b)
{
    return a.body == b.body && a.interface == b.interface && a.zoom == b.zoom &&
           a.lineHeight == b.lineHeight && a.columnCharacters == b.columnCharacters &&
           a.justified == b.justified;
}

} // namespace

ArticleLayout::ArticleLayout(ArticleDocument &document)
    : QAbstractTextDocumentLayout(&document), m_document(document), m_formats(document.typography())
{
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(0);
    connect(&m_tellTimer, &QTimer::timeout, this, &ArticleLayout::tellSize);
    collect();
}

/// The document is filled once, before it is laid out.
void ArticleLayout::collect()
{
    int table = 0;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const int its = format.intProperty(TableProperty);
        if (its > 0 && its == table) {
            m_elements.last().count++;
            m_elements.last().length += block.length();
        } else {
            Element element;
            element.block = block.blockNumber();
            element.length = block.length() - 1;
            element.role = roleOf(format);
            element.continued = format.boolProperty(ContinuedProperty);
            element.depth = format.intProperty(DepthProperty);
            if (element.role == TextRole::Picture && !block.begin().atEnd())
                element.picture = block.begin().fragment().charFormat().intProperty(PictureProperty);
            m_elements.append(element);
        }
        table = its;
        m_elementOf.append(static_cast<int>(m_elements.size()) - 1);
    }
    forget(false);
}

void ArticleLayout::documentChanged(int, int, int)
{
    // The words stay; what may have changed is the width.
    if (m_document.textWidth() == m_width)
        return;
    m_width = m_document.textWidth();
    forget(false);
    tellSize();
}

void ArticleLayout::setTypography(const Typography &typography)
{
    const bool heightsStay = sameMeasures(m_formats.typography(), typography);
    m_formats = ArticleFormats(typography);
    forget(heightsStay);
    tellSize();
    emit update();
}

void ArticleLayout::setMargins(int top, int bottom)
{
    if (top == m_topMargin && bottom == m_bottomMargin)
        return;
    m_topMargin = top;
    m_bottomMargin = bottom;
    placeFrom(0);
    tellSize();
}

void ArticleLayout::forget(bool heightsStay)
{
    m_tables.clear();
    m_unset = m_elements.size();
    for (Element &element : m_elements) {
        element.set = false;
        if (!heightsStay)
            element.height = estimate(element);
    }
    placeFrom(0);
}

qreal ArticleLayout::indentOf(const Element &element) const
{
    const qreal wanted = element.role == TextRole::Quote ? QuoteIndent : element.depth * ListIndent;
    // However deep it is, there is room for the text.
    return std::round(std::min(wanted * m_formats.em(), (m_width - 2 * Gutter) * MostIndent));
}

qreal ArticleLayout::widthOf(const Element &element) const
{
    return std::max<qreal>(1, m_width - 2 * Gutter - indentOf(element));
}

qreal ArticleLayout::estimate(const Element &element) const
{
    const TextFormat &format = m_formats.format(element.role);
    if (element.picture >= 0 && element.picture < m_document.article().pictures.size())
        return PictureObject::shownSize(m_document, m_document.article().pictures.at(element.picture))
            .height();
    const qreal lines = std::ceil(element.length * format.letter / widthOf(element));
    // A table's rows are seldom full.
    return format.lineHeight * std::max(lines, element.count / 2.0);
}

/// Puts the elements from that one on below each other.
void ArticleLayout::placeFrom(qsizetype index) const
{
    qreal y = m_topMargin;
    qreal gap = 0;
    if (index > 0) {
        const Element &before = m_elements.at(index - 1);
        const TextFormat &format = m_formats.format(before.role);
        y = before.top + before.height;
        gap = before.continued ? format.between : format.below;
    }
    for (qsizetype i = index; i < m_elements.size(); ++i) {
        Element &element = m_elements[i];
        const TextFormat &format = m_formats.format(element.role);
        const bool goesOn = i > 0 && m_elements.at(i - 1).continued;
        element.top = y + (goesOn ? gap : std::max(gap, i > 0 ? format.above : 0));
        y = element.top + element.height;
        gap = element.continued ? format.between : format.below;
    }
    m_height = std::ceil(y + gap + m_bottomMargin);
}

void ArticleLayout::setElement(Element &element) const
{
    const qreal indent = Gutter + indentOf(element);
    const QTextBlock first = blockOf(element);
    if (first.blockFormat().hasProperty(TableProperty)) {
        const TableShape shape = setTable(first, element.count, m_formats, widthOf(element));
        element.height = shape.rows.constLast();
        QTextBlock block = first;
        for (int i = 0; i < element.count; ++i, block = block.next())
            block.layout()->setPosition(block.layout()->position() + QPointF(indent, 0));
        m_tables.insert(element.block, shape);
    } else {
        element.height = setBlock(first, m_formats, widthOf(element));
        first.layout()->setPosition({indent, 0});
    }
    element.set = true;
    m_unset--;
}

void ArticleLayout::set(qsizetype index) const
{
    Element &element = m_elements[index];
    if (element.set)
        return;
    const qreal before = element.height;
    setElement(element);
    if (element.height == before)
        return;
    placeFrom(index + 1);
    m_tellTimer.start();
}

bool ArticleLayout::goOn(qreal from, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    const qsizetype first = elementAt(from);
    qsizetype highest = m_elements.size();
    const auto setOne = [&](qsizetype index) {
        if (m_elements.at(index).set)
            return;
        setElement(m_elements[index]);
        highest = std::min(highest, index);
    };
    for (qsizetype i = first; i < m_elements.size() && !clock.hasExpired(milliseconds); ++i)
        setOne(i);
    for (qsizetype i = first; i-- > 0 && !clock.hasExpired(milliseconds);)
        setOne(i);
    placeFrom(std::min(highest + 1, m_elements.size()));
    tellSize();
    return m_unset > 0;
}

void ArticleLayout::tellSize()
{
    if (m_toldHeight == m_height)
        return;
    m_toldHeight = m_height;
    emit documentSizeChanged(documentSize());
}

QSizeF ArticleLayout::documentSize() const
{
    return {std::max<qreal>(0, m_width), m_height};
}

QRectF ArticleLayout::frameBoundingRect(QTextFrame *) const
{
    return {QPointF(), documentSize()};
}

QTextBlock ArticleLayout::blockOf(const Element &element, int number) const
{
    return m_document.findBlockByNumber(element.block + number);
}

qsizetype ArticleLayout::elementOf(const QTextBlock &block) const
{
    return m_elementOf.value(block.blockNumber(), -1);
}

/// The element at that height, or the one above where there is none, set.
qsizetype ArticleLayout::elementAt(qreal y) const
{
    // Setting one may bring another to that height, below it.
    for (;;) {
        const auto behind = std::upper_bound(m_elements.cbegin(), m_elements.cend(), y,
                                             [](qreal wanted, const Element &e) { return wanted < e.top; });
        const qsizetype index = std::max<qsizetype>(0, behind - m_elements.cbegin() - 1);
        if (m_elements.at(index).set)
            return index;
        set(index);
    }
}

QPointF ArticleLayout::originOf(const QTextBlock &block) const
{
    const qsizetype index = elementOf(block);
    if (index < 0)
        return {};
    set(index);
    return block.layout()->position() + QPointF(0, m_elements.at(index).top);
}

QRectF ArticleLayout::blockBoundingRect(const QTextBlock &block) const
{
    const QPointF origin = originOf(block);
    const Element &element = m_elements.at(std::max<qsizetype>(0, elementOf(block)));
    if (!m_tables.contains(element.block))
        return {origin, QSizeF(widthOf(element), element.height)};
    return block.layout()->boundingRect().translated(origin);
}

qreal ArticleLayout::roughHeight(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    const qsizetype index = elementOf(block);
    if (index < 0)
        return 0;
    const Element &element = m_elements.at(index);
    const int offset = position - blockOf(element).position();
    return element.top +
           element.height * std::min(1.0, offset / std::max(1.0, static_cast<qreal>(element.length)));
}

QList<QTextBlock> ArticleLayout::blocksAt(qreal y) const
{
    const Element &element = m_elements.at(elementAt(y));
    QList<QTextBlock> blocks;
    QTextBlock block = blockOf(element);
    for (int i = 0; i < element.count; ++i, block = block.next())
        blocks.append(block);
    return blocks;
}

QList<int> ArticleLayout::picturesIn(qreal top, qreal bottom) const
{
    QList<int> pictures;
    for (qsizetype i = elementAt(top); i < m_elements.size() && m_elements.at(i).top < bottom; ++i) {
        const int picture = m_elements.at(i).picture;
        if (picture >= 0 && picture < m_document.article().pictures.size())
            pictures.append(picture);
        set(i); // what follows stands where this one ends
    }
    return pictures;
}

QTextBlock ArticleLayout::cellAt(const Element &element, const QPointF &point) const
{
    const TableShape &shape = *m_tables.constFind(element.block);
    const auto indexIn = [](const QList<qreal> &edges, qreal at) {
        const auto behind = std::upper_bound(edges.begin(), edges.end(), at);
        return std::clamp<qsizetype>(behind - edges.begin() - 1, 0, edges.size() - 2);
    };
    const qsizetype row = indexIn(shape.rows, point.y() - element.top);
    const qsizetype column = indexIn(shape.columns, point.x() - Gutter);
    // Rows may be ragged: what stands left of the point, or above it in a row whose cells are stacked.
    QTextBlock found = blockOf(element);
    QTextBlock block = found;
    for (int i = 0; i < element.count; ++i, block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.intProperty(RowProperty) > row)
            break;
        const bool stacked = shape.columns.size() == 2;
        const bool before = stacked ? block.layout()->position().y() <= point.y() - element.top
                                    : format.intProperty(ColumnProperty) <= column;
        if (format.intProperty(RowProperty) == row && (before || format.intProperty(ColumnProperty) == 0))
            found = block;
    }
    return found;
}

int ArticleLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const Element &element = m_elements.at(elementAt(point.y()));
    const QTextBlock block = m_tables.contains(element.block) ? cellAt(element, point) : blockOf(element);
    const QTextLayout *layout = block.layout();
    const QPointF inside = point - layout->position() - QPointF(0, element.top);
    if (layout->lineCount() == 0)
        return accuracy == Qt::ExactHit ? -1 : block.position();
    int number = 0;
    while (number + 1 < layout->lineCount() && layout->lineAt(number).rect().bottom() <= inside.y())
        ++number;
    const QTextLine line = layout->lineAt(number);
    if (accuracy == Qt::ExactHit && !line.naturalTextRect().contains(inside))
        return -1;
    return block.position() + line.xToCursor(inside.x(), accuracy == Qt::ExactHit
                                                             ? QTextLine::CursorOnCharacter
                                                             : QTextLine::CursorBetweenCharacters);
}

} // namespace nghisu
