// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/colors.h"

#include <QActionGroup>

namespace nghisu {

/// What a theme is called, with a mnemonic.
[[nodiscard]] QString titleOf(ColorScheme scheme);

/// The themes as actions of which one is checked, for menus.
class ThemeActions : public QActionGroup
{
    Q_OBJECT

public:
    explicit ThemeActions(QObject *parent);

    [[nodiscard]] QAction *action(ColorScheme scheme) const;
    /// Marks the one in force.
    void setScheme(ColorScheme scheme);

signals:
    void schemeChosen(nghisu::ColorScheme scheme);
};

} // namespace nghisu
