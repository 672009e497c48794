// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/colors.h"

#include <QFont>

namespace nghisu {

/// Everything the look of an article depends on. Plain data; equal values give the same document.
struct Typography
{
    QFont body;      ///< at zoom 1, with a size in points
    QFont interface; ///< for captions and the line above the headline
    Colors colors;
    qreal zoom = 1.0;       ///< 0.5 to 3
    qreal lineHeight = 1.5; ///< in sizes of the font
};

inline constexpr qreal MinimumZoom = 0.5;
inline constexpr qreal MaximumZoom = 3.0;
/// Most characters, on average, in a full line of the column.
inline constexpr int ColumnCharacters = 70;

/// The faces of the program, at the colours of `palette`.
[[nodiscard]] Typography defaultTypography(const QPalette &palette, qreal zoom);

/// Width of the reading column for that type, in device-independent pixels.
[[nodiscard]] int columnWidth(const Typography &typography);

} // namespace nghisu
