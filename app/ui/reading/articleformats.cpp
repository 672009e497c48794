// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articleformats.h"

#include "theme/metrics.h"

#include <QFontInfo>
#include <QFontMetricsF>

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
    QFont::Weight weight;
};

constexpr Setting Settings[] = {
    {TextRole::Kicker, true, -2, 1.4, 0, 0.7, QFont::Normal},
    {TextRole::Title, false, 5, 1.28, 0, 0.6, QFont::Bold},
    {TextRole::Lead, false, 1, 0, 0, 1.1, QFont::Normal},
    {TextRole::Body, false, 0, 0, 0, 0.85, QFont::Normal},
    {TextRole::Heading2, false, 2, 1.3, 0.9, 0.55, QFont::Bold},
    {TextRole::Heading3, false, 1, 1.35, 0.7, 0.5, QFont::Bold},
    {TextRole::Heading4, true, 0, 1.4, 0.6, 0.4, QFont::DemiBold},
    {TextRole::Caption, true, -2, 1.45, 0, 1.5, QFont::Normal},
    {TextRole::Credit, true, -2, 1.45, 0, 1.5, QFont::Normal},
    {TextRole::Quote, false, 0, 0, 0, 0.85, QFont::Normal},
    {TextRole::Table, true, -1, 1.45, 0, 0, QFont::Normal},
    {TextRole::Preformatted, false, -1, 1.4, 0, 0.85, QFont::Normal},
};

/// Text that runs over lines, and so has an edge to be set to.
bool runs(TextRole role)
{
    return role == TextRole::Lead || role == TextRole::Body || role == TextRole::Quote;
}

const Setting &settingOf(TextRole role)
{
    return Settings[static_cast<size_t>(role)];
}

QColor colorOf(TextRole role, const Colors &colors)
{
    switch (role) {
    case TextRole::Kicker:
    case TextRole::Lead:
    case TextRole::Caption:
        return colors.soft;
    case TextRole::Credit:
        return colors.faint;
    default:
        return colors.ink;
    }
}

/// Lines of a chosen height whatever the face: percentages are of the font's own line spacing.
void setLineHeight(QTextBlockFormat &format, const QFont &font, qreal sizes)
{
    const QFontMetricsF metrics(font);
    const qreal natural = metrics.ascent() + metrics.descent() + metrics.leading();
    const qreal wanted = sizes * QFontInfo(font).pixelSize();
    format.setLineHeight(std::max(90.0, 100 * wanted / natural), QTextBlockFormat::ProportionalHeight);
}

} // namespace

TextRole headingRole(int level)
{
    return level <= 2 ? TextRole::Heading2 : level == 3 ? TextRole::Heading3 : TextRole::Heading4;
}

ArticleFormats::ArticleFormats(const Typography &typography) : m_typography(typography)
{
    m_em = QFontInfo(scaled(typography.body, 1)).pixelSize();
}

QFont ArticleFormats::scaled(const QFont &font, qreal factor) const
{
    QFont result = font;
    result.setPointSizeF(m_typography.body.pointSizeF() * m_typography.zoom * factor);
    return result;
}

TextFormat ArticleFormats::format(TextRole role) const
{
    const Setting &setting = settingOf(role);
    QFont font =
        scaled(setting.interface ? m_typography.interface : m_typography.body, onScale(setting.step));
    font.setWeight(setting.weight);
    if (role == TextRole::Preformatted) {
        font.setFamilies(monospaceFamilies());
        font.setStyleHint(QFont::Monospace);
    }
    TextFormat format;
    format.text.setFont(font);
    format.text.setForeground(colorOf(role, m_typography.colors));
    format.block.setTopMargin(setting.above * m_em);
    format.block.setBottomMargin(setting.below * m_em);
    setLineHeight(format.block, font, setting.lineHeight > 0 ? setting.lineHeight : m_typography.lineHeight);
    if (m_typography.justified && runs(role))
        format.block.setAlignment(Qt::AlignJustify);
    if (role == TextRole::Quote) {
        format.block.setLeftMargin(1.4 * m_em);
        format.block.setProperty(QuoteProperty, true);
    }
    return format;
}

QTextBlockFormat ArticleFormats::pictureBlock(bool hasCaption) const
{
    QTextBlockFormat format;
    format.setTopMargin(0.4 * m_em);
    format.setBottomMargin((hasCaption ? 0.5 : 1.5) * m_em);
    return format;
}

QTextTableFormat ArticleFormats::table() const
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_typography.colors.line);
    format.setBorderCollapse(true);
    format.setCellPadding(0.4 * m_em);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(0.3 * m_em);
    format.setBottomMargin(1.2 * m_em);
    return format;
}

QTextCharFormat ArticleFormats::tableHeader() const
{
    QTextCharFormat format = this->format(TextRole::Table).text;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

QTextCharFormat ArticleFormats::linkFormat(const QString &href) const
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(href);
    format.setForeground(m_typography.colors.accent);
    format.setFontUnderline(true);
    return format;
}

QTextCharFormat ArticleFormats::spanFormat(const Span &span) const
{
    QTextCharFormat format;
    switch (span.style) {
    case Span::Style::Bold:
        format.setFontWeight(QFont::Bold);
        break;
    case Span::Style::Italic:
        format.setFontItalic(true);
        break;
    case Span::Style::Link:
        return linkFormat(span.url);
    }
    return format;
}

} // namespace nghisu
