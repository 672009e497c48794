// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <QDialog>

class QDateEdit;

namespace nghisu {

/// Asks on which day an article came out.
class DateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DateDialog(const PublicationDate &published, QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const;

private:
    QDateEdit *m_date;
};

} // namespace nghisu
