// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace nghisu {

/// The style sheet of an exported page: set as the reading view sets an article, light or dark as the browser
/// is, and for paper; running text in `typeface` where that is not empty and there. ASCII.
[[nodiscard]] QByteArray htmlStyle(const QString &typeface);

} // namespace nghisu
