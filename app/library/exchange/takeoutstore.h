// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"
#include "takeout.h"

#include <QStringList>

namespace nghisu {

class Database;

/// What came of bringing a take-out back.
struct TakeOutReport
{
    Person person;          ///< whose it is
    bool newPerson = false; ///< did not write at this library before
    int comments = 0;       ///< new here
    int edits = 0;          ///< of comments that were here: their words changed, or they came back
    int ratings = 0;        ///< given or changed
    int marks = 0;          ///< highlights, new here or changed
    int kept = 0;           ///< comments, highlights and ratings that were here already, as they are or newer
    int cleaned = 0;        ///< comments put into their normal form

    // What was left out.
    int missingArticles = 0; ///< articles that are not in the library
    int missingComments = 0; ///< comments on those
    int missingRatings = 0;  ///< ratings of those
    int missingMarks = 0;    ///< highlights in those
    int orphans = 0;         ///< answers to comments that are not here
    int postponed = 0;       ///< more of those than were kept waiting: some may come in the next time
    int tooLong = 0;         ///< comments that break the rule for their length, or are empty
    int future = 0;          ///< comments and ratings of a time that is still to come
    int conflicting = 0;     ///< comments that are here as somebody else's, or on another article
    int marksRefused = 0;    ///< highlights that are so, or break the rules

    [[nodiscard]] int leftOut() const
    {
        return missingComments + missingRatings + missingMarks + marksRefused + orphans + postponed +
               tooLong + future + conflicting;
    }
    /// What was brought back, and what was left out and why: translated lines, at least one.
    [[nodiscard]] QStringList sentences() const;
};

/// All that one person said in a library, taken out and brought back.
class TakeOutStore
{
public:
    explicit TakeOutStore(Database &database);

    /// Gives all ratings, comments and highlights that are not deleted, articles and comments in the order in
    /// which they were added, however many. NotFound when the person does not write at this library,
    /// Cancelled when `sink` wants no more.
    [[nodiscard]] LibraryResult<void> give(const QUuid &person, TakeOutSink &sink);
    /// The same of what fits into memory.
    [[nodiscard]] LibraryResult<TakeOut> of(const QUuid &person);

    /// Brings back what fits into memory; see TakeOutReturn.
    [[nodiscard]] LibraryResult<TakeOutReport> bringBack(const TakeOut &takeOut);

private:
    Database &m_database;
};

} // namespace nghisu
