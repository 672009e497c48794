// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articlefinder.h"

#include "reading/articlelayout.h"
#include "reading/articleview.h"
#include "reading/scrollmarks.h"
#include "theme/colors.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int TickDelayMs = 30;

int topOfView(const ArticleView &view)
{
    return view.cursorForPosition(QPoint(0, 0)).position();
}

} // namespace

ArticleFinder::ArticleFinder(ArticleView &view)
    : QObject(&view), m_view(view), m_ticks(new ScrollMarks(*view.verticalScrollBar()))
{
    m_tickTimer.setSingleShot(true);
    m_tickTimer.setInterval(TickDelayMs);
    connect(&m_tickTimer, &QTimer::timeout, this, &ArticleFinder::placeTicks);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (!m_matches.isEmpty() && !m_tickTimer.isActive())
            m_tickTimer.start();
    });
    connect(&view, &ArticleView::scrolled, this, [this] {
        if (!m_matches.isEmpty())
            emit marksChanged();
    });
}

void ArticleFinder::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    if (m_query.isEmpty())
        m_origin =
            m_view.textCursor().hasSelection() ? m_view.textCursor().selectionStart() : topOfView(m_view);
    m_query = query;
    search();
    m_current = m_matches.isEmpty() ? -1 : firstBehind(m_origin) % m_matches.size();
    showCurrent();
    emit changed();
}

void ArticleFinder::search()
{
    m_matches.clear();
    m_current = -1;
    if (!m_query.isEmpty()) {
        if (!m_finder)
            m_finder.emplace(m_view.document()->toRawText());
        m_matches = m_finder->find(m_query);
    }
    placeTicks();
}

qsizetype ArticleFinder::firstBehind(int position) const
{
    const auto found =
        std::lower_bound(m_matches.cbegin(), m_matches.cend(), position,
                         [](const TextMatch &match, int wanted) { return match.start < wanted; });
    return found - m_matches.cbegin();
}

void ArticleFinder::step(int direction)
{
    if (m_matches.isEmpty())
        return;
    m_current = (m_current + direction + m_matches.size()) % m_matches.size();
    m_origin = static_cast<int>(m_matches.at(m_current).start);
    showCurrent();
    emit changed();
}

void ArticleFinder::showCurrent()
{
    if (m_current >= 0) {
        const TextMatch &match = m_matches.at(m_current);
        m_view.bringIntoView(static_cast<int>(match.start));
    }
    m_ticks->update();
    emit marksChanged();
}

QList<QTextEdit::ExtraSelection> ArticleFinder::visibleMarks() const
{
    if (m_matches.isEmpty())
        return {};
    // Only what is in sight: the layout goes through all selections for each block that it draws.
    const QTextBlock top = m_view.cursorForPosition(QPoint(0, 0)).block();
    const QTextBlock bottom =
        m_view.cursorForPosition(QPoint(m_view.viewport()->width(), m_view.viewport()->height())).block();
    const int end = bottom.position() + bottom.length();
    const Colors &colors = colorsOf(m_view.palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = firstBehind(top.position()); i < m_matches.size() && m_matches.at(i).start < end;
         ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_view.document());
        mark.cursor.setPosition(static_cast<int>(m_matches.at(i).start));
        mark.cursor.setPosition(static_cast<int>(m_matches.at(i).start + m_matches.at(i).length),
                                QTextCursor::KeepAnchor);
        mark.format.setBackground(i == m_current ? colors.accent : colors.found);
        mark.format.setForeground(i == m_current ? colors.onAccent : colors.ink);
        marks.append(mark);
    }
    return marks;
}

void ArticleFinder::placeTicks()
{
    QList<qreal> heights;
    const auto *layout = qobject_cast<const ArticleLayout *>(m_view.document()->documentLayout());
    for (const TextMatch &match : std::as_const(m_matches))
        heights.append(layout->roughHeight(static_cast<int>(match.start)));
    const QScrollBar *bar = m_view.verticalScrollBar();
    m_ticks->setMarks(heights, bar->maximum() + bar->pageStep());
}

void ArticleFinder::forgetText()
{
    m_finder.reset();
    m_matches.clear();
    m_current = -1;
    m_origin = 0;
}

void ArticleFinder::documentReplaced()
{
    if (!m_finder && !m_query.isEmpty()) {
        search();
        m_current = m_matches.isEmpty() ? -1 : 0;
        emit changed();
    }
    placeTicks();
    emit marksChanged();
}

} // namespace nghisu
