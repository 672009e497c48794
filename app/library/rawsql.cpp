// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "rawsql.h"

#include "database.h"
#include "sqlerror.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace nghisu {

using namespace Qt::StringLiterals;

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

RawConnection::RawConnection(const QString &path, Mode mode)
    : m_path(path), m_name(u"nghisu-raw-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(Database::BusyTimeoutMs);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(options);
    if (m_database.open())
        QSqlQuery(m_database).exec(u"PRAGMA trusted_schema = OFF"_s);
}

RawConnection::~RawConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Failure<LibraryError> RawConnection::failure() const
{
    return failureOf(m_database.lastError(), m_path);
}

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
