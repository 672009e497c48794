// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "rawsql.h"

#include "sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace nghisu {

namespace {

LibraryResult<QVariant> readFirst(QSqlDatabase &connection, const QString &sql, const QString &path)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(failureOf(query.lastError(), path));
    return query.next() ? query.value(0) : QVariant();
}

} // namespace

LibraryResult<void> runRaw(QSqlDatabase &connection, const QString &sql, const QString &path)
{
    return readFirst(connection, sql, path).map([](const QVariant &) {});
}

LibraryResult<qint64> readInteger(QSqlDatabase &connection, const QString &sql, const QString &path)
{
    return readFirst(connection, sql, path).map([](const QVariant &value) { return value.toLongLong(); });
}

LibraryResult<QString> readText(QSqlDatabase &connection, const QString &sql, const QString &path)
{
    return readFirst(connection, sql, path).map([](const QVariant &value) { return value.toString(); });
}

} // namespace nghisu
