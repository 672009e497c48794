// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "migrations.h"

#include "database.h"
#include "librarycopy.h"
#include "rawsql.h"
#include "sqlerror.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>

// Outside of any namespace, as Q_INIT_RESOURCE demands. A resource in a static library is dropped by the
// linker unless something names it; named here, no user of the library has to.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

LibraryResult<void> migrateInTransaction(QSqlDatabase &connection, const QString &path,
                                         const QList<Migration> &migrations, OldCopy old)
{
    // Read again inside of the transaction: another program may have been faster.
    const auto before = readInteger(connection, u"PRAGMA user_version"_s, path);
    if (!before)
        return tl::unexpected(before.error());
    const qint64 last = migrations.isEmpty() ? 0 : migrations.last().version;
    if (*before > last)
        return tl::unexpected(failureOf(LibraryError::NewerSchema, path));
    if (*before == last)
        return {};

    if (*before == 0) {
        const auto tables = readInteger(connection, u"SELECT count(*) FROM sqlite_schema"_s, path);
        if (!tables)
            return tl::unexpected(tables.error());
        if (*tables > 0) // somebody else's, with nothing to tell whose
            return tl::unexpected(failureOf(LibraryError::NotALibrary, path));
    } else if (old == OldCopy::Keep) {
        // Through a second connection, while the transaction of this one keeps every writer out.
        if (auto copied = copyLibrary(path, backupPath(path, static_cast<int>(*before))); !copied)
            return copied;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *before)
            continue;
        for (const QString &statement : splitStatements(migration.sql)) {
            if (auto done = runRaw(connection, statement, path); !done)
                return done;
        }
    }
    if (*before > 0) {
        const auto broken = readInteger(connection, u"SELECT count(*) FROM pragma_foreign_key_check"_s, path);
        if (!broken)
            return tl::unexpected(broken.error());
        if (*broken > 0)
            return tl::unexpected(failureOf(LibraryError::Damaged, path));
    }
    // PRAGMA takes no bound values; these are numbers of this program.
    if (auto done = runRaw(connection, u"PRAGMA application_id = %1"_s.arg(Database::ApplicationId), path);
        !done)
        return done;
    return runRaw(connection, u"PRAGMA user_version = %1"_s.arg(last), path);
}

} // namespace

QString backupPath(const QString &path, int version)
{
    return u"%1.v%2-backup"_s.arg(path).arg(version);
}

QList<Migration> schemaMigrations()
{
    initMigrationResources();
    QList<Migration> migrations;
    for (int version = 1; version <= Database::SchemaVersion; ++version) {
        QFile file(u":/nghisu/migrations/%1.sql"_s.arg(version, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("migration %d is not in the program", version);
        migrations.append({version, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

QStringList splitStatements(const QString &sql)
{
    // A semicolon ends a statement, but inside CREATE TRIGGER only the one behind "; END" does.
    static const QRegularExpression token(
        uR"(--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|\w+|;|\s+|.)"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::UseUnicodePropertiesOption);

    QStringList statements;
    QString statement;
    QStringList words; // the tokens of the statement that mean something, in upper case
    for (auto matches = token.globalMatch(sql); matches.hasNext();) {
        const QString text = matches.next().captured();
        const bool blank = text.startsWith("--"_L1) || text.startsWith("/*"_L1) || text.at(0).isSpace();
        if (blank && words.isEmpty())
            continue;
        if (!blank)
            words += text.toUpper();
        const bool trigger = words.mid(0, 3).contains("TRIGGER"_L1) && words.value(0) == "CREATE"_L1;
        const bool triggerEnds = words.size() > 2 && words.at(words.size() - 2) == "END"_L1 &&
                                 words.at(words.size() - 3) == ";"_L1;
        if (text == ";"_L1 && (!trigger || triggerEnds)) {
            if (words.size() > 1)
                statements += statement;
            statement.clear();
            words.clear();
        } else {
            statement += text;
        }
    }
    if (!words.isEmpty())
        statements += statement.trimmed();
    return statements;
}

LibraryResult<void> migrate(QSqlDatabase &connection, const QString &path, const QList<Migration> &migrations,
                            OldCopy old)
{
    if (auto begun = runRaw(connection, u"BEGIN IMMEDIATE"_s, path); !begun)
        return begun;
    auto done = migrateInTransaction(connection, path, migrations, old);
    if (done)
        done = runRaw(connection, u"COMMIT"_s, path);
    if (!done)
        (void)runRaw(connection, u"ROLLBACK"_s,
                     path); // SQLite may have done so itself; then this fails, harmlessly
    return done;
}

} // namespace nghisu
