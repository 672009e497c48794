// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "watchstore.h"

#include "statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

LibraryResult<QList<FileState>> WatchStore::unknown(const QList<FileState> &files)
{
    QList<FileState> found;
    for (const FileState &file : files) {
        Statement row(m_database,
                      u"SELECT 1 FROM watched_file WHERE path = ? AND size = ? AND modified = ?"
                      " AND beside_bytes = ? AND beside_files = ?"_s,
                      storable(file.path), file.size, file.modified, file.besideBytes, file.besideFiles);
        if (!row.next()) {
            if (!row.result())
                return tl::unexpected(row.result().error());
            found.append(file);
        }
    }
    return found;
}

LibraryResult<void> WatchStore::remember(const QList<FileState> &files)
{
    return m_database.transaction([&] {
        LibraryResult<void> done;
        for (const FileState &file : files) {
            if (done)
                done = execute(
                    m_database,
                    u"INSERT OR REPLACE INTO watched_file (path, size, modified, beside_bytes, beside_files)"
                    " VALUES (?, ?, ?, ?, ?)"_s,
                    storable(file.path), file.size, file.modified, file.besideBytes, file.besideFiles);
        }
        return done;
    });
}

} // namespace nghisu
