// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QString>
#include <QUuid>

namespace nghisu {

/// First letters of the first and the last word of a name, in capitals: "Hoàng Lan" → "HL".
[[nodiscard]] QString initialsOf(const QString &name);

/// A colour of one's own, always the same for a person; white text is readable on it.
[[nodiscard]] QColor avatarColor(const QUuid &person);

} // namespace nghisu
