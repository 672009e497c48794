// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "theme/motion.h"

#include <QApplication>

namespace nghisu {

namespace {

constexpr Qt::UIEffect Effects[] = {Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                                    Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

bool wished[2] = {};

} // namespace

bool isMotionReduced()
{
    return wished[0] || wished[1];
}

void setMotionReduced(MotionWish whose, bool reduced)
{
    static const int usualFlash = QApplication::cursorFlashTime();
    const bool before = isMotionReduced();
    wished[static_cast<int>(whose)] = reduced;
    if (isMotionReduced() == before)
        return;
    QApplication::setCursorFlashTime(before ? usualFlash : 0);
    for (const Qt::UIEffect effect : Effects) {
        if (!before) // what the desktop had is not known any more afterwards
            QApplication::setEffectEnabled(effect, false);
    }
}

} // namespace nghisu
