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
    QDateTime latest;           ///< times behind this one are those of a wrong clock
    QSet<QUuid> locals;         ///< the persons of `into`
    QHash<QUuid, bool> persons; ///< those looked at so far, and whether their rows can come in
    MergeReport report;
};

/// An article on both sides.
struct MergedArticle
{
    ArticleId theirs = 0;
    ArticleId ours = 0;
};

/// The article of `into` that an article of the other library is: by its text, by a text that it had before,
/// or by its address and headline.
[[nodiscard]] LibraryResult<std::optional<ArticleId>> counterpart(MergeContext &context, ArticleId theirs);
/// Takes a new article in, inside a transaction; empty when it breaks the rules.
[[nodiscard]] LibraryResult<std::optional<ArticleId>> addArticle(MergeContext &context, ArticleId theirs);

/// Brings the names of the persons known here up to date, inside a transaction.
[[nodiscard]] LibraryResult<void> mergeNames(MergeContext &context);
/// Takes a person in who says something in the other library; false when there is no such person.
[[nodiscard]] LibraryResult<bool> ensurePerson(MergeContext &context, const QUuid &person);

[[nodiscard]] LibraryResult<void> mergeRatings(MergeContext &context, const MergedArticle &article);
/// Up to `limit` changed comments behind the row `after` of the other library. Gives the last row looked at,
/// or 0 when all were.
[[nodiscard]] LibraryResult<qint64> mergeComments(MergeContext &context, const MergedArticle &article,
                                                  qint64 after, int limit);
[[nodiscard]] LibraryResult<void> mergeLikes(MergeContext &context, const MergedArticle &article);

} // namespace nghisu
