// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What ArticleLayout paints.

#include "reading/articledocument.h"
#include "reading/articlelayout.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace nghisu {

namespace {

constexpr qreal QuoteBarWidth = 3;
constexpr qreal ChosenWidth = 3;
constexpr qreal MarkerGap = 0.5; ///< in em, between a marker and its text

} // namespace

void ArticleLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    painter->setPen(context.palette.color(QPalette::Text));
    for (qsizetype i = elementAt(clip.top()); i < m_elements.size(); ++i) {
        set(i);
        const Element &element = m_elements.at(i);
        if (element.top > clip.bottom())
            break;
        drawElement(painter, element, context);
    }
}

void ArticleLayout::drawElement(QPainter *painter, const Element &element, const PaintContext &context) const
{
    painter->save();
    drawOrnaments(painter, element);
    painter->restore();
    QTextBlock block = blockOf(element);
    for (int i = 0; i < element.count; ++i, block = block.next())
        drawBlock(painter, block, element.top, context);
}

void ArticleLayout::drawBlock(QPainter *painter, const QTextBlock &block, qreal top,
                              const PaintContext &context) const
{
    QTextLayout *layout = block.layout();
    const QRectF box = layout->boundingRect().translated(layout->position() + QPointF(0, top));
    const QRectF clip = context.clip;
    if (clip.isValid() && (box.bottom() < clip.top() || box.top() > clip.bottom()))
        return;
    QList<QTextLayout::FormatRange> selections;
    for (const Selection &selection : context.selections) {
        const int start = selection.cursor.selectionStart() - block.position();
        const int end = selection.cursor.selectionEnd() - block.position();
        if (start < block.length() && end > 0 && end > start)
            selections.append({start, end - start, selection.format});
    }
    layout->draw(painter, QPointF(0, top), selections, clip.isValid() ? clip : QRectF());
    if (!selections.isEmpty() && roleOf(block.blockFormat()) == TextRole::Picture)
        drawChosen(painter, box);
    const int cursor = context.cursorPosition - block.position();
    if (context.cursorPosition >= 0 && cursor >= 0 && cursor < block.length())
        layout->drawCursor(painter, QPointF(0, top), cursor);
}

/// A picture covers what is painted behind selected words.
void ArticleLayout::drawChosen(QPainter *painter, const QRectF &picture) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_formats.typography().colors.accent, ChosenWidth));
    painter->setBrush(Qt::NoBrush);
    constexpr qreal Half = ChosenWidth / 2;
    painter->drawRoundedRect(picture.adjusted(Half, Half, -Half, -Half), ChosenWidth, ChosenWidth);
    painter->restore();
}

void ArticleLayout::drawOrnaments(QPainter *painter, const Element &element) const
{
    if (element.role == TextRole::Quote) {
        const qreal below = element.continued ? m_formats.format(element.role).between : 0;
        painter->fillRect(QRectF(Gutter, element.top, QuoteBarWidth, element.height + below),
                          m_formats.typography().colors.line);
    } else if (element.depth > 0) {
        drawMarker(painter, element);
    } else if (m_tables.contains(element.block)) {
        drawGrid(painter, element);
    }
}

void ArticleLayout::drawMarker(QPainter *painter, const Element &element) const
{
    const QTextBlock block = blockOf(element);
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return;
    const QTextCharFormat format = m_formats.format(element.role).text;
    const QTextLine line = layout->lineAt(0);
    const QString marker = block.blockFormat().stringProperty(MarkerProperty);
    painter->setFont(format.font());
    painter->setPen(format.foreground().color());
    const qreal width = painter->fontMetrics().horizontalAdvance(marker);
    const QPointF origin = layout->position() + QPointF(0, element.top + line.y() + line.ascent());
    painter->drawText(origin - QPointF(width + MarkerGap * m_formats.em(), 0), marker);
}

void ArticleLayout::drawGrid(QPainter *painter, const Element &element) const
{
    const TableShape &shape = *m_tables.constFind(element.block);
    painter->setPen(QPen(m_formats.typography().colors.line, 1));
    painter->translate(Gutter + 0.5, std::floor(element.top) + 0.5);
    const qreal right = shape.columns.constLast() - 1;
    const qreal bottom = shape.rows.constLast() - 1;
    for (const qreal x : shape.columns)
        painter->drawLine(QLineF(std::min(x, right), 0, std::min(x, right), bottom));
    for (const qreal y : shape.rows)
        painter->drawLine(QLineF(0, std::min(y, bottom), right, std::min(y, bottom)));
}

} // namespace nghisu
