// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// Encodings of Vietnamese from before Unicode that live in fonts: the bytes say Latin letters, and only a
/// font of the time shows Vietnamese ones.
enum class LegacyVietnamese {
    None,
    Tcvn3, ///< TCVN 5712:1993 VN3 ("ABC"), fonts named .VnTime and alike; one byte a letter
    Vni,   ///< VNI for Windows, fonts named VNI-Times and alike; a letter and a byte for its marks
};

/// Which of them a text is in whose characters are all Latin-1, by the words that come of it: several of the
/// commonest Vietnamese words, or one when the text names such a font. A page's markup is skipped.
[[nodiscard]] LegacyVietnamese legacyVietnameseOf(const QString &text);

/// The text in Unicode, NFC. Signs that stand by themselves, such as © before a year, stay signs.
[[nodiscard]] QString fromLegacyVietnamese(const QString &text, LegacyVietnamese encoding);

} // namespace nghisu
