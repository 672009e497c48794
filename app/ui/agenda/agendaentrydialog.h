// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace nghisu {

/// Asks for the parts of one agenda entry. What it does not ask for (passages) comes back as it was.
class AgendaEntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new entry, one with an empty title; its start is proposed.
    explicit AgendaEntryDialog(const AgendaEntry &entry, QWidget *parent = nullptr);

    [[nodiscard]] AgendaEntry entry() const;

    void accept() override;

private:
    void makeForm(QFormLayout &form);
    void fill(const AgendaEntry &entry);
    void update();
    /// What is missing or contradictory, or nothing.
    [[nodiscard]] QString complaint() const;

    AgendaEntry m_entry;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QDateEdit *m_startDate;
    QCheckBox *m_hasStartTime;
    QTimeEdit *m_startTime;
    QCheckBox *m_hasEnd;
    QDateEdit *m_endDate;
    QCheckBox *m_hasEndTime;
    QTimeEdit *m_endTime;
    QComboBox *m_dayPart;
    QLineEdit *m_place;
    QLabel *m_complaint;
};

} // namespace nghisu
