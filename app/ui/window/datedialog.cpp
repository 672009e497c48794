// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/datedialog.h"

#include "theme/metrics.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nghisu {

DateDialog::DateDialog(const PublicationDate &published, QWidget *parent)
    : QDialog(parent), m_date(new QDateEdit(this))
{
    setWindowTitle(tr("Date of publication"));
    auto *question =
        new QLabel(tr("On which day did this article come out? Days such as “this afternoon” in its agenda "
                      "are understood from it."),
                   this);
    question->setWordWrap(true);
    question->setBuddy(m_date);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("dd/MM/yyyy", "format for entering a date"));
    m_date->setDate(published.date.isValid() ? published.date : QDate::currentDate());
    m_date->setDateRange(QDate(1900, 1, 1), QDate::currentDate().addYears(1));
    m_date->setAccessibleName(tr("Date of publication"));

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Grid, 5 * Grid, 5 * Grid, 4 * Grid);
    layout->setSpacing(4 * Grid);
    layout->addWidget(question);
    layout->addWidget(m_date);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(90 * Grid);
}

QDate DateDialog::date() const
{
    return m_date->date();
}

} // namespace nghisu
