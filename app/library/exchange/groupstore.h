// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "forumstore.h"
#include "libraryerror.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

#include <optional>

namespace nghisu {

/// What of a library the others of its group are given, and where.
struct GroupSettings
{
    QString folder;          ///< absolute; empty for no group
    bool everything = false; ///< all articles are shared
    QSet<ForumId> forums;    ///< all articles of these are

    friend bool operator==(const GroupSettings &, const GroupSettings &) = default;
};

/// Somebody whose file was found in the folder.
struct GroupMember
{
    QUuid library;
    QStringList names; ///< of the persons who write there
    QDateTime seen;    ///< when the file was written, UTC

    friend bool operator==(const GroupMember &, const GroupMember &) = default;
};

/// A file of the group's folder, as it was when it was merged.
struct GroupFile
{
    /// In the place of the size of a file that was merged, but of which more may come in later.
    static constexpr qint64 Unfinished = -1;

    QString name;
    qint64 size = 0;     ///< bytes, or Unfinished
    qint64 modified = 0; ///< milliseconds since 1970, UTC
    QUuid library;       ///< that made it

    friend bool operator==(const GroupFile &, const GroupFile &) = default;
};

/// The group that a library is a member of: people who exchange their comments through a shared folder.
class GroupStore
{
public:
    explicit GroupStore(Database &database);

    [[nodiscard]] LibraryResult<GroupSettings> settings();
    /// A folder that is another one than before is begun with anew: everything in it is looked at.
    [[nodiscard]] LibraryResult<void> setSettings(const GroupSettings &settings);

    /// The articles that the group is given: those chosen, of the forums chosen, and those that others of the
    /// group have brought, but for those taken out by hand.
    [[nodiscard]] LibraryResult<QSet<ArticleId>> sharedArticles();
    /// Whether an article is one of them.
    [[nodiscard]] LibraryResult<bool> isShared(ArticleId article);
    /// Whether an article is shared by hand, or not; empty where only its forum and the others decide.
    [[nodiscard]] LibraryResult<std::optional<bool>> choice(ArticleId article);
    [[nodiscard]] LibraryResult<void> choose(ArticleId article, bool shared);
    /// Articles that others share, and that nothing was chosen for: they are shared from now on, but for
    /// those that a person of this library has said something of before: that was not said to the group.
    /// Gives by how much that has raised Changes::now.
    [[nodiscard]] LibraryResult<qint64> noteOthersShare(const QList<ArticleId> &articles);

    /// Everybody who was seen, the one seen last first.
    [[nodiscard]] LibraryResult<QList<GroupMember>> members();
    [[nodiscard]] LibraryResult<QList<GroupFile>> files();
    /// Notes that a file was merged, and whose it is.
    [[nodiscard]] LibraryResult<void> noteFile(const GroupFile &file, const GroupMember &member);

    /// What tells this library from others.
    [[nodiscard]] LibraryResult<QUuid> identity();
    /// Another identity, for a library that turns out to be the copy of one that is in use elsewhere.
    [[nodiscard]] LibraryResult<void> renewIdentity();

    /// Counts the changes of what is shared, up to now and as of the file written last.
    struct Changes
    {
        qint64 now = 0;
        qint64 written = 0;
    };
    [[nodiscard]] LibraryResult<Changes> changes();
    [[nodiscard]] LibraryResult<void> setWritten(qint64 changes);

private:
    Database &m_database;
};

} // namespace nghisu
