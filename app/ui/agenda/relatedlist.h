// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventreports.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace nghisu {

/// Other articles on the event of the one that is read; hidden while there are none.
class RelatedList : public QWidget
{
    Q_OBJECT

public:
    explicit RelatedList(QWidget *parent = nullptr);

    /// The reports of the event, that of the article which is read first. The current row stays on its
    /// article where that is among them.
    void setReports(const QList<EventReport> &reports);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QToolButton *compareButton() const { return m_compare; }

signals:
    void articleWanted(qint64 article);
    /// The agendas of all reports are to be shown as one.
    void mergeWanted(const QList<nghisu::EventReport> &reports);

private:
    void fill();

    QList<EventReport> m_reports;
    QLabel *m_heading;
    QToolButton *m_compare;
    QListWidget *m_list;
};

} // namespace nghisu
