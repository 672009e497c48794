// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/scheme.h"

#include "theme/metrics.h"
#include "theme/readerstyle.h"

#include <QApplication>

// Resources of a static library are linked only where somebody asks for them; the macro wants the global
// namespace.
static void initInterfaceResources()
{
    Q_INIT_RESOURCE(interface);
}

namespace nghisu {

namespace {

constexpr qreal SmallestPointSize = 10;

const QPalette &desktopPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

} // namespace

void installLook(ColorScheme scheme)
{
    initInterfaceResources();
    [[maybe_unused]] const QPalette &desktop = desktopPalette(); // before it is replaced
    QApplication::setStyle(new ReaderStyle);
    QFont font = QApplication::font();
    font.setFamily(interfaceFamily());
    font.setPointSizeF(std::max(font.pointSizeF(), SmallestPointSize));
    QApplication::setFont(font);
    applyScheme(scheme);
}

void applyScheme(ColorScheme scheme)
{
    QApplication::setPalette(paletteFor(scheme, desktopPalette()));
}

} // namespace nghisu
