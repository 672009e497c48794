// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/librarylist.h"

#include "theme/metrics.h"

#include <QDrag>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>

#include <algorithm>

namespace nghisu {

LibraryList::LibraryList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true); // a hundred thousand rows are not to be measured one by one
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    setDragEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setBackgroundRole(QPalette::Window);
}

void LibraryList::choose(const QModelIndex &row)
{
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
}

void LibraryList::keyboardSearch(const QString &search)
{
    // Space, which selects a row, comes here too, and so do keys that stand for no character.
    const auto isNothing = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    if (!std::all_of(search.cbegin(), search.cend(), isNothing))
        emit typed(search);
}

void LibraryList::startDrag(Qt::DropActions actions)
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(rows));
    QLabel label(tr("%n article(s)", "what is dragged", static_cast<int>(rows.size())));
    label.setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    label.setAutoFillBackground(true);
    label.setBackgroundRole(QPalette::Highlight);
    label.setForegroundRole(QPalette::HighlightedText);
    drag->setPixmap(label.grab());
    drag->exec(actions, Qt::CopyAction);
}

void LibraryList::inputMethodEvent(QInputMethodEvent *event)
{
    event->ignore();
}

void LibraryList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

void LibraryList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &)
{
    if (first == last)
        update(first);
    else
        viewport()->update();
}

} // namespace nghisu
