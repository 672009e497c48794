// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace nghisu {

/// Writes a file in one piece: what was at `path` before stays until all of it is written. Empty when all
/// went well, else why the file could not be written.
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes);

} // namespace nghisu
