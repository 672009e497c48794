// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "theme/metrics.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// One is chosen here: of a font with several families, Qt asks for each of its sizes and weights which other
/// fonts are like them. The last one is a name that always leads to a font.
QString firstInstalled(const QStringList &families)
{
    const auto found = std::find_if(families.begin(), families.end() - 1,
                                    [](const QString &family) { return QFontDatabase::hasFamily(family); });
    return *found;
}

} // namespace

QFont interfaceFont(const QFont &base, TypeSize size)
{
    QFont font = base;
    const qreal factor = size == TypeSize::Small ? 0.88 : size == TypeSize::Title ? 1.08 : 1.0;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    if (size == TypeSize::Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

QString interfaceFamily()
{
    static const QString family = firstInstalled({u"Noto Sans"_s, u"Inter"_s, u"Open Sans"_s,
                                                  u"DejaVu Sans"_s, u"Liberation Sans"_s, u"sans-serif"_s});
    return family;
}

QString readingFamily()
{
    static const QString family = firstInstalled(
        {u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, u"serif"_s});
    return family;
}

QString monospaceFamily()
{
    static const QString family =
        firstInstalled({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"monospace"_s});
    return family;
}

} // namespace nghisu
