// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/typography.h"

#include "reading/typefaces.h"
#include "theme/metrics.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QHash>

#include <cmath>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal BodyToInterface = 1.3; ///< the article is read from further away than a menu

} // namespace

TypeChoice validated(const TypeChoice &choice)
{
    const TypeChoice standard;
    TypeChoice result = choice;
    // Written so that "not a number" is out of range too.
    if (!(choice.lineHeight >= MinimumLineHeight && choice.lineHeight <= MaximumLineHeight))
        result.lineHeight = standard.lineHeight;
    if (choice.columnCharacters < MinimumColumnCharacters ||
        choice.columnCharacters > MaximumColumnCharacters)
        result.columnCharacters = standard.columnCharacters;
    return result;
}

Typography typographyOf(const TypeChoice &choice, const QPalette &palette, qreal zoom)
{
    const QFont interface = QApplication::font();
    QFont body = interface;
    const bool chosen = !choice.family.isEmpty() && holdsVietnamese(choice.family);
    body.setFamily(chosen ? choice.family : readingFamily());
    body.setPointSizeF(interface.pointSizeF() * BodyToInterface);
    body.setStyleHint(QFont::Serif);
    return {.body = body,
            .interface = interface,
            .colors = colorsOf(palette),
            .zoom = zoom,
            .lineHeight = choice.lineHeight,
            .columnCharacters = choice.columnCharacters,
            .justified = choice.justified};
}

qreal averageLetter(const QFont &font)
{
    // A line of running text stands for all. It is measured once in each font: layouts ask at every turn.
    static const QString Sample = u"mùa này đường lên bản đã khô, người đi chợ sớm gặp nhau ở đầu cầu "_s;
    static QHash<QString, qreal> known;
    const QString key = font.key();
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    const qreal average = QFontMetricsF(font).horizontalAdvance(Sample) / static_cast<qreal>(Sample.size());
    known.insert(key, average);
    return average;
}

int columnWidth(const Typography &typography)
{
    QFont font = typography.body;
    font.setPointSizeF(font.pointSizeF() * typography.zoom);
    return static_cast<int>(std::ceil(averageLetter(font) * typography.columnCharacters));
}

} // namespace nghisu
