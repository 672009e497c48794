// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sqliteinterrupt.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <cstring>
#include <sqlite3.h>

namespace nghisu {

namespace {

constexpr int AskEachMs = 20;

/// The connection as SQLite knows it; null where Qt brings an SQLite of its own, which ours must not touch.
sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), connection);
    const bool isOurs = source.next() && source.value(0).toString() == QLatin1String(sqlite3_sourceid());
    return isOurs ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

// SQLite's own progress handler is not asked while integrity_check goes through the pages.
SqliteInterrupt::SqliteInterrupt(const QSqlDatabase &connection, std::function<bool()> cancelled)
{
    sqlite3 *handle = cancelled ? handleOf(connection) : nullptr;
    if (!handle)
        return;
    m_watch.reset(QThread::create([this, handle, cancelled = std::move(cancelled)] {
        while (!m_done.tryAcquire(1, AskEachMs)) {
            if (cancelled())
                sqlite3_interrupt(handle);
        }
    }));
    m_watch->start();
}

SqliteInterrupt::~SqliteInterrupt()
{
    if (!m_watch)
        return;
    m_done.release();
    m_watch->wait();
}

} // namespace nghisu
