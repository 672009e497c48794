// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/groupstore.h"
#include "exchange/merge.h"

#include <QHash>
#include <QString>

namespace nghisu {

class Database;
class SharedFile;

/// What one look at the folder of a group came to.
struct GroupRound
{
    MergeReport report;
    bool wrote = false;
    QString problem;     ///< why the folder or a file in it cannot be used, or why nothing could be written
    bool failed = false; ///< of what was tried now; a file that is left aside is no failure any more
};

/// The library's part in a group: merges the files of others as they appear in the folder, and writes one of
/// its own, atomically, whenever something was changed. No lock, no server: whatever program keeps the folder
/// the same at several people's, copies that it makes in a conflict are merged like any other file.
class GroupExchange
{
public:
    /// `database` must outlive this and belongs to the same thread.
    explicit GroupExchange(Database &database);

    /// Whether the reader writes at other computers of the group too, so that what these say in the names of
    /// the persons of this library is taken in; see MergeOptions::ownWords. No to begin with.
    void setOwnWords(bool own);

    /// How long what came from others may wait to be written into the own file too.
    static constexpr qint64 EchoAfterMs = 30'000;
    /// How long a file that cannot be read is taken for one that is still on its way.
    static constexpr qint64 OnItsWayMs = 5'000;

    /// One look. A file that could not be read is tried again once it has changed, and is a problem until
    /// then; one of which rows were refused that may come in later, once they may, and once at the next
    /// start.
    [[nodiscard]] GroupRound look();

    /// The name of the file that a library of that identity writes.
    [[nodiscard]] static QString fileName(const QUuid &identity);

private:
    /// What came of a file when it was looked at last.
    struct Look
    {
        GroupFile file;
        size_t fingerprint = 0; ///< of the content, where the time alone tells too little
        bool noted = false;     ///< in the library too, which forgets it when more of it is wanted
        bool heldBack = false;  ///< words of the reader from another computer
        bool orphans = false;   ///< answers to what another file may bring
        qint64 arrivals = 0;    ///< how often something had come in before
        QDateTime due = {};     ///< when something in it is no longer of the future
        QString problem = {};   ///< why it cannot be read
        QDateTime told = {};    ///< from when on that is to be told
    };

    [[nodiscard]] bool isDone(const QString &folder, const GroupFile &file,
                              const QList<GroupFile> &noted) const;
    void noteEcho(qint64 changes);
    void setAside(const GroupFile &file, size_t fingerprint, const QString &problem);
    [[nodiscard]] QString problemOf(const GroupFile &file) const;
    void remember(const GroupFile &file, size_t fingerprint, const MergeReport &report);
    [[nodiscard]] LibraryResult<void> takeFile(const QString &folder, const GroupFile &file,
                                               GroupRound &round);
    [[nodiscard]] LibraryResult<void> noteWhatCame(const GroupFile &file, const SharedFile &shared,
                                                   const MergeReport &report, const QList<ArticleId> &known);
    [[nodiscard]] LibraryResult<void> takeOthers(const QString &folder, GroupRound &round);
    [[nodiscard]] LibraryResult<void> writeOwn(const QString &folder, GroupRound &round);

    Database &m_database;
    GroupStore m_store;
    QString m_folder;             ///< looked at last
    QHash<QString, Look> m_looks; ///< by the names of the files
    qint64 m_arrivals = 0;        ///< how often something came in
    qint64 m_echo = 0;            ///< changes since the file was written that came from the folder itself
    QDateTime m_echoDue;          ///< when they are to be written all the same
    bool m_mayKeep = true;        ///< something built for a group may lie beside the library
    bool m_ownWords = false;
};

} // namespace nghisu
