// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "database.h"
#include "statement.h"

#include <QList>
#include <QString>

namespace nghisu {

// What is done with very many rows at once is one statement, whose ids are bound as one value: JSON, for
// " IN (SELECT value FROM json_each(?))".

[[nodiscard]] inline QString boundIds(const QList<qint64> &ids)
{
    QString json(u'[');
    for (const qint64 id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id);
    }
    return json + u']';
}

/// The first column of all rows.
template <typename... Values>
[[nodiscard]] LibraryResult<QList<qint64>> readIds(Database &database, const QString &sql,
                                                   const Values &...values)
{
    Statement rows(database, sql, values...);
    QList<qint64> ids;
    while (rows.next())
        ids += rows.integer(0);
    return rows.result().map([&ids] { return ids; });
}

} // namespace nghisu
