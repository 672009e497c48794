// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendapane.h"

#include "agenda/agendadelegate.h"
#include "agenda/agendalist.h"
#include "agenda/agendamodel.h"
#include "theme/metrics.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr int MinuteMs = 60'000;

} // namespace

AgendaPane::AgendaPane(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_model(new AgendaModel(this)),
      m_list(new AgendaList(this)),
      m_empty(new QLabel(tr("No dates or business of an event were found in this article."), this)),
      m_minute(new QTimer(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setAccessibleName(tr("Agenda"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 0, 2 * Grid, 2 * Grid);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);

    connect(m_list, &QListView::clicked, this, &AgendaPane::choose);
    connect(m_list, &QListView::activated, this, &AgendaPane::choose);
    m_minute->setInterval(MinuteMs);
    connect(m_minute, &QTimer::timeout, this, [this] { m_model->setNow(m_clock()); });
    setAgenda({});
}

void AgendaPane::setAgenda(const Agenda &agenda)
{
    m_model->setAgenda(agenda, m_clock());
    m_list->setVisible(!agenda.isEmpty());
    m_empty->setVisible(agenda.isEmpty());
    if (agenda.isEmpty())
        m_minute->stop();
    else
        m_minute->start();
}

void AgendaPane::choose(const QModelIndex &index)
{
    const auto passage = index.data(AgendaModel::PassageRole).value<Passage>();
    if (!passage.isEmpty())
        emit passageWanted(passage);
}

void AgendaPane::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : rows);
    do {
        row += by;
    } while (row >= 0 && row < rows && !m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsSelectable));
    if (row < 0 || row >= rows)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    choose(m_model->index(row));
}

QString AgendaPane::plainText() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines.append(m_model->index(row).data(Qt::AccessibleTextRole).toString());
    return lines.join(u'\n');
}

} // namespace nghisu
