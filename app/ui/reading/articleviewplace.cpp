// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Where ArticleView stands in its article: kept over another layout, sought, and moved a page at a time.

#include "reading/articledocument.h"
#include "reading/articlelayout.h"
#include "reading/articleview.h"
#include "theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace nghisu {

namespace {

constexpr qreal Tolerance =
    1; ///< pixels; so much of a line's own room may be cut, which no letter reaches into
constexpr int MostColumns = 24;   ///< of a table whose lines are all to be kept whole
constexpr qreal MostHidden = 0.8; ///< of a line at the top that is kept there

} // namespace

QRectF ArticleView::lineRect(const QTextCursor &cursor) const
{
    const QTextBlock block = cursor.block();
    const QPointF origin = m_document->layout().originOf(block);
    const QTextLine line = block.layout()->lineForTextPosition(cursor.position() - block.position());
    return line.isValid() ? line.rect().translated(origin) : QRectF(origin, QSizeF());
}

Passage ArticleView::place() const
{
    if (!m_wantedPlace.isEmpty())
        return m_wantedPlace;
    if (verticalScrollBar()->value() <= 0)
        return {};
    // Near the end the line that was kept may stand further down, as there is nothing more to scroll.
    if (m_keptLine && m_keptAt == verticalScrollBar()->value())
        return m_document->passageAt(m_keptLine->position);
    return m_document->passageAt(cursorForPosition(QPoint(ArticleLayout::Gutter + 1, 1)).position());
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
    setTextCursor(cursor); // from where the keyboard goes on
    scrollTo(cursor);
}

void ArticleView::scrollTo(const QTextCursor &cursor)
{
    m_wantedPlace = {};
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
    QTextCursor cursor = cursorForPosition(QPoint(ArticleLayout::Gutter + 1, 1));
    // Between two blocks it is the lower one that is seen.
    if (lineRect(cursor).bottom() <= value && cursor.block().next().isValid())
        cursor.setPosition(cursor.block().next().position());
    const QRectF line = lineRect(cursor);
    const qreal hidden = value - line.top();
    return {cursor.position(), hidden, line.height() > 0 ? hidden / line.height() : 0};
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
    const QRectF rect = lineRect(cursorAtPosition(line.position));
    // A line of text stays where it is to the pixel, as long as any of it is in sight; of a picture the same
    // part stays at the top.
    const bool picture = m_document->characterAt(line.position) == QChar::ObjectReplacementCharacter;
    const qreal hidden =
        picture ? line.share * rect.height() : std::min(line.hidden, rect.height() * MostHidden);
    m_document->layout().tellSize();
    verticalScrollBar()->setValue(static_cast<int>(std::round(rect.top() + hidden)));
    m_keptAt = verticalScrollBar()->value();
    viewport()->update(); // scrolling moves what is painted, which was set otherwise
}

/// The uppermost line, picture or the like that is cut at that height of the document; null where none is. In
/// a table there may be one in each column.
QRectF ArticleView::lineAcross(qreal y) const
{
    QRectF found;
    for (const QTextBlock &block : m_document->layout().blocksAt(y)) {
        const QPointF origin = m_document->layout().originOf(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect().translated(origin);
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
        // What is higher than the page goes by in parts.
        if (wanted <= top)
            wanted = top + page;
    } else {
        wanted = belowLine(belowLine(top) - page);
        if (wanted >= top)
            wanted = belowLine(top - page);
        if (wanted >= top)
            wanted = top - page;
    }
    m_wantedPlace = {};
    m_document->layout().tellSize();
    bar->setValue(static_cast<int>(direction > 0 ? std::floor(wanted) : std::ceil(wanted)));
}

QTextCursor ArticleView::cursorAtPosition(int position) const
{
    QTextCursor cursor(m_document);
    cursor.setPosition(std::clamp(position, 0, m_document->characterCount() - 1));
    return cursor;
}

} // namespace nghisu
