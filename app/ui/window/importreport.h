// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryintake.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace nghisu {

class ImportReportModel;

/// How many were added, updated, there already or not to be added, as one sentence.
[[nodiscard]] QString summaryOf(const QList<IntakeOutcome> &outcomes);

/// What came of an import, file by file. Articles are opened from it; other versions of articles that the
/// library has are brought up to date.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const QList<IntakeOutcome> &outcomes, QWidget *parent = nullptr);

signals:
    void articleWanted(qint64 article);
    void updateWanted(const QStringList &paths);

private:
    void fillFilter(const QList<IntakeOutcome> &outcomes);
    void showDetails(const QModelIndex &index);
    void openRow(const QModelIndex &index);

    ImportReportModel *m_model;
    QSortFilterProxyModel *m_shown;
    QComboBox *m_filter;
    QTreeView *m_view;
    QPlainTextEdit *m_details; ///< all that is known of the chosen file
};

} // namespace nghisu
