// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "saving/savechoice.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;

namespace nghisu {

/// Asks as what an article is to be saved, and with what.
class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SaveDialog(const SaveChoice &choice, QWidget *parent = nullptr);

    [[nodiscard]] SaveChoice choice() const;

private:
    QButtonGroup *m_formats;
    QCheckBox *m_agenda;
    QCheckBox *m_comments;
    QCheckBox *m_pictures;
    QCheckBox *m_marks;
};

} // namespace nghisu
