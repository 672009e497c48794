// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "database.h"
#include "exchange/merge.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace nghisu {

// Parts of merge(). The tables of the other library are attached as "theirs".

/// What the parts of one merge share.
struct MergeContext
{
    Database &into;
    Database &from;
    QDateTime latest = {};           ///< times behind this one are those of a wrong clock
    QSet<QUuid> locals = {};         ///< the persons of `into`
    QSet<QUuid> shared = {};         ///< those of them who write at `from` too, by what that says
    QHash<QUuid, bool> persons = {}; ///< those looked at so far, and whether their rows can come in
    MergeReport report = {};
    bool ownWords = false; ///< the shared ones are the same
    bool trusted = false;  ///< `from` is one's own library
};

/// An article on both sides.
struct MergedArticle
{
    ArticleId theirs = 0;
    ArticleId ours = 0;
};

/// Comments or marks of the other library, by their rows.
struct RowRange
{
    qint64 after = 0;
    qint64 last = 0; ///< the last one of the range; `after` for an empty one
};

/// The article of `into` that an article of the other library is: by its text, by a text that it had before,
/// or by its address and headline.
[[nodiscard]] LibraryResult<std::optional<ArticleId>> counterpart(MergeContext &context, ArticleId theirs);
/// Takes a new article in, inside a transaction; empty when it breaks the rules.
[[nodiscard]] LibraryResult<std::optional<ArticleId>> addArticle(MergeContext &context, ArticleId theirs);

/// Finds out which persons of `into` write at `from` too.
[[nodiscard]] LibraryResult<void> findSharedPersons(MergeContext &context);
/// Whether `from` may speak for a person: not for those of `into`, but with consent; notes where it may not.
[[nodiscard]] bool maySpeakFor(MergeContext &context, const QUuid &person);
/// Whether a time is one of a wrong clock; notes when it no longer will be.
[[nodiscard]] bool isOfTheFuture(MergeContext &context, const QDateTime &time);
/// Brings the names of the persons known here up to date, inside a transaction.
[[nodiscard]] LibraryResult<void> mergeNames(MergeContext &context);
/// Takes a person in who says something in the other library; false when there is no such person.
[[nodiscard]] LibraryResult<bool> ensurePerson(MergeContext &context, const QUuid &person);

[[nodiscard]] LibraryResult<void> mergeRatings(MergeContext &context, const MergedArticle &article);
/// Comments, then the likes, of the rows of a range of the other library.
[[nodiscard]] LibraryResult<void> mergeComments(MergeContext &context, const MergedArticle &article,
                                                const RowRange &range);
[[nodiscard]] LibraryResult<void> mergeLikes(MergeContext &context, const MergedArticle &article,
                                             const RowRange &range);

/// The marks of the rows of a range.
[[nodiscard]] LibraryResult<void> mergeMarks(MergeContext &context, const MergedArticle &article,
                                             const RowRange &range);

} // namespace nghisu
