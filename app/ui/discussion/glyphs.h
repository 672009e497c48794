// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPainterPath>
#include <QRectF>

namespace nghisu {

/// A five-pointed star and a heart that fill `box`, as paths: they are painted in two states and many
/// colours, and must meet the numbers beside them to the pixel.
[[nodiscard]] QPainterPath starPath(const QRectF &box);
[[nodiscard]] QPainterPath heartPath(const QRectF &box);

} // namespace nghisu
