// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "copyprogress.h"
#include "libraryerror.h"

#include <QString>

#include <memory>

class QTemporaryDir;

namespace nghisu {

/// A copy of a library, found to be whole and brought to the present schema, that waits beside the library to
/// take its place.
struct ExaminedCopy
{
    QString libraryPath;
    QString source;                        ///< the copy itself, which stays as it is
    std::shared_ptr<QTemporaryDir> folder; ///< where it waits, removed with the last of these
};

/// Examines a copy to be put in the place of the library. The library may be in use, and is not touched.
[[nodiscard]] LibraryResult<ExaminedCopy> examineCopy(const QString &libraryPath, const QString &copy,
                                                      const CopyProgress &progress = {});

/// Puts the copy in the place of the library, which is kept beside it with all that was written until now:
/// gives its new path, empty where there was none. Takes a moment, and can be done once. Nobody may have the
/// library open: Locked where another program has, and nothing is changed.
[[nodiscard]] LibraryResult<QString> restoreLibrary(const ExaminedCopy &copy);

} // namespace nghisu
