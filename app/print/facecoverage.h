// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRawFont>
#include <QString>

namespace nghisu {

/// Every letter of Vietnamese with every tone mark, small and capital, composed (NFC).
[[nodiscard]] const QString &vietnameseLetters();

/// The face of a family itself, not what stands in for it; invalid when none is installed.
[[nodiscard]] QRawFont faceOf(const QString &family);

/// Whether a face holds all of those letters itself, so that no other face steps in inside a word.
[[nodiscard]] bool holdsVietnamese(const QRawFont &face);
/// The same of an installed family. Opens the face: about a millisecond.
[[nodiscard]] bool holdsVietnamese(const QString &family);

} // namespace nghisu
