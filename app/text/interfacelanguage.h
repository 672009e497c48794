// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QString>

namespace nghisu {

/// The interface language, "vi" or "en": the one chosen, else by the system's (C and POSIX count as
/// Vietnamese).
[[nodiscard]] QString interfaceLanguage(const QString &chosen, const QLocale &system = QLocale::system());

/// Puts the interface's and Qt's own texts, and the default locale of dates and numbers, into a language. To
/// be called before the first window is made, or when none is there.
void installLanguage(const QString &language);

} // namespace nghisu
