// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPalette>

namespace nghisu {

/// The few colours of the program, by what they are for. Text roles reach WCAG AA on `window`, `paper` and
/// `field`.
struct Colors
{
    QColor window;   ///< behind menus, bars and side panes
    QColor paper;    ///< behind the article
    QColor field;    ///< behind what is typed
    QColor ink;      ///< text
    QColor soft;     ///< secondary text
    QColor faint;    ///< hints, times, numbering
    QColor line;     ///< hairlines
    QColor accent;   ///< what can be acted on, what is chosen
    QColor onAccent; ///< text on `accent`
    QColor tint;     ///< behind what is chosen or marked
    QColor found;    ///< behind words that were searched for
    QColor star;
    QColor like;
    QColor warning; ///< behind a message that something failed
};

enum class ColorScheme { System, Light, Dark };

/// The light or the dark colours, whichever the palette was made from (or comes nearest to).
[[nodiscard]] const Colors &colorsOf(const QPalette &palette);

/// The palette of a scheme. `System` follows the lightness of `desktop`, the palette the desktop gave at
/// start.
[[nodiscard]] QPalette paletteFor(ColorScheme scheme, const QPalette &desktop);

} // namespace nghisu
