// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/merge.h"
#include "exchange/sharedwatch.h"

namespace nghisu {

/// The discussion of the articles in temp.wanted, from "theirs" into a file that others are given, with its
/// highlights. Part of bringUpToDate(), inside a transaction of that. Comments keep their numbers, so that
/// the two are compared from the first to the last page of both rather than by looking each of them up.
class SharedDiscussion
{
public:
    /// What is refused is added to `report`.
    SharedDiscussion(Database &file, MergeReport &report, const SharedWatch &watch);

    /// False when the file has comments that are not there.
    [[nodiscard]] LibraryResult<bool> bring();

private:
    [[nodiscard]] LibraryResult<void> findDue();
    [[nodiscard]] LibraryResult<void> leaveOut();
    [[nodiscard]] LibraryResult<void> bringPersons();
    [[nodiscard]] LibraryResult<void> bringComments();
    [[nodiscard]] LibraryResult<void> bringMarks();
    [[nodiscard]] LibraryResult<void> bringRatings();
    [[nodiscard]] LibraryResult<void> bringLikes();
    [[nodiscard]] LibraryResult<bool> holdsNothingElse();
    [[nodiscard]] LibraryResult<qint64> due();
    [[nodiscard]] LibraryResult<bool> has(const QString &sql);

    Database &m_file;
    MergeReport &m_report;
    const SharedWatch &m_watch;
    qint64 m_leftOut = 0; ///< comments
};

} // namespace nghisu
