// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/groupstore.h"
#include "exchange/merge.h"

#include <QHash>
#include <QString>

namespace nghisu {

class Database;

/// What one look at the folder of a group came to.
struct GroupRound
{
    MergeReport report;
    bool wrote = false;
    QString problem; ///< why the folder or a file in it could not be used, or why nothing could be written
};

/// The library's part in a group: merges the files of others as they appear in the folder, and writes one of
/// its own, atomically, whenever something was changed. No lock, no server: whatever program keeps the folder
/// the same at several people's, copies that it makes in a conflict are merged like any other file.
class GroupExchange
{
public:
    /// `database` must outlive this and belongs to the same thread.
    explicit GroupExchange(Database &database);

    /// One look. A file that could not be read is tried again once it has changed.
    [[nodiscard]] GroupRound look();

    /// The name of the file that a library of that identity writes.
    [[nodiscard]] static QString fileName(const QUuid &identity);

private:
    [[nodiscard]] LibraryResult<void> takeFile(const QString &folder, const GroupFile &file,
                                               GroupRound &round);
    [[nodiscard]] LibraryResult<void> takeOthers(const QString &folder, GroupRound &round);
    [[nodiscard]] LibraryResult<void> writeOwn(const QString &folder, GroupRound &round);

    Database &m_database;
    GroupStore m_store;
    QHash<QString, GroupFile> m_refused; ///< by name: files that could not be used as they are
};

} // namespace nghisu
