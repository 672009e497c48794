// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "statement.h"

#include "sqlerror.h"

#include <QSqlError>

namespace nghisu {

using namespace Qt::StringLiterals;

Statement::Statement(Database &database, const QString &sql, const QVariantList &values)
    : m_database(database)
{
    const auto query = database.prepare(sql);
    if (!query) {
        m_result = tl::unexpected(query.error());
        return;
    }
    m_query = *query;
    for (int position = 0; position < values.size(); ++position)
        m_query->bindValue(position, values.at(position));
    m_result = database.run(*m_query);
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

bool Statement::next()
{
    if (!m_query || !m_result)
        return false;
    if (m_query->next())
        return true;
    // A loop that ends because the disk failed looks like one that ends behind the last row.
    if (const QSqlError error = m_query->lastError(); error.isValid())
        m_result = tl::unexpected(failureOf(error, m_database.path()));
    return false;
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

QVariant Statement::bindable(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant Statement::bindable(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("", 0) : bytes;
}

QVariant Statement::bindable(const QDateTime &time)
{
    return time.isValid() ? QVariant::fromValue<qlonglong>(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant Statement::bindable(const QDate &day)
{
    const QString text = day.toString(Qt::ISODate); // empty for a year that ISO 8601 has no four digits for
    return text.isEmpty() ? QVariant() : text;
}

QString storable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text).at(i);
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && std::as_const(text).at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate() || c.isNull())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace nghisu
