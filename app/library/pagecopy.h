// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "copyprogress.h"
#include "libraryerror.h"

#include <QString>

class QSqlDatabase;

namespace nghisu {

/// A number that differs from the one before when something was written into the database that a connection
/// has open, as of its last transaction.
[[nodiscard]] unsigned dataVersionOf(const QSqlDatabase &connection);

/// What the pages are put in the place of.
struct PageTarget
{
    QString path;
    unsigned version = 0; ///< see dataVersionOf()
};

/// Puts all pages of one database in the place of those of the other, in one transaction: all of them or
/// none. Others may go on reading what was there before. Neither connection may be in a transaction. Locked
/// where somebody has written into the target since that version of it.
[[nodiscard]] LibraryResult<void> copyPages(const QSqlDatabase &from, const QSqlDatabase &to,
                                            const PageTarget &target, const CopyProgress &progress);

} // namespace nghisu
