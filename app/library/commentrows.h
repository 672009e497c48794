// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commenttext.h"
#include "database.h"
#include "discussion.h"
#include "statement.h"

namespace nghisu {

// Comments as the stores of this folder read them.

/// SELECT … FROM comment AS c, with what else belongs to it; binds the person that it is shown to twice.
/// `hint` may name the index to be used.
[[nodiscard]] QString selectComment(const QString &hint = {});
/// Conditions on `c`: a comment, or the place-holder of one, that is shown; and one that begins a thread.
/// Written as the partial indexes are, or SQLite would not use these.
[[nodiscard]] QString shownComment();
[[nodiscard]] QString shownThread();
[[nodiscard]] Comment commentOf(const Statement &row);
/// The comments of all rows.
[[nodiscard]] LibraryResult<QList<Comment>> commentsOf(Statement &rows);
/// A comment or its place-holder; NotFound where there is none to be shown.
[[nodiscard]] LibraryResult<Comment> readComment(Database &database, const QUuid &id, const QUuid &person);

/// The words of a comment that was not typed here, as they may stand here: control characters go, but for
/// line breaks and tabs.
[[nodiscard]] CommentText commentFromElsewhere(const QString &body);

/// The words of an article as they stand there, without control characters.
[[nodiscard]] QString quoteFromElsewhere(const QString &quote);

/// The four columns of a passage that may be none, from `column` on.
[[nodiscard]] std::optional<Passage> passageOf(const Statement &row, int column);
/// The values of those columns.
[[nodiscard]] QVariantList passageValues(const std::optional<Passage> &passage);

} // namespace nghisu
