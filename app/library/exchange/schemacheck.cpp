// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/schemacheck.h"

#include "database.h"
#include "migrations.h"
#include "rawsql.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// A connection of its own, closed when it goes.
class Connection
{
public:
    explicit Connection(const QString &file) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(Database::BusyTimeoutMs));
        m_database.open();
    }
    ~Connection()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase &database() { return m_database; }

private:
    const QString m_name = u"nghisu-foreign-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase m_database;
};

/// Everything that a schema consists of, sorted.
LibraryResult<QStringList> schemaOf(QSqlDatabase &connection, const QString &path)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '') FROM sqlite_schema"
            " ORDER BY 1"_s))
        return tl::unexpected(failureOf(query.lastError(), path));
    QStringList lines;
    while (query.next())
        lines += query.value(0).toString();
    return lines;
}

LibraryResult<QStringList> schemaOfVersion(int version)
{
    Connection fresh(u":memory:"_s);
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

LibraryResult<void> checkForeignSchema(const QString &path, const QString &shownPath)
{
    Connection connection(path);
    for (const QString &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s}) {
        if (auto done = runRaw(connection.database(), pragma, path); !done)
            return done;
    }
    return checkSchema(connection.database(), path, shownPath).and_then([&] {
        return checkRows(connection.database(), path);
    });
}

} // namespace nghisu
