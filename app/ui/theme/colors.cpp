// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "theme/colors.h"

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const Colors &lightColors()
{
    static const Colors colors{
        .window = QColor(0xf4f3ef),
        .paper = QColor(0xfdfcf9),
        .field = QColor(0xffffff),
        .ink = QColor(0x1e2225),
        .soft = QColor(0x565d64),
        .faint = QColor(0x60676e),
        .line = QColor(0xe2dfd7),
        .accent = QColor(0x0b6e69),
        .onAccent = QColor(0xfdfcf9),
        .tint = QColor(0xe3efed),
        .found = QColor(0xf6e3a8),
        .star = QColor(0xb37a00),
        .like = QColor(0xb4473a),
        .warning = QColor(0xfbeed3),
        .marks = {QColor(0xfbeda0), QColor(0xcdf0c4), QColor(0xd2e9fb), QColor(0xfde0eb)},
        .markSigns = {QColor(0x8a6d00), QColor(0x2f7d2a), QColor(0x2a6aa8), QColor(0xb0386e)},
    };
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors{
        .window = QColor(0x1a1d1f),
        .paper = QColor(0x202427),
        .field = QColor(0x262b2e),
        .ink = QColor(0xe6e4de),
        .soft = QColor(0xa9afb4),
        .faint = QColor(0x979ea4),
        .line = QColor(0x363c40),
        .accent = QColor(0x58b8b0),
        .onAccent = QColor(0x12201f),
        .tint = QColor(0x223735),
        .found = QColor(0x5a4a1c),
        .star = QColor(0xe9b44c),
        .like = QColor(0xe08a7e),
        .warning = QColor(0x3d3420),
        .marks = {QColor(0x3b3307), QColor(0x133b1f), QColor(0x173653), QColor(0x4b2239)},
        .markSigns = {QColor(0xd9b94a), QColor(0x6fc27a), QColor(0x74b3ee), QColor(0xee8fb8)},
    };
    return colors;
}

const Colors &sepiaColors()
{
    static const Colors colors{
        .window = QColor(0xefe4cf),
        .paper = QColor(0xf7eedd),
        .field = QColor(0xfcf6ea),
        .ink = QColor(0x33261a),
        .soft = QColor(0x5c4a38),
        .faint = QColor(0x66533f),
        .line = QColor(0xdccdb2),
        .accent = QColor(0x7a3e12),
        .onAccent = QColor(0xfcf6ea),
        .tint = QColor(0xecd9ba),
        .found = QColor(0xf5d488),
        .star = QColor(0x9a6400),
        .like = QColor(0x9c3226),
        .warning = QColor(0xf6dfb0),
        .marks = {QColor(0xf7e391), QColor(0xd6e8b8), QColor(0xcfe3ec), QColor(0xf9d5d8)},
        .markSigns = {QColor(0x806000), QColor(0x3f7322), QColor(0x2b6485), QColor(0xa63a5c)},
    };
    return colors;
}

/// For screens that spend no light on black, and for dark rooms: not as bright as the dark colours.
const Colors &blackColors()
{
    static const Colors colors{
        .window = QColor(Qt::black),
        .paper = QColor(Qt::black),
        .field = QColor(0x0d0f10),
        .ink = QColor(0xd9d7d1),
        .soft = QColor(0xa4aaaf),
        .faint = QColor(0x8f969c),
        .line = QColor(0x2b3033),
        .accent = QColor(0x58b8b0),
        .onAccent = QColor(0x0a1413),
        .tint = QColor(0x14312f),
        .found = QColor(0x54441a),
        .star = QColor(0xe9b44c),
        .like = QColor(0xe08a7e),
        .warning = QColor(0x2d2616),
        .marks = {QColor(0x352e05), QColor(0x0d3318), QColor(0x12304c), QColor(0x451d33)},
        .markSigns = {QColor(0xd9b94a), QColor(0x6fc27a), QColor(0x74b3ee), QColor(0xee8fb8)},
    };
    return colors;
}

/// In the order of ColorScheme.
constexpr std::array SchemeNames{"system"_L1, "light"_L1, "dark"_L1, "sepia"_L1, "black"_L1};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

const Colors &colorsOf(const QPalette &palette)
{
    // Hairlines tell the themes apart; the colours of text and ground are changed for single widgets.
    const QColor line = palette.color(QPalette::Active, QPalette::Midlight);
    for (const Colors *colors : {&lightColors(), &darkColors(), &sepiaColors(), &blackColors()}) {
        if (colors->line == line)
            return *colors;
    }
    return isDark(palette) ? darkColors() : lightColors();
}

const Colors &colorsOf(ColorScheme scheme, const QPalette &desktop)
{
    switch (scheme) {
    case ColorScheme::Light:
        return lightColors();
    case ColorScheme::Dark:
        return darkColors();
    case ColorScheme::Sepia:
        return sepiaColors();
    case ColorScheme::Black:
        return blackColors();
    case ColorScheme::System:
        break;
    }
    return isDark(desktop) ? darkColors() : lightColors();
}

QString nameOf(ColorScheme scheme)
{
    return SchemeNames.at(static_cast<size_t>(scheme));
}

std::optional<ColorScheme> schemeNamed(QStringView name)
{
    const auto *found = std::find(SchemeNames.begin(), SchemeNames.end(), name);
    return found == SchemeNames.end() ? std::nullopt
                                      : std::optional(static_cast<ColorScheme>(found - SchemeNames.begin()));
}

QPalette paletteFor(ColorScheme scheme, const QPalette &desktop)
{
    const Colors &c = colorsOf(scheme, desktop);
    QPalette palette(c.ink, c.window, c.line, c.line, c.soft, c.ink, c.field);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Button, c.window);
    palette.setColor(QPalette::Light, c.paper);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.faint);
    palette.setColor(QPalette::Shadow, c.line);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.like);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.ink);
    palette.setColor(QPalette::ToolTipText, c.window);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(c.faint, c.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.faint);
    return palette;
}

} // namespace nghisu
