// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// "vi" or "en" by the letters and the commonest words of `text`; empty when it is neither or too short to
/// say.
[[nodiscard]] QString guessedLanguage(const QString &text);

} // namespace nghisu
