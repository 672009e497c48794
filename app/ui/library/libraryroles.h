// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <Qt>

namespace nghisu {

/// What the rows of the library dock say, beside their headline (Qt::DisplayRole): articles of a shelf and
/// hits of a search alike. A row read out whole is Qt::AccessibleTextRole.
enum LibraryRole {
    ArticleRole = Qt::UserRole + 1, ///< ArticleId
    CommentIdRole,                  ///< QUuid of a comment that was found, else null
    PartRole,                       ///< bool: not the article was found, but a comment or a note
    PassageRole,                    ///< Passage that was found
    SourceRole,                     ///< QString: who says it; cut short where there is no room
    FactsRole,                      ///< QString: the day, and numbers
    SnippetRole,                    ///< QString of a hit
    TitleMatchesRole,               ///< QList<MatchRange>
    SnippetMatchesRole,             ///< QList<MatchRange>
    UnreadRole,                     ///< bool
    StarredRole,                    ///< bool
    ProgressRole,                   ///< double, 0 to 1
    ThumbnailRole,                  ///< QImage, null while there is none
    OpenRole,                       ///< bool: the article that is being read
};

} // namespace nghisu
