// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QList>
#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace nghisu {

/// One step of the schema, from version - 1 to version.
struct Migration
{
    int version = 0; ///< what `user_version` is after it
    QString sql;     ///< statements parted by semicolons, triggers among them
};

/// The numbered files of resources/migrations, in order, up to Database::SchemaVersion.
[[nodiscard]] QList<Migration> schemaMigrations();

/// The single statements of an SQL file, without comments between them.
[[nodiscard]] QStringList splitStatements(const QString &sql);

/// Whether a copy of what is migrated is kept.
enum class OldCopy { Keep, None };

/// Brings the library that `connection` has open at `path` to the last version of `migrations`, in one
/// transaction: the whole way, or not a byte of it. Before an existing library is changed, a consistent copy
/// of it is made as backupPath(), unless `old` says that there is one. Another program migrating at the same
/// moment is waited for, and its work is not done twice.
///
/// Foreign keys must not be enforced yet on the connection (tables may have to be rebuilt); they are checked
/// at the end.
[[nodiscard]] LibraryResult<void> migrate(QSqlDatabase &connection, const QString &path,
                                          const QList<Migration> &migrations, OldCopy old = OldCopy::Keep);

/// Where the copy of a library of schema `version` is kept: "library.nghisu.v1-backup".
[[nodiscard]] QString backupPath(const QString &path, int version);

} // namespace nghisu
