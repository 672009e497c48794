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

#include <cmath>

namespace nghisu {

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

QTextCursor ArticleView::cursorAtPosition(int position) const
{
    QTextCursor cursor(m_document);
    cursor.setPosition(std::clamp(position, 0, m_document->characterCount() - 1));
    return cursor;
}

} // namespace nghisu
