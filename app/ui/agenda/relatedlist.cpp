// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/relatedlist.h"

#include "theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int RowsInSight = 3;

QString lineOf(const EventReport &report)
{
    const QString date = report.published.date.isValid()
                             ? QLocale().toString(report.published.date, QLocale::ShortFormat)
                             : QString();
    QStringList parts{report.source, date};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Whether the same is seen of them, whatever their agendas are.
bool looksAlike(const EventReport &one, const EventReport &other)
{
    return one.id == other.id && one.title == other.title && lineOf(one) == lineOf(other);
}

} // namespace

RelatedList::RelatedList(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_compare(new QToolButton(this)),
      m_list(new QListWidget(this))
{
    m_heading->setFont(interfaceFont(font(), TypeSize::Small));
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setText(tr("On the same event"));
    m_compare->setText(tr("Compare…"));
    m_compare->setToolTip(tr("Show the agendas of all these articles as one, and where they differ"));
    m_compare->setAccessibleName(tr("Compare the agendas"));
    m_compare->setAutoRaise(true);
    m_list->setAccessibleName(m_heading->text());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, Grid, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(head);
    layout->addWidget(m_list);
    const auto open = [this](const QListWidgetItem *line) {
        emit articleWanted(line->data(Qt::UserRole).toLongLong());
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_list, &QListWidget::itemClicked, this, open);
    connect(m_compare, &QToolButton::clicked, this, [this] { emit mergeWanted(m_reports); });
    hide();
}

void RelatedList::setReports(const QList<EventReport> &reports)
{
    const bool same =
        std::equal(m_reports.cbegin(), m_reports.cend(), reports.cbegin(), reports.cend(), looksAlike);
    m_reports = reports;
    if (!same)
        fill();
}

void RelatedList::fill()
{
    const QListWidgetItem *before = m_list->currentItem();
    const qint64 current = before ? before->data(Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    for (const EventReport &report : m_reports.mid(1)) {
        auto *line = new QListWidgetItem(report.title + u'\n' + lineOf(report), m_list);
        line->setData(Qt::UserRole, report.id);
        line->setToolTip(report.title);
        line->setData(
            Qt::AccessibleTextRole,
            tr("%1, %2", "headline of an article, its source and date").arg(report.title, lineOf(report)));
        line->setSizeHint({0, 2 * fontMetrics().lineSpacing() + 2 * Grid});
        if (report.id == current)
            m_list->setCurrentItem(line);
    }
    const int rows = std::min(RowsInSight, m_list->count());
    m_list->setFixedHeight(rows * (2 * fontMetrics().lineSpacing() + 2 * Grid) + Grid);
    setVisible(rows > 0);
}

} // namespace nghisu
