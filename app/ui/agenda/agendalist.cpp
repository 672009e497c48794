// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendalist.h"

#include <QResizeEvent>

namespace nghisu {

AgendaList::AgendaList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
}

void AgendaList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Heights depend on the width, which Adjust alone does not tell the delegate.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace nghisu
