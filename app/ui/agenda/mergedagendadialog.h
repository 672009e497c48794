// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventreports.h"
#include "mergedagenda.h"

#include <QDialog>

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace nghisu {

/// The agenda of an event out of several articles: what they say alike as one entry, below it what each of
/// them says, and where they differ.
class MergedAgendaDialog : public QDialog
{
    Q_OBJECT

public:
    MergedAgendaDialog(QList<EventReport> reports, QWidget *parent);

    [[nodiscard]] QTreeWidget *entries() const { return m_entries; }
    [[nodiscard]] QCheckBox *onlyDifferences() const { return m_onlyDifferences; }
    [[nodiscard]] QString summary() const;
    /// The merged agenda as lines of text.
    [[nodiscard]] QString plainText() const;

signals:
    /// What an article says of the entry is to be shown in it.
    void passageWanted(qint64 article, const nghisu::Passage &passage);
    void exportWanted(const nghisu::Agenda &agenda);

private:
    void layOut();
    void fill();
    void addReported(QTreeWidgetItem *parent, const ReportedEntry &said, const MergedEntry &merged);
    [[nodiscard]] QString differencesText(const MergedEntry &merged) const;
    /// The newspaper, or the headline without one; of several reports of one newspaper also its date, and
    /// the headline where others have that date too.
    [[nodiscard]] QString nameOf(qsizetype report) const;
    void activate(QTreeWidgetItem *row);

    QList<EventReport> m_reports;
    QList<MergedEntry> m_merged;
    QCheckBox *m_onlyDifferences;
    QTreeWidget *m_entries;
};

} // namespace nghisu
