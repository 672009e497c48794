// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// What a reader chooses of the type of articles, beside its size, which is the zoom. Plain data.
struct TypeChoice
{
    QString family;            ///< empty for the program's own serif
    qreal lineHeight = 1.5;    ///< in sizes of the font; MinimumLineHeight to MaximumLineHeight
    int columnCharacters = 70; ///< most characters, on average, in a full line
    bool justified = false;    ///< running text is set to both edges, else ragged on the right

    friend bool operator==(const TypeChoice &, const TypeChoice &) = default;
};

inline constexpr qreal MinimumLineHeight = 1.2;
inline constexpr qreal MaximumLineHeight = 2.2;
inline constexpr int MinimumColumnCharacters = 40;
inline constexpr int MaximumColumnCharacters = 110;

/// The same with each value out of range at its default.
[[nodiscard]] TypeChoice validated(const TypeChoice &choice);

} // namespace nghisu
