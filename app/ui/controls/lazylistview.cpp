// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/lazylistview.h"

#include "theme/metrics.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

constexpr int FirstGuess = 20 * Grid;
constexpr int ScreensAhead = 2; ///< that are fetched before they are reached

} // namespace

LazyListView::LazyListView(QWidget *parent) : QListView(parent), m_guess(FirstGuess)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LazyListView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this, nullptr);
    QListView::setModel(newModel); // which resets
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &LazyListView::reset);
    connect(newModel, &QAbstractItemModel::rowsMoved, this, &LazyListView::reset);
}

void LazyListView::reset()
{
    QListView::reset();
    m_heights.clear();
    m_measured.clear();
    m_anchor = {};
    if (const int rows = model() ? model()->rowCount(rootIndex()) : 0) {
        m_heights.insert(0, rows, m_guess);
        m_measured.resize(static_cast<size_t>(rows), false);
    }
    settle();
}

void LazyListView::doItemsLayout()
{
    forgetHeights();
    QAbstractItemView::doItemsLayout(); // not QListView's, which measures all rows
}

void LazyListView::forgetHeights()
{
    std::fill(m_measured.begin(), m_measured.end(), false);
}

int LazyListView::measuredRows() const
{
    return static_cast<int>(std::count(m_measured.cbegin(), m_measured.cend(), true));
}

void LazyListView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int count = last - first + 1;
    const bool above = first <= m_anchor.row && m_heights.size() > 0;
    m_heights.insert(first, count, m_guess);
    m_measured.insert(m_measured.begin() + first, static_cast<size_t>(count), false);
    if (above)
        m_anchor.row += count;
    QAbstractItemView::rowsInserted(parent, first, last);
    settle();
}

void LazyListView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last); // QListView's would lay out anew
}

void LazyListView::rowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    if (first + count > m_heights.size())
        return;
    m_heights.remove(first, count);
    m_measured.erase(m_measured.begin() + first, m_measured.begin() + first + count);
    if (last < m_anchor.row)
        m_anchor.row -= count;
    else if (first <= m_anchor.row)
        m_anchor = {first, std::max(m_anchor.y, 0)};
    settle();
}

void LazyListView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                               const QList<int> &roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_heights.size(); ++row)
        m_measured[static_cast<size_t>(row)] = false;
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    settle();
}

void LazyListView::updateGeometries()
{
    settle();
    QAbstractItemView::updateGeometries();
}

int LazyListView::measure(int row)
{
    if (m_measured[static_cast<size_t>(row)])
        return m_heights.at(row);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, m_width, 0);
    const QModelIndex index = rowIndex(row);
    const int height = std::max(itemDelegateForIndex(index)->sizeHint(option, index).height(), 1);
    m_heights.set(row, height);
    m_measured[static_cast<size_t>(row)] = true;
    return height;
}

/// Brings heights, places and the scroll bar into agreement, with the anchor where it stands.
void LazyListView::settle()
{
    m_unsettled = true;
    if (m_settling)
        return;
    const QScopedValueRollback guard(m_settling, true);
    if (m_width != viewport()->width()) {
        m_width = viewport()->width();
        forgetHeights();
    }
    while (std::exchange(m_unsettled, false)) { // the scroll bar's signals may bring more rows
        placeRows();
        const int room = viewport()->height();
        const qint64 top = m_heights.size() > 0 ? m_heights.before(m_anchor.row) - m_anchor.y : 0;
        verticalScrollBar()->setPageStep(room);
        verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(m_heights.total() - room, 0)));
        verticalScrollBar()->setValue(static_cast<int>(top));
    }
    viewport()->update();
}

/// Measures the rows in sight, and moves the anchor to the first of them.
void LazyListView::placeRows()
{
    const int rows = m_heights.size();
    if (rows == 0) {
        m_anchor = {};
        return;
    }
    m_anchor.row = std::clamp(m_anchor.row, 0, rows - 1);
    const int room = viewport()->height();
    const auto bottom = [&] {
        int y = m_anchor.y;
        for (int row = m_anchor.row; row < rows && y < room; ++row)
            y += measure(row);
        return y;
    };
    const auto fillAbove = [&] {
        while (m_anchor.y > 0 && m_anchor.row > 0)
            m_anchor.y -= measure(--m_anchor.row);
        if (m_anchor.row == 0)
            m_anchor.y = std::min(m_anchor.y, 0);
    };
    while (m_anchor.row + 1 < rows && m_anchor.y + measure(m_anchor.row) <= 0)
        m_anchor.y += m_heights.at(m_anchor.row++);
    fillAbove();
    if (const int missing = room - bottom(); missing > 0) { // the end of the list stands at the bottom
        m_anchor.y += missing;
        fillAbove();
    }
}

void LazyListView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    if (!m_settling)
        followScrollBar(dy);
    viewport()->update();
}

void LazyListView::followScrollBar(int dy)
{
    const int room = viewport()->height();
    const int value = verticalScrollBar()->value();
    if (m_heights.size() == 0)
        return;
    if (value == verticalScrollBar()->maximum())
        m_anchor = {m_heights.size() - 1, room - measure(m_heights.size() - 1)};
    else if (value == 0)
        m_anchor = {};
    else if (std::abs(dy) < room)
        m_anchor.y += dy;
    else
        m_anchor = {m_heights.find(value), static_cast<int>(m_heights.before(m_heights.find(value)) - value)};
    settle();
    prefetch();
}

/// The next page, before the end of this one is seen.
void LazyListView::prefetch()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() - bar->value() < ScreensAhead * viewport()->height() &&
        model()->canFetchMore(rootIndex()))
        model()->fetchMore(rootIndex());
}

void LazyListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return;
    const int room = viewport()->height();
    const int height = measure(index.row());
    const int y = rowRect(index.row()).top();
    if (hint == EnsureVisible && y >= 0 && y + height <= room)
        return;
    const bool toTop = hint == PositionAtTop || height >= room || (hint == EnsureVisible && y < 0);
    m_anchor = {index.row(), toTop ? 0 : hint == PositionAtCenter ? (room - height) / 2 : room - height};
    settle();
    prefetch();
}

QModelIndex LazyListView::rowIndex(int row) const
{
    return model()->index(row, modelColumn(), rootIndex());
}

QRect LazyListView::rowRect(int row) const
{
    const qint64 top = m_heights.before(row) - m_heights.before(m_anchor.row) + m_anchor.y;
    return {0, static_cast<int>(top), viewport()->width(), m_heights.at(row)};
}

QRect LazyListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return {};
    return rowRect(index.row());
}

QModelIndex LazyListView::indexAt(const QPoint &point) const
{
    if (m_heights.size() == 0)
        return {};
    const int row = m_heights.find(point.y() - m_anchor.y + m_heights.before(m_anchor.row));
    return rowRect(row).contains(point) ? rowIndex(row) : QModelIndex();
}

int LazyListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void LazyListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem base;
    initViewItemOption(&base);
    const QStyle::State state = base.state;
    for (int row = m_anchor.row; row < m_heights.size(); ++row) {
        base.rect = rowRect(row);
        if (base.rect.top() > event->rect().bottom())
            break;
        if (!base.rect.intersects(event->rect()))
            continue;
        const QModelIndex index = rowIndex(row);
        base.state = state;
        base.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
        base.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, base, index);
    }
}

QModelIndex LazyListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_heights.size();
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return rowIndex(m_anchor.row);
    const auto nextTo = [&](int step) { return rowIndex(std::clamp(current.row() + step, 0, rows - 1)); };
    const auto pageFrom = [&](int pixels) {
        const int row = m_heights.find(m_heights.before(current.row()) + pixels);
        return row == current.row() ? nextTo(pixels < 0 ? -1 : 1) : rowIndex(row);
    };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return nextTo(-1);
    case MoveDown:
    case MoveNext:
        return nextTo(1);
    case MovePageUp:
        return pageFrom(-viewport()->height());
    case MovePageDown:
        return pageFrom(viewport()->height());
    case MoveHome:
        return rowIndex(0);
    case MoveEnd:
        return rowIndex(rows - 1);
    case MoveLeft:
    case MoveRight:
        break;
    }
    return current;
}

void LazyListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.normalized().center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion LazyListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid() && range.bottom() < m_heights.size())
            region += rowRect(range.top()).united(rowRect(range.bottom())).intersected(viewport()->rect());
    }
    return region;
}

} // namespace nghisu
