// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/schemacheck.h"

#include "database.h"
#include "migrations.h"
#include "rawsql.h"
#include "sqlerror.h"
#include "sqliteinterrupt.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QSqlQuery>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Everything that a schema consists of, sorted. The tables in which FTS5 keeps an index are its own affair:
/// another version of SQLite may make them otherwise. Nothing is read from the index of somebody else.
LibraryResult<QStringList> schemaOf(QSqlDatabase &connection, const QString &path)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '') FROM sqlite_schema"
            " WHERE NOT (type = 'table' AND name IN ('search_text_data', 'search_text_idx', "
            "'search_text_config',"
            "  'search_title_data', 'search_title_idx', 'search_title_config', 'search_form_data', "
            "'search_form_idx', 'search_form_config', 'search_comment_data',"
            "  'search_comment_idx', 'search_comment_config', 'search_note_data', 'search_note_idx',"
            "  'search_note_config')) ORDER BY 1"_s))
        return tl::unexpected(failureOf(query.lastError(), path));
    QStringList lines;
    while (query.next())
        lines += query.value(0).toString();
    return lines;
}

LibraryResult<QStringList> schemaOfVersion(int version)
{
    RawConnection fresh(u":memory:"_s);
    for (const Migration &migration : schemaMigrations().mid(0, version)) {
        for (const QString &statement : splitStatements(migration.sql)) {
            if (auto done = runRaw(fresh.database(), statement, {}); !done)
                return tl::unexpected(done.error());
        }
    }
    return schemaOf(fresh.database(), {});
}

LibraryResult<void> checkSchema(QSqlDatabase &connection, const QString &path, const QString &shownPath)
{
    const auto version = readInteger(connection, u"PRAGMA user_version"_s, path);
    if (!version)
        return tl::unexpected(version.error());
    const auto expected = schemaOfVersion(static_cast<int>(*version));
    if (!expected)
        return tl::unexpected(expected.error());
    const auto found = schemaOf(connection, path);
    if (!found)
        return tl::unexpected(found.error());
    if (*version > 0 && *found == *expected)
        return {};
    return tl::unexpected(Failure<LibraryError>{
        LibraryError::Invalid,
        QCoreApplication::translate(
            "nghisu::library", "The file “%1” was not made by Nghị Sự, or was changed since, and nothing was "
                               "taken from it. Ask for it once more.")
            .arg(QDir::toNativeSeparators(shownPath))});
}

LibraryResult<void> checkRows(QSqlDatabase &connection, const QString &path)
{
    const auto whole = readText(connection, u"PRAGMA integrity_check(1)"_s, path);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto broken = readInteger(connection, u"SELECT count(*) FROM pragma_foreign_key_check"_s, path);
    if (!broken)
        return tl::unexpected(broken.error());
    if (*whole == "ok"_L1 && *broken == 0)
        return {};
    return tl::unexpected(failureOf(LibraryError::Damaged, path));
}

} // namespace

LibraryResult<void> checkForeignSchema(const QString &path, const QString &shownPath,
                                       const std::function<bool()> &cancelled)
{
    RawConnection connection(path);
    if (auto done = runRaw(connection.database(), u"PRAGMA cell_size_check = ON"_s, path); !done)
        return done;
    return untilCancelled(connection.database(), path, cancelled, [&] {
        return checkSchema(connection.database(), path, shownPath).and_then([&] {
            return checkRows(connection.database(), path);
        });
    });
}

} // namespace nghisu
