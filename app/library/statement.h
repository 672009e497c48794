// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "database.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <concepts>
#include <optional>

namespace nghisu {

/// A use of one cached statement: bound and run at once, read row by row, and reset when it goes, so that no
/// read transaction stays open behind anybody's back.
class Statement
{
public:
    /// `values` are bound in order. Whether all that worked is in result().
    template <typename... Values>
    Statement(Database &database, const QString &sql, const Values &...values)
        : Statement(database, sql, QVariantList{bindable(values)...})
    {
    }
    Statement(Database &database, const QString &sql, const QVariantList &values);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] const LibraryResult<void> &result() const { return m_result; }

    /// Steps to the next row; false behind the last one, and after a failure, which is then in result().
    [[nodiscard]] bool next();
    /// How many rows the statement has inserted, updated or deleted.
    [[nodiscard]] int changes() const { return m_query && m_result ? m_query->numRowsAffected() : 0; }
    [[nodiscard]] qint64 insertedRow() const { return m_query ? m_query->lastInsertId().toLongLong() : 0; }

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query->value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromRfc4122(blob(column)); }
    /// Invalid for NULL.
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

private:
    // A null QString or QByteArray would be bound as NULL: empty is meant.
    static QVariant bindable(const QString &text);
    static QVariant bindable(const QByteArray &bytes);
    static QVariant bindable(const QUuid &id) { return id.toRfc4122(); }
    static QVariant bindable(const QDateTime &time);
    static QVariant bindable(const QDate &day);
    static QVariant bindable(bool value) { return value ? 1 : 0; }
    template <std::integral Integer>
    static QVariant bindable(Integer value)
    {
        return QVariant::fromValue<qlonglong>(value);
    }
    static QVariant bindable(double value) { return value; }
    static QVariant bindable(const QVariant &value) { return value; }
    template <typename Value>
    static QVariant bindable(const std::optional<Value> &value)
    {
        return value ? bindable(*value) : QVariant();
    }

    Database &m_database;
    QSqlQuery *m_query = nullptr;
    LibraryResult<void> m_result;
};

/// Runs a statement that gives no rows to be read.
template <typename... Values>
[[nodiscard]] LibraryResult<void> execute(Database &database, const QString &sql, const Values &...values)
{
    return Statement(database, sql, values...).result();
}

/// `text` as a row may hold it: lone surrogates, which have no UTF-8, and U+0000, which ends a text for SQL
/// functions, are replaced by U+FFFD; the length in code units stays.
[[nodiscard]] QString storable(QString text);

} // namespace nghisu
