// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sqlitehandle.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <cstring>
#include <sqlite3.h>

namespace nghisu {

void configureSqlite()
{
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), connection);
    const bool isOurs = source.next() && source.value(0).toString() == QLatin1String(sqlite3_sourceid());
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace nghisu
