// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

/// How surely a line belongs to the page around an article rather than to the article.
enum class FurnitureKind {
    None,
    Weak, ///< furniture at the head and behind the article, but possible as words of an article: "Mời các bạn
          ///< …"
    Strong,   ///< furniture wherever it stands: "Bạn còn 500/500 ký tự", "Từ khóa: …"
    Related,  ///< heads a list of other articles: "Tin liên quan"
    Comments, ///< heads the readers' comments: "Bình luận (3)"
};

/// Judges one line by itself. Only whole lines are furniture: a paragraph that begins with the same words is
/// none.
[[nodiscard]] FurnitureKind furnitureKind(const QString &line);

/// What a line of that kind is a part of.
[[nodiscard]] LeftOut::Region regionOf(FurnitureKind kind);

/// What a short line that stands above other elements is the head of: None, Related or Comments.
[[nodiscard]] FurnitureKind headKind(const QString &line);

/// Whether a line is a section's name or a path to it, as pages have them above the headline.
[[nodiscard]] bool isBreadcrumb(const QString &line);

/// For each paragraph of a page whether it is furniture, judged by its words and its place among the others.
[[nodiscard]] QList<bool> findFurniture(const QStringList &paragraphs);

} // namespace nghisu
