// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

namespace nghisu {

/// All that a saved file says, line by line and in its order, nothing judged: what an article made of it can
/// be compared with. Scripts, styles and what HTML hides are no words of a page. Empty where the file cannot
/// be read.
[[nodiscard]] QStringList pageLines(const QByteArray &bytes, const QString &name);

} // namespace nghisu
