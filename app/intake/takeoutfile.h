// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/takeoutstore.h"
#include "takeoutreader.h"

namespace nghisu {

/// The name of a file that a take-out can be saved as ends in one of these: ".json", ".md", ".csv".
[[nodiscard]] const QStringList &takeOutSuffixes();

/// Writes all that a person said at the library in the form that the name of the file asks for; whole or not
/// at all, and with no more memory for a million comments than for one. `goesOn` is asked now and then.
/// Empty when all went well, else a sentence that says why not.
[[nodiscard]] QString saveTakeOut(Database &database, const QUuid &person, const QString &path,
                                  const std::function<bool()> &goesOn = {});

/// Whether the regular file at `path`, whatever its name, is meant to be a take-out. Of others hardly more
/// than the beginning is read.
[[nodiscard]] bool isTakeOutFile(const QString &path);

/// Whether a take-out may make a person one of those who write at the library.
enum class TakeOutPerson {
    Known, ///< no: another's take-out is refused as one of a Stranger
    Mine,  ///< the reader says that it is theirs
};

/// Brings the take-out at `path` back, see TakeOutReturn. Stopped, or failing, it leaves what it has brought
/// back until then.
[[nodiscard]] Result<TakeOutReport, TakeOutError> bringBackTakeOut(const QString &path, Database &database,
                                                                   TakeOutPerson person,
                                                                   const TakeOutProgress &progress = {});

} // namespace nghisu
