// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/typefaces.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int SliceMs = 6; ///< of searching between two looks at the events
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

/// The face of a family itself, not what stands in for it; invalid when there is none.
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

/// By PANOSE 1.0; Unfit for what is no text face, nothing where it does not say.
std::optional<TypefaceKind> kindOfPanose(int family, int serif)
{
    constexpr int AnyOrNoFit = 1;
    constexpr int LatinText = 2;
    constexpr int FirstSans = 11; // normal sans; 14 is flared, 15 rounded
    if (family <= AnyOrNoFit)
        return {};
    if (family != LatinText)
        return TypefaceKind::Unfit;
    if (serif <= AnyOrNoFit)
        return {};
    return serif >= FirstSans ? TypefaceKind::Sans : TypefaceKind::Serif;
}

/// By the class of sFamilyClass: 1 to 5 and 7 are serifs, 8 is without; 9 is ornamental, 10 script, 12
/// symbols.
std::optional<TypefaceKind> kindOfClass(int familyClass)
{
    if (familyClass >= 9)
        return TypefaceKind::Unfit;
    if (familyClass == 8)
        return TypefaceKind::Sans;
    if (familyClass >= 1)
        return TypefaceKind::Serif;
    return {};
}

} // namespace

const QString &vietnameseLetters()
{
    static const QString letters = composeLetters();
    return letters;
}

bool holdsVietnamese(const QString &family)
{
    return holdsVietnamese(faceOf(family));
}

TypefaceKind kindOf(const QRawFont &face)
{
    constexpr int ClassOffset = 30;
    constexpr int PanoseOffset = 32;
    const QByteArray table = face.fontTable("OS/2");
    if (table.size() > PanoseOffset + 1) {
        if (const auto kind = kindOfPanose(table.at(PanoseOffset), table.at(PanoseOffset + 1)))
            return *kind;
        if (const auto kind = kindOfClass(table.at(ClassOffset)))
            return *kind;
    }
    const QString name = face.familyName();
    const bool serif =
        name.contains("serif"_L1, Qt::CaseInsensitive) && !name.contains("sans"_L1, Qt::CaseInsensitive);
    return serif ? TypefaceKind::Serif : TypefaceKind::Sans;
}

TypefaceSearch::TypefaceSearch(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &TypefaceSearch::lookOn);
}

void TypefaceSearch::start()
{
    if (m_started)
        return;
    m_started = true;
    m_families = QFontDatabase::families(QFontDatabase::Vietnamese);
    m_timer.start(0);
}

void TypefaceSearch::lookOn()
{
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_families.size() && !clock.hasExpired(SliceMs)) {
        const QString &family = m_families.at(m_next++);
        if (QFontDatabase::isPrivateFamily(family) || !QFontDatabase::isSmoothlyScalable(family) ||
            QFontDatabase::isFixedPitch(family))
            continue;
        const QRawFont face = faceOf(family);
        if (!holdsVietnamese(face))
            continue;
        if (const TypefaceKind kind = kindOf(face); kind != TypefaceKind::Unfit)
            emit found(family, kind);
    }
    if (m_next < m_families.size())
        return;
    m_timer.stop();
    m_finished = true;
    emit finished();
}

} // namespace nghisu
