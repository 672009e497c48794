// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "theme/metrics.h"

namespace nghisu {

using namespace Qt::StringLiterals;

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

QStringList interfaceFamilies()
{
    return {u"Noto Sans"_s,   u"Inter"_s,           u"Open Sans"_s,
            u"DejaVu Sans"_s, u"Liberation Sans"_s, u"sans-serif"_s};
}

QStringList readingFamilies()
{
    return {u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, u"serif"_s};
}

QStringList monospaceFamilies()
{
    return {u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"monospace"_s};
}

} // namespace nghisu
