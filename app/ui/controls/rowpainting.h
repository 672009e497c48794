// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QStyleOptionViewItem>

class QPainter;

namespace nghisu {

// What the delegates of all lists share.

/// Pixels that the text takes, its lines broken at the width; 0 where there is none.
[[nodiscard]] int wrappedHeight(const QFont &font, const QString &text, int width);

/// The option with the width of its view. A view measures with its own rectangle, scroll bar included.
[[nodiscard]] QStyleOptionViewItem asWideAsItsView(const QStyleOptionViewItem &option);

/// The ground of a row that is chosen or below the mouse, and the frame of one that has the focus. Leaves the
/// painter's pen and brush changed.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace nghisu
