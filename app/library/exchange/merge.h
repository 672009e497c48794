// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "database.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QUuid>

#include <functional>
#include <optional>

namespace nghisu {

/// A comment that a merge has brought.
struct ArrivedComment
{
    QUuid id;
    ArticleId article = 0;
    bool answersLocal = false; ///< an answer to one of the persons who write at this library
};

/// What came of a merge.
struct MergeReport
{
    static constexpr int MaxArrived = 500;

    QList<ArticleId> articles;     ///< articles that were new here
    QSet<ArticleId> discussed;     ///< articles, new or not, whose discussion or highlights are others now
    QList<ArrivedComment> arrived; ///< comments of others, new here and not deleted, at most MaxArrived
    int comments = 0;              ///< comments that were new here and are not deleted, one's own among them
    int edits = 0;                 ///< comments whose words were changed, or that came back
    int deletions = 0;             ///< comments that were deleted
    int likes = 0;                 ///< given or taken back
    int ratings = 0;               ///< given, changed or taken back
    int marks = 0;                 ///< highlights that were new here and are not removed
    int markChanges = 0;           ///< highlights that were changed, removed or came back
    int names = 0;                 ///< of persons known before
    qint64 counted = 0;            ///< by how much that has raised GroupStore::Changes::now
    int cleaned = 0; ///< comments and names put into their normal form, control characters taken out

    // What was refused, in rows.
    int forged = 0;          ///< as said by a person of this library, who never said it
    int ownElsewhere = 0;    ///< the same, but from a library at which that person writes too
    int tooLong = 0;         ///< comments that break the rule for their length, or are empty
    int future = 0;          ///< of a time that is still to come
    QDateTime due = {};      ///< when the first of those may come in, UTC; invalid for none
    int orphans = 0;         ///< answers to comments that are not there, or going round in circles
    int conflicting = 0;     ///< comments that say something else of their author or article than here
    int marksRefused = 0;    ///< highlights that break the rules
    int articlesRefused = 0; ///< whose text or pictures break the rules

    [[nodiscard]] bool changedSomething() const
    {
        return !articles.isEmpty() ||
               comments + edits + deletions + likes + ratings + marks + markChanges + names > 0;
    }
    [[nodiscard]] int refused() const
    {
        return forged + ownElsewhere + tooLong + future + orphans + conflicting + marksRefused +
               articlesRefused;
    }
    /// What was taken in, and what was refused and why: translated lines, none for nothing.
    [[nodiscard]] QStringList sentences() const;
    /// The part of sentences() that tells of what was refused.
    [[nodiscard]] QStringList refusals() const;
    /// Adds up two reports of merges into one library.
    void add(const MergeReport &other);
};

struct MergeOptions
{
    /// Whether an article of the other library is merged; `ours` is what it is here, empty for a new one. All
    /// when there is no function.
    std::function<bool(ArticleId theirs, std::optional<ArticleId> ours)> wants = {};
    /// Asked between transactions whether to stop; what is merged by then stays.
    std::function<bool()> cancelled = {};
    /// The persons who write at both libraries are the same: what they said at the other one is taken in.
    /// Only with the reader's consent, since whoever makes a file can write any person into it.
    bool ownWords = false;
    /// Leave out articles that were erased here for good; whoever opens a file by hand wants them back.
    bool withoutErased = false;
};

/// Brings articles, ratings, comments, edits, deletions, likes and highlights of `from` into `into`. Of two
/// states of a row the one that was changed later wins, of two changed at the same time the greater one, so
/// that it does not matter in which order libraries are merged, or how often. An article and its discussion
/// come in one transaction, or, where there are more than five thousand comments, in several, each a valid
/// state; interrupted, a merge is simply done again.
///
/// `from` is not believed: texts are checked as if they were typed, and nobody else speaks for the persons of
/// `into`, unless MergeOptions::ownWords says that they do so themselves. It has to be of the present schema,
/// and exactly of that (see SharedFile). Both belong to the calling thread.
[[nodiscard]] LibraryResult<MergeReport> merge(Database &into, Database &from,
                                               const MergeOptions &options = {});

} // namespace nghisu
