// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "paperformats.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal BodyPoints = 10.5;

/// One row of the scale, that of the reading view brought to paper.
struct Setting
{
    PaperRole role;
    bool sans;
    qreal size;       ///< in em
    qreal lineHeight; ///< in the font's own size
    qreal above;      ///< in em
    qreal below;      ///< in em
    QFont::Weight weight;
    bool keepsWithNext;
};

constexpr Setting Settings[] = {
    {PaperRole::Kicker, true, 0.8, 1.4, 0, 0.35, QFont::Normal, true},
    {PaperRole::Title, false, 1.9, 1.25, 0.35, 0.6, QFont::Bold, true},
    {PaperRole::Lead, false, 1.08, 1.45, 0, 1, QFont::Normal, false},
    {PaperRole::Body, false, 1, 1.45, 0, 0.7, QFont::Normal, false},
    {PaperRole::Heading2, false, 1.3, 1.3, 0.8, 0.45, QFont::Bold, true},
    {PaperRole::Heading3, false, 1.12, 1.35, 0.6, 0.4, QFont::Bold, true},
    {PaperRole::Heading4, true, 0.95, 1.4, 0.5, 0.35, QFont::DemiBold, true},
    {PaperRole::Caption, true, 0.8, 1.4, 0, 1.2, QFont::Normal, false},
    {PaperRole::Credit, true, 0.8, 1.4, 0, 1.2, QFont::Normal, false},
    {PaperRole::Quote, false, 1, 1.45, 0, 0.7, QFont::Normal, false},
    {PaperRole::Preformatted, false, 0.85, 1.35, 0, 0, QFont::Normal, false},
    {PaperRole::Small, true, 0.86, 1.4, 0, 0.3, QFont::Normal, false},
};

const Setting &settingOf(PaperRole role)
{
    return Settings[static_cast<size_t>(role)];
}

QStringList familiesOf(PaperRole role, const QString &typeface)
{
    if (role == PaperRole::Preformatted)
        return {u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"monospace"_s};
    if (settingOf(role).sans)
        return {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"sans-serif"_s};
    QStringList families{u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s,
                         u"serif"_s};
    if (!typeface.isEmpty())
        families.prepend(typeface);
    return families;
}

QTextTableFormat plainTable()
{
    QTextTableFormat format;
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBottomMargin(PaperFormats::em());
    return format;
}

} // namespace

PaperRole paperHeading(int level)
{
    return level <= 2 ? PaperRole::Heading2 : level == 3 ? PaperRole::Heading3 : PaperRole::Heading4;
}

qreal PaperFormats::em()
{
    return BodyPoints * UnitsPerPoint;
}

QColor PaperFormats::ink()
{
    return Qt::black;
}

QColor PaperFormats::soft()
{
    return QColor(0x4a4f54);
}

QColor PaperFormats::line()
{
    return QColor(0xa8a8a8);
}

QFont PaperFormats::font(PaperRole role, const QString &typeface)
{
    const Setting &setting = settingOf(role);
    QFont font;
    font.setFamilies(familiesOf(role, typeface));
    font.setStyleHint(role == PaperRole::Preformatted ? QFont::Monospace
                      : setting.sans                  ? QFont::SansSerif
                                                      : QFont::Serif);
    font.setPixelSize(qRound(em() * setting.size));
    font.setWeight(setting.weight);
    // Letters stand where their design has them, not where a screen would.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QTextCharFormat PaperFormats::text(PaperRole role, const QString &typeface)
{
    QTextCharFormat format;
    format.setFont(font(role, typeface));
    const bool quiet = role == PaperRole::Kicker || role == PaperRole::Lead || role == PaperRole::Caption ||
                       role == PaperRole::Credit;
    format.setForeground(quiet ? soft() : ink());
    return format;
}

QTextBlockFormat PaperFormats::block(PaperRole role, const QString &typeface)
{
    const Setting &setting = settingOf(role);
    QTextBlockFormat format;
    format.setTopMargin(setting.above * em());
    format.setBottomMargin(setting.below * em());
    format.setProperty(KeepWithNextProperty, setting.keepsWithNext);
    const QFontMetricsF metrics(font(role, typeface));
    const qreal natural = metrics.ascent() + metrics.descent() + metrics.leading();
    const qreal wanted = setting.lineHeight * setting.size * em();
    format.setLineHeight(std::max(85.0, 100 * wanted / natural), QTextBlockFormat::ProportionalHeight);
    if (role == PaperRole::Quote) {
        format.setLeftMargin(1.4 * em());
        format.setProperty(PaperQuoteProperty, true);
    }
    return format;
}

QTextBlockFormat PaperFormats::pictureBlock(bool hasCaption)
{
    QTextBlockFormat format;
    format.setTopMargin(0.4 * em());
    format.setBottomMargin((hasCaption ? 0.4 : 1.2) * em());
    format.setProperty(KeepWithNextProperty, hasCaption);
    return format;
}

QTextTableFormat PaperFormats::table()
{
    QTextTableFormat format = plainTable();
    format.setBorder(0.5 * UnitsPerPoint);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(line());
    format.setBorderCollapse(true);
    format.setCellPadding(0.35 * em());
    return format;
}

QTextTableFormat PaperFormats::columns()
{
    QTextTableFormat format = plainTable();
    format.setBorder(0);
    format.setCellPadding(0.15 * em());
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 32), QTextLength(QTextLength::PercentageLength, 68)});
    return format;
}

QTextCharFormat PaperFormats::mark(MarkColor color)
{
    struct Look
    {
        QRgb ground;
        QRgb sign;
        QTextCharFormat::UnderlineStyle style;
    };
    // In the order of AllMarkColors; as on the screen, but for waves, which PDF would get as pictures.
    static constexpr std::array<Look, 4> Looks{{{0xfbeda0, 0x8a6d00, QTextCharFormat::SingleUnderline},
                                                {0xcdf0c4, 0x2f7d2a, QTextCharFormat::DashUnderline},
                                                {0xd2e9fb, 0x2a6aa8, QTextCharFormat::DotLine},
                                                {0xfde0eb, 0xb0386e, QTextCharFormat::DashDotLine}}};
    const Look &look = Looks.at(static_cast<size_t>(color) - 1);
    QTextCharFormat format;
    format.setBackground(QColor(look.ground));
    format.setUnderlineStyle(look.style);
    format.setUnderlineColor(QColor(look.sign));
    return format;
}

QTextCharFormat PaperFormats::span(const Span &span)
{
    QTextCharFormat format;
    if (span.style == Span::Style::Bold) {
        format.setFontWeight(QFont::Bold);
    } else if (span.style == Span::Style::Italic) {
        format.setFontItalic(true);
    } else {
        format.setAnchor(true);
        format.setAnchorHref(span.url);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(line());
    }
    return format;
}

} // namespace nghisu
