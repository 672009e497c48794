// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/typechoice.h"
#include "theme/colors.h"

#include <QFont>

namespace nghisu {

/// Everything the look of an article depends on. Plain data; equal values give the same document.
struct Typography
{
    QFont body;      ///< at zoom 1, with a size in points
    QFont interface; ///< for captions and the line above the headline
    Colors colors;
    qreal zoom = 1.0;          ///< 0.5 to 3
    qreal lineHeight = 1.5;    ///< in sizes of the font
    int columnCharacters = 70; ///< most characters, on average, in a full line
    bool justified = false;
};

inline constexpr qreal MinimumZoom = 0.5;
inline constexpr qreal MaximumZoom = 3.0;

/// What the reader chose, at the colours of `palette`. A family that is not installed or lacks Vietnamese
/// letters counts as not chosen.
[[nodiscard]] Typography typographyOf(const TypeChoice &choice, const QPalette &palette, qreal zoom);

/// How wide a letter of running Vietnamese is on average, spaces and marks included.
[[nodiscard]] qreal averageLetter(const QFont &font);

/// Width of the reading column for that type, in device-independent pixels.
[[nodiscard]] int columnWidth(const Typography &typography);

} // namespace nghisu
