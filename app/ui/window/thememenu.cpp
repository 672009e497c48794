// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/thememenu.h"

#include <algorithm>

namespace nghisu {

QString titleOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return ThemeActions::tr("&Light");
    case ColorScheme::Sepia:
        return ThemeActions::tr("&Sepia");
    case ColorScheme::Dark:
        return ThemeActions::tr("&Dark");
    case ColorScheme::Black:
        return ThemeActions::tr("&Black");
    case ColorScheme::System:
        break;
    }
    return ThemeActions::tr("&As the desktop");
}

ThemeActions::ThemeActions(QObject *parent) : QActionGroup(parent)
{
    for (const ColorScheme scheme : AllSchemes) {
        auto *action = new QAction(titleOf(scheme), this);
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
        addAction(action);
    }
    connect(this, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit schemeChosen(static_cast<ColorScheme>(action->data().toInt()));
    });
}

QAction *ThemeActions::action(ColorScheme scheme) const
{
    const QList<QAction *> all = actions();
    const auto found = std::find_if(all.begin(), all.end(), [scheme](const QAction *action) {
        return action->data().toInt() == static_cast<int>(scheme);
    });
    return found == all.end() ? nullptr : *found;
}

void ThemeActions::setScheme(ColorScheme scheme)
{
    if (QAction *chosen = action(scheme))
        chosen->setChecked(true);
}

} // namespace nghisu
