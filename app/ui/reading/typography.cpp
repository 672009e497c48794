// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/typography.h"

#include "theme/metrics.h"

#include <QApplication>
#include <QFontMetricsF>

#include <cmath>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal BodyToInterface = 1.3; ///< the article is read from further away than a menu

} // namespace

Typography defaultTypography(const QPalette &palette, qreal zoom)
{
    const QFont interface = QApplication::font();
    QFont body = interface;
    body.setFamilies(readingFamilies());
    body.setPointSizeF(interface.pointSizeF() * BodyToInterface);
    body.setStyleHint(QFont::Serif);
    return {.body = body, .interface = interface, .colors = colorsOf(palette), .zoom = zoom};
}

int columnWidth(const Typography &typography)
{
    QFont font = typography.body;
    font.setPointSizeF(font.pointSizeF() * typography.zoom);
    // A line of running Vietnamese, spaces and marks included, stands for its average letter.
    static const QString Sample = u"mùa này đường lên bản đã khô, người đi chợ sớm gặp nhau ở đầu cầu "_s;
    const qreal average = QFontMetricsF(font).horizontalAdvance(Sample) / static_cast<qreal>(Sample.size());
    return static_cast<int>(std::ceil(average * ColumnCharacters));
}

} // namespace nghisu
