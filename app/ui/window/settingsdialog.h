// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace nghisu {

/// Language, theme, keyboard, motion and watched folder; each choice works at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings &settings, const QString &libraryPath, QWidget *parent = nullptr);

signals:
    /// Empty for none.
    void watchedFolderChosen(const QString &folder);
    void languageChosen(const QString &language);
    void schemeChosen(nghisu::ColorScheme scheme);
    void textCursorChosen(bool shown);
    void lessMotionChosen(bool less);

private:
    void makeWatchedRow(QWidget &row, const QString &folder);

    QComboBox *m_language;
    QComboBox *m_scheme;
    QLineEdit *m_watched;
};

} // namespace nghisu
