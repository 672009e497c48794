// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

class QSqlDatabase;
struct sqlite3;

namespace nghisu {

/// The connection as SQLite knows it; null where Qt brings an SQLite of its own, which ours must not touch.
[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &connection);

} // namespace nghisu
