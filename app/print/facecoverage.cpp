// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "facecoverage.h"

#include <QFont>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal ProbeSize = 16;

QString composeLetters()
{
    const QString vowels = u"aăâeêioôơuưy"_s;
    const QString tones = u"\u0300\u0301\u0309\u0303\u0323"_s;
    QString letters = u"abcdefghijklmnopqrstuvwxyzđ"_s;
    for (const QChar vowel : vowels) {
        letters += vowel;
        for (const QChar tone : tones)
            letters += (QString(vowel) + tone).normalized(QString::NormalizationForm_C);
    }
    return letters + letters.toUpper();
}

} // namespace

const QString &vietnameseLetters()
{
    static const QString letters = composeLetters();
    return letters;
}

QRawFont faceOf(const QString &family)
{
    QFont font(QStringList{family});
    font.setPixelSize(static_cast<int>(ProbeSize));
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont face = QRawFont::fromFont(font);
    return face.familyName().compare(family, Qt::CaseInsensitive) == 0 ? face : QRawFont();
}

bool holdsVietnamese(const QRawFont &face)
{
    const QString &letters = vietnameseLetters();
    return face.isValid() && std::all_of(letters.begin(), letters.end(),
                                         [&](QChar letter) { return face.supportsCharacter(letter); });
}

bool holdsVietnamese(const QString &family)
{
    return holdsVietnamese(faceOf(family));
}

} // namespace nghisu
