// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QString>

class QSqlDatabase;

namespace nghisu {

// Statements that run once a connection, before there is a Database to prepare them.

/// Runs one statement; rows that it gives are dropped.
[[nodiscard]] LibraryResult<void> runRaw(QSqlDatabase &connection, const QString &sql, const QString &path);
/// First column of the first row, 0 without one.
[[nodiscard]] LibraryResult<qint64> readInteger(QSqlDatabase &connection, const QString &sql,
                                                const QString &path);
/// The same for text.
[[nodiscard]] LibraryResult<QString> readText(QSqlDatabase &connection, const QString &sql,
                                              const QString &path);

} // namespace nghisu
