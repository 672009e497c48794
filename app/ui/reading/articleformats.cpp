// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articleformats.h"

#include "theme/metrics.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

namespace nghisu {

namespace {

/// The one scale of sizes, a major second (9:8) a step, as in em of the body: 0.79, 0.89, 1, 1.125, 1.27,
/// … 1.8.
constexpr qreal onScale(int step)
{
    constexpr qreal Ratio = 1.125;
    qreal size = 1;
    for (int i = 0; i < step; ++i)
        size *= Ratio;
    for (int i = 0; i > step; --i)
        size /= Ratio;
    return size;
}

/// How one kind of text is set: everything is relative to the body's size.
struct Setting
{
    TextRole role;
    bool interface;   ///< set in the interface's face rather than the article's
    int step;         ///< on the scale
    qreal lineHeight; ///< in the font's own size; 0 for the typography's
    qreal above;      ///< in em
    qreal below;      ///< in em
    qreal between;    ///< in em
    QFont::Weight weight;
};

constexpr Setting Settings[] = {
    {TextRole::Kicker, true, -2, 1.4, 0, 0.7, 0, QFont::Normal},
    {TextRole::Source, true, -2, 1.4, 0, 0.7, 0, QFont::DemiBold},
    {TextRole::Title, false, 5, 1.28, 0, 0.6, 0, QFont::Bold},
    {TextRole::Lead, false, 1, 0, 0, 1.1, 0, QFont::Normal},
    {TextRole::Body, false, 0, 0, 0, 0.85, 0.28, QFont::Normal},
    {TextRole::Heading2, false, 2, 1.3, 1.5, 0.55, 0, QFont::Bold},
    {TextRole::Heading3, false, 1, 1.35, 1.2, 0.5, 0, QFont::Bold},
    {TextRole::Heading4, true, 0, 1.4, 1.0, 0.4, 0, QFont::DemiBold},
    {TextRole::Picture, true, -2, 1.45, 0.4, 1.5, 0.5, QFont::Normal},
    {TextRole::Caption, true, -2, 1.45, 0, 1.5, 0, QFont::Normal},
    {TextRole::Credit, true, -2, 1.45, 0, 1.5, 0, QFont::Normal},
    {TextRole::Quote, false, 0, 0, 0, 0.85, 0.42, QFont::Normal},
    {TextRole::Table, true, -1, 1.45, 0.3, 1.2, 0, QFont::Normal},
    {TextRole::TableHeading, true, -1, 1.45, 0.3, 1.2, 0, QFont::DemiBold},
    {TextRole::Preformatted, false, -1, 1.4, 0, 0.85, 0, QFont::Normal},
};

/// Lines nearer than that to each other, in their own heights, would touch.
constexpr qreal NearestLines = 0.9;

/// Text that runs over lines, and so has an edge to be set to.
bool runs(TextRole role)
{
    return role == TextRole::Lead || role == TextRole::Body || role == TextRole::Quote;
}

QColor colorOf(TextRole role, const Colors &colors)
{
    switch (role) {
    case TextRole::Source:
        return colors.accent;
    case TextRole::Kicker:
    case TextRole::Caption:
    case TextRole::Picture:
        return colors.soft;
    case TextRole::Credit:
        return colors.faint;
    default:
        return colors.ink;
    }
}

} // namespace

TextRole roleOf(const QTextFormat &format)
{
    return static_cast<TextRole>(format.intProperty(RoleProperty));
}

TextRole headingRole(int level)
{
    return level <= 2 ? TextRole::Heading2 : level == 3 ? TextRole::Heading3 : TextRole::Heading4;
}

ArticleFormats::ArticleFormats(const Typography &typography) : m_typography(typography)
{
    m_em = QFontInfo(scaled(typography.body, 1)).pixelSize();
}

const TextFormat &ArticleFormats::format(TextRole role) const
{
    std::optional<TextFormat> &format = m_formats.at(static_cast<size_t>(role));
    if (!format)
        format = make(role);
    return *format;
}

QFont ArticleFormats::scaled(const QFont &font, qreal factor) const
{
    QFont result = font;
    result.setPointSizeF(m_typography.body.pointSizeF() * m_typography.zoom * factor);
    return result;
}

TextFormat ArticleFormats::make(TextRole role) const
{
    const Setting &setting = Settings[static_cast<size_t>(role)];
    QFont font =
        scaled(setting.interface ? m_typography.interface : m_typography.body, onScale(setting.step));
    font.setWeight(setting.weight);
    if (role == TextRole::Preformatted) {
        font.setFamily(monospaceFamily());
        font.setStyleHint(QFont::Monospace);
    }
    const QFontMetricsF metrics(font);
    const qreal sizes = setting.lineHeight > 0 ? setting.lineHeight : m_typography.lineHeight;
    TextFormat format;
    format.text.setFont(font);
    format.text.setForeground(colorOf(role, m_typography.colors));
    // Whole pixels: letters stand on whole ones, and lines would seem to be unevenly far apart.
    format.lineHeight = std::round(
        std::max(sizes * QFontInfo(font).pixelSize(), NearestLines * (metrics.ascent() + metrics.descent())));
    format.above = std::round(setting.above * m_em);
    format.below = std::round(setting.below * m_em);
    format.between = std::round(setting.between * m_em);
    format.letter = averageLetter(font);
    if (m_typography.justified && runs(role))
        format.alignment = Qt::AlignJustify;
    return format;
}

QTextCharFormat ArticleFormats::look(TextRole role, const QTextCharFormat &said) const
{
    QTextCharFormat look = format(said.hasProperty(RoleProperty) ? roleOf(said) : role).text;
    if (said.fontWeight() == QFont::Bold)
        look.setFontWeight(QFont::Bold);
    if (said.fontItalic())
        look.setFontItalic(true);
    if (said.isAnchor() && role != TextRole::Picture) {
        look.setForeground(m_typography.colors.accent);
        look.setFontUnderline(true);
    }
    return look;
}

} // namespace nghisu
