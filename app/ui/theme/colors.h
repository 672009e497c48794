// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mark.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <optional>

namespace nghisu {

/// The few colours of the program, by what they are for. Text roles reach WCAG 2.1 AA on `window`,
/// `paper`, `field`, `tint` and `marks`, `ink` even AAA on the first three.
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
    /// Behind highlighted words, and the sign that is drawn below them; in the order of AllMarkColors.
    std::array<QColor, 4> marks;
    std::array<QColor, 4> markSigns;

    [[nodiscard]] QColor mark(MarkColor color) const { return marks.at(static_cast<size_t>(color) - 1); }
    [[nodiscard]] QColor markSign(MarkColor color) const
    {
        return markSigns.at(static_cast<size_t>(color) - 1);
    }
};

/// Numbers are kept: new ones come last.
enum class ColorScheme { System, Light, Dark, Sepia, Black };

/// In the order they are offered in.
inline constexpr ColorScheme AllSchemes[] = {ColorScheme::System, ColorScheme::Light, ColorScheme::Sepia,
                                             ColorScheme::Dark, ColorScheme::Black};

/// "system", "light", "sepia", "dark" or "black", as settings and the command line name them.
[[nodiscard]] QString nameOf(ColorScheme scheme);
[[nodiscard]] std::optional<ColorScheme> schemeNamed(QStringView name);

/// The colours of a scheme. `System` is light or dark as `desktop` is.
[[nodiscard]] const Colors &colorsOf(ColorScheme scheme, const QPalette &desktop);

/// The colours that the palette was made from; for a palette made elsewhere the light or the dark ones.
[[nodiscard]] const Colors &colorsOf(const QPalette &palette);

/// The palette of a scheme. `System` follows the lightness of `desktop`, the palette the desktop gave at
/// start.
[[nodiscard]] QPalette paletteFor(ColorScheme scheme, const QPalette &desktop);

} // namespace nghisu
