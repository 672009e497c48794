// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryintake.h"

#include <QAbstractTableModel>

namespace nghisu {

/// What came of an import, a row a file.
class ImportReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, TitleColumn, DetailColumn, ColumnCount };
    /// WholeReportRole: all that is known of the file, as lines of plain text.
    enum Role { OutcomeStateRole = Qt::UserRole, ArticleRole, WholeReportRole };

    explicit ImportReportModel(QList<IntakeOutcome> outcomes, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// All rows as text, a line a file, its parts by tabulators.
    [[nodiscard]] QString plainText() const;

    [[nodiscard]] static QString stateText(IntakeOutcome::State state);

private:
    [[nodiscard]] static QString details(const IntakeOutcome &outcome);
    [[nodiscard]] static QString wholeReport(const IntakeOutcome &outcome);
    [[nodiscard]] static QString text(const IntakeOutcome &outcome, int column);

    QList<IntakeOutcome> m_outcomes;
};

} // namespace nghisu
