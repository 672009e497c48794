// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "database.h"
#include "exchange/sharedwatch.h"
#include "exchange/workfolder.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace nghisu {

/// A file that somebody else has made: a small library of the same schema. What is opened is a copy of it, so
/// that neither a program that brings it up to date meanwhile nor SQLite's own files matter to anybody.
class SharedFile
{
public:
    /// Larger files are refused.
    static constexpr qint64 MaxBytes = 2LL * 1024 * 1024 * 1024;

    /// Copies the file into a folder below `workFolder` (removed with this object), and refuses what is no
    /// library (NotALibrary), of a newer version (NewerSchema), damaged, or has a schema that is not exactly
    /// the one of its version (Invalid): tables, triggers or views of its own. `cancelled` is asked now and
    /// then, also from another thread, whether to stop (Cancelled).
    [[nodiscard]] static LibraryResult<SharedFile> open(const QString &path, const QString &workFolder,
                                                        const std::function<bool()> &cancelled = {});

    /// Of the present schema.
    [[nodiscard]] Database &database() const { return *m_database; }
    /// Tells the library that made the file.
    [[nodiscard]] const QUuid &library() const { return m_library; }
    /// When it was made, UTC; invalid for a library that was not made for others.
    [[nodiscard]] const QDateTime &written() const { return m_written; }
    /// The names of the persons who write there.
    [[nodiscard]] const QStringList &persons() const { return m_persons; }

private:
    SharedFile() = default;

    [[nodiscard]] LibraryResult<void> readOrigin();

    std::unique_ptr<WorkFolder> m_folder;
    std::unique_ptr<Database> m_database; ///< goes before its folder
    QUuid m_library;
    QDateTime m_written;
    QStringList m_persons;
};

/// How a file was signed.
struct SharedSignature
{
    QStringList persons; ///< the names of those who write at the library
    QDateTime time;      ///< UTC
    QStringList leftOut; ///< sentences: what of the library breaks the rules and is not in the file
};

/// Writes the articles of those numbers, with pictures, agendas and discussions, for others: atomically, in
/// the place of what was at `path`. Not in it: the saved pages themselves, drafts, reading places, words of
/// deleted comments. Built in `workFolder` first. Soon after `watch` cancels it, it ends
/// (Cancelled), which leaves what was at `path`.
[[nodiscard]] LibraryResult<SharedSignature> writeSharedFile(Database &library, const QSet<qint64> &articles,
                                                             const QString &path, const QString &workFolder,
                                                             const SharedWatch &watch = {});

/// The same, with what was built kept as the file `kept` beside the library: the next time only what has
/// changed is written into that, and the file copied. What is kept may go at any time.
[[nodiscard]] LibraryResult<SharedSignature> writeKeptFile(Database &library, const QSet<qint64> &articles,
                                                           const QString &path, const QString &kept,
                                                           const SharedWatch &watch = {});
void removeKeptFile(const QString &kept);

/// Copies a library with what SQLite keeps beside it, for its owner alone. `to` must not be there.
[[nodiscard]] LibraryResult<void> copyLibraryFile(const QString &from, const QString &to,
                                                  const std::function<bool()> &cancelled = {});

} // namespace nghisu
