// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QString>

class QSqlError;

namespace nghisu {

/// What SQLite's result code means here; extended codes are known too. `path` is the library's file: an I/O
/// error where its disk has no room left is a full disk, however SQLite names it.
[[nodiscard]] LibraryError errorOf(int sqliteCode, const QString &path);

/// Code and sentence for a statement that failed.
[[nodiscard]] Failure<LibraryError> failureOf(const QSqlError &error, const QString &path);

/// The sentence alone, for a failure found without SQLite. `detail` is the system's own words, used for Io
/// only.
[[nodiscard]] Failure<LibraryError> failureOf(LibraryError error, const QString &path,
                                              const QString &detail = {});

/// SQLite's (extended) result code, or -1 where there is none.
[[nodiscard]] int sqliteCode(const QSqlError &error);

} // namespace nghisu
