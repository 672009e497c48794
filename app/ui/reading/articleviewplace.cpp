// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Where ArticleView stands in its article: kept over another layout, sought, and moved a page at a time.

#include "reading/articledocument.h"
#include "reading/articleview.h"
#include "theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

#include <cmath>

namespace nghisu {

namespace {

constexpr qreal Tolerance =
    1; ///< pixels; so much of a line's own room may be cut, which no letter reaches into
constexpr int MostColumns = 16;   ///< of a table whose lines are all to be kept whole
constexpr qreal LeastTurn = 0.25; ///< of the height in sight

} // namespace

QRectF ArticleView::lineRect(const QTextCursor &cursor) const
{
    const QTextBlock block = cursor.block();
    const QRectF box = m_document->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(cursor.position() - block.position());
    return line.isValid() ? line.rect().translated(box.topLeft()) : box;
}

Passage ArticleView::place() const
{
    if (!m_wantedPlace.isEmpty())
        return m_wantedPlace;
    if (verticalScrollBar()->value() <= 0)
        return {};
    return m_document->passageAt(cursorForPosition(QPoint(Gutter + 1, 1)).position());
}

void ArticleView::setPlace(const Passage &passage)
{
    m_wantedPlace = passage;
    seekPlace();
}

void ArticleView::seekPlace()
{
    QTextCursor cursor = m_document->cursorAt(locate(m_wantedPlace, m_document->article()));
    if (cursor.isNull()) {
        m_wantedPlace = {};
        return;
    }
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor); // QTextEdit scrolls to its cursor when it is shown or gets the focus
    const int top = static_cast<int>(lineRect(cursor).top());
    verticalScrollBar()->setValue(top);
    // Hidden, or not laid out down to there yet, the view cannot scroll so far: it goes on when its range
    // grows.
    if (isVisible() && verticalScrollBar()->value() == top)
        m_wantedPlace = {};
}

double ArticleView::progress() const
{
    const QScrollBar *bar = verticalScrollBar();
    const double whole = bar->maximum() + bar->pageStep() - footerHeight();
    return whole > 0 ? std::min(1.0, (bar->value() + bar->pageStep()) / whole) : 1.0;
}

void ArticleView::bringIntoView(int position)
{
    QTextCursor cursor(m_document);
    cursor.setPosition(position);
    m_wantedPlace = {};
    setTextCursor(cursor); // from where the keyboard goes on
    const QRectF line = lineRect(cursor);
    const int top = verticalScrollBar()->value();
    const int height = viewport()->height();
    if (line.top() < top + 2 * Grid || line.bottom() > top + height - 2 * Grid)
        verticalScrollBar()->setValue(static_cast<int>(line.top()) - height / 3);
}

ArticleView::TopLine ArticleView::topLine() const
{
    const int value = verticalScrollBar()->value();
    // Nobody has scrolled since: taken anew from this layout it would creep upwards, as lines begin earlier.
    if (m_keptLine && m_keptAt == value)
        return *m_keptLine;
    if (value <= 0)
        return {};
    const QTextCursor cursor = cursorForPosition(QPoint(Gutter + 1, 1));
    const QRectF line = lineRect(cursor);
    return {cursor.position(), line.height() > 0 ? (value - line.top()) / line.height() : 0};
}

void ArticleView::keepTopLine(const TopLine &line)
{
    if (!m_wantedPlace.isEmpty()) {
        seekPlace();
        return;
    }
    m_keptLine.reset();
    if (line.position <= 0)
        return;
    m_keptLine = line;
    seekTopLine();
}

void ArticleView::seekTopLine()
{
    const QRectF rect = lineRect(cursorAtPosition(m_keptLine->position));
    const int top = static_cast<int>(std::round(rect.top() + m_keptLine->hidden * rect.height()));
    verticalScrollBar()->setValue(top);
    // The range may not reach so far yet; it grows with the layout.
    m_keptAt = verticalScrollBar()->value();
    m_seekingLine = m_keptAt < top;
}

/// The uppermost line, picture or the like that is cut at that height of the document; null where none is. In
/// a table there may be one in each column.
QRectF ArticleView::lineAcross(qreal y) const
{
    const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
    const QTextCursor cursor = cursorAtPosition(layout->hitTest(QPointF(Gutter + 1, y), Qt::FuzzyHit));
    const QTextTable *table = cursor.currentTable();
    QTextBlock block = table ? m_document->findBlock(table->firstPosition()) : cursor.block();
    const int last = table ? table->lastPosition() : cursor.block().position();
    QRectF found;
    for (; block.isValid() && block.position() <= last; block = block.next()) {
        const QRectF box = layout->blockBoundingRect(block);
        if (box.top() >= y || box.bottom() <= y)
            continue;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect().translated(box.topLeft());
            if (line.top() < y - Tolerance && line.bottom() > y + Tolerance &&
                (found.isNull() || line.top() < found.top()))
                found = line;
        }
    }
    return found;
}

/// The nearest height not below that one where no line is cut.
qreal ArticleView::aboveLine(qreal y) const
{
    for (int turn = 0; turn < MostColumns; ++turn) {
        const QRectF line = lineAcross(y);
        if (line.isNull())
            break;
        y = line.top();
    }
    return y;
}

/// The nearest height not above that one where no line is cut.
qreal ArticleView::belowLine(qreal y) const
{
    for (int turn = 0; turn < MostColumns; ++turn) {
        const QRectF line = lineAcross(y);
        if (line.isNull())
            break;
        y = line.bottom();
    }
    return y;
}

void ArticleView::turnPage(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const int top = bar->value();
    const int page = viewport()->height();
    qreal wanted = 0;
    if (direction > 0) {
        wanted = aboveLine(top + page);
        // A picture higher than the page goes by in parts.
        if (wanted < top + page * LeastTurn)
            wanted = top + page;
    } else {
        wanted = belowLine(belowLine(top) - page);
        if (wanted > top - page * LeastTurn)
            wanted = top - page;
    }
    m_wantedPlace = {};
    m_seekingLine = false;
    bar->setValue(static_cast<int>(direction > 0 ? std::floor(wanted) : std::ceil(wanted)));
}

QTextCursor ArticleView::cursorAtPosition(int position) const
{
    QTextCursor cursor(m_document);
    cursor.setPosition(std::clamp(position, 0, m_document->characterCount() - 1));
    return cursor;
}

} // namespace nghisu
