// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

class QSqlDatabase;
struct sqlite3;

namespace nghisu {

/// Has SQLite keep no statistics of its memory, for which all threads would wait for each other, see
/// https://www.sqlite.org/compile.html#recommended_compile_time_options. Does nothing once it is in use.
void configureSqlite();

/// The connection as SQLite knows it; null where Qt brings an SQLite of its own, which ours must not touch.
[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &connection);

} // namespace nghisu
