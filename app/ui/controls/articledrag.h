// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

class QDropEvent;
class QMimeData;

namespace nghisu {

/// The type of what is dragged when articles are: their ids in the library of this program.
[[nodiscard]] QString articleMimeType();
void setDraggedArticles(QMimeData &data, const QList<qint64> &articles);
/// The articles that are dragged; none when they come from another program, whose library is another.
[[nodiscard]] QList<qint64> draggedArticles(const QDropEvent &event);

} // namespace nghisu
