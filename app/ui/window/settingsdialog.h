// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/settings.h"

#include <QDialog>

class QComboBox;

namespace nghisu {

/// Language and theme; each choice works at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings &settings, const QString &libraryPath, QWidget *parent = nullptr);

signals:
    void languageChosen(const QString &language);
    void schemeChosen(nghisu::ColorScheme scheme);

private:
    QComboBox *m_language;
    QComboBox *m_scheme;
};

} // namespace nghisu
