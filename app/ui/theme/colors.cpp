// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "theme/colors.h"

namespace nghisu {

namespace {

const Colors &lightColors()
{
    static const Colors colors{
        .window = QColor(0xf4f3ef),
        .paper = QColor(0xfdfcf9),
        .field = QColor(0xffffff),
        .ink = QColor(0x1e2225),
        .soft = QColor(0x565d64),
        .faint = QColor(0x697077),
        .line = QColor(0xe2dfd7),
        .accent = QColor(0x0b6e69),
        .onAccent = QColor(0xfdfcf9),
        .tint = QColor(0xe3efed),
        .found = QColor(0xf6e3a8),
        .star = QColor(0xb97f00),
        .like = QColor(0xb4473a),
        .warning = QColor(0xfbeed3),
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
        .faint = QColor(0x92999f),
        .line = QColor(0x363c40),
        .accent = QColor(0x58b8b0),
        .onAccent = QColor(0x12201f),
        .tint = QColor(0x223735),
        .found = QColor(0x5a4a1c),
        .star = QColor(0xe9b44c),
        .like = QColor(0xe08a7e),
        .warning = QColor(0x3d3420),
    };
    return colors;
}

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
    return isDark(palette) ? darkColors() : lightColors();
}

QPalette paletteFor(ColorScheme scheme, const QPalette &desktop)
{
    const bool dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && isDark(desktop));
    const Colors &c = dark ? darkColors() : lightColors();
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
