// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/typefaces.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QRawFont>

#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int SliceMs = 6; ///< of searching between two looks at the events
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
