// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

namespace nghisu {

/// An icon of resources/icons by its name without ending, e.g. "find". Drawn in the text colour of the
/// palette in force when it is painted, in the accent colour when checked, faint when disabled; sharp at
/// every scale.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

/// The same picture, once, in a colour of one's choice. `size` is in device-independent pixels.
[[nodiscard]] QPixmap symbolicPixmap(const QString &name, const QColor &color, QSize size,
                                     qreal devicePixelRatio);

} // namespace nghisu
