// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QString>

namespace nghisu {

/// All spacing is a multiple of this many device-independent pixels.
inline constexpr int Grid = 4;

/// Width and height of an icon in a row of text.
inline constexpr int SmallIcon = 4 * Grid;

/// Sizes of the one type scale of menus, bars and panes, relative to the application's font.
enum class TypeSize {
    Small, ///< times, hints: 0.88
    Body,  ///< 1
    Title, ///< title of a pane: 1.08, semibold
};

[[nodiscard]] QFont interfaceFont(const QFont &base, TypeSize size);

/// Families for the program's own text and for articles: the best of those that are installed. All that are
/// known by name hold the Vietnamese letters.
[[nodiscard]] QString interfaceFamily();
[[nodiscard]] QString readingFamily();
[[nodiscard]] QString monospaceFamily();

} // namespace nghisu
