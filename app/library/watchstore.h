// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace nghisu {

class Database;

/// A file as it was when it was looked at: another size or time means another content, more or less beside it
/// other pictures.
struct FileState
{
    QString path; ///< absolute
    qint64 size = 0;
    QDateTime modified;
    qint64 besideBytes = 0; ///< in the folders that browsers put beside a page
    int besideFiles = 0;

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// The files of the watched folder that were dealt with, whatever came of it.
class WatchStore
{
public:
    explicit WatchStore(Database &database) : m_database(database) {}

    /// Those of `files` that were not dealt with as they are now.
    [[nodiscard]] LibraryResult<QList<FileState>> unknown(const QList<FileState> &files);
    [[nodiscard]] LibraryResult<void> remember(const QList<FileState> &files);

private:
    Database &m_database;
};

} // namespace nghisu
