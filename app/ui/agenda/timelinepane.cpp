// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/timelinepane.h"

#include "agenda/agendadelegate.h"
#include "agenda/agendalist.h"
#include "agenda/timelinemodel.h"
#include "theme/metrics.h"

#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr int MinuteMs = 60'000;

} // namespace

TimelinePane::TimelinePane(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_model(new TimelineModel(this)),
      m_list(new AgendaList(this)),
      m_empty(new QLabel(tr("The articles of the library name no sessions yet."), this)),
      m_minute(new QTimer(this))
{
    m_list->setModel(m_model);
    connect(m_model, &TimelineModel::failed, this, &TimelinePane::failed);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setAccessibleName(tr("Sessions of all articles"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 0, 2 * Grid, 2 * Grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_list, &QListView::clicked, this, &TimelinePane::choose);
    connect(m_list, &QListView::activated, this, &TimelinePane::choose);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->minimum())
            fetchEarlier();
    });
    m_minute->setInterval(MinuteMs);
    connect(m_minute, &QTimer::timeout, this, [this] { m_model->setNow(m_clock()); });
}

TimelinePane::~TimelinePane() = default;

void TimelinePane::setLibrary(Database *database)
{
    m_model->load(nullptr, m_clock());
    m_store = database ? std::make_unique<TimelineStore>(*database) : nullptr;
    invalidate();
}

void TimelinePane::invalidate()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void TimelinePane::reload()
{
    m_stale = false;
    m_model->load(m_store.get(), m_clock());
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_minute->start();
    if (const QModelIndex current = m_model->current(); current.isValid())
        m_list->scrollTo(current, QAbstractItemView::PositionAtCenter);
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

/// The row that was first stays where it is.
void TimelinePane::fetchEarlier()
{
    if (const int rows = m_model->fetchEarlier(); rows > 0)
        m_list->scrollTo(m_model->index(rows), QAbstractItemView::PositionAtTop);
}

void TimelinePane::choose(const QModelIndex &index)
{
    if (const qint64 article = index.data(TimelineModel::ArticleRole).toLongLong(); article > 0)
        emit sessionWanted(article, index.data(AgendaModel::PassageRole).value<Passage>());
}

} // namespace nghisu
