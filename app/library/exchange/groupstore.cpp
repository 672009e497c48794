// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/groupstore.h"

#include "database.h"
#include "statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// That the group is given article `a`: what was chosen for it by hand decides, then for all and its forums.
QString sharedCondition()
{
    return u"a.binned IS NULL AND ifnull((SELECT shared FROM group_article WHERE article = a.id),"
           " EXISTS (SELECT 1 FROM group_folder WHERE everything)"
           " OR EXISTS (SELECT 1 FROM article_forum AS f JOIN group_forum AS g ON g.forum = f.forum"
           " WHERE f.article = a.id))"_s;
}

/// What is shared has changed by a choice rather than by a row that travels.
LibraryResult<void> countChange(Database &database)
{
    return execute(database, u"UPDATE shared_change SET changes = changes + 1"_s);
}

LibraryResult<void> writeForums(Database &database, const QSet<ForumId> &forums)
{
    auto done = execute(database, u"DELETE FROM group_forum"_s);
    for (const ForumId forum : forums) {
        if (done)
            done = execute(database, u"INSERT INTO group_forum (forum) VALUES (?)"_s, forum);
    }
    return done;
}

} // namespace

GroupStore::GroupStore(Database &database) : m_database(database) {}

LibraryResult<GroupSettings> GroupStore::settings()
{
    GroupSettings settings;
    Statement row(m_database, u"SELECT path, everything FROM group_folder"_s);
    if (row.next()) {
        settings.folder = row.text(0);
        settings.everything = row.number(1) != 0;
    }
    if (!row.result())
        return tl::unexpected(row.result().error());
    Statement forums(m_database, u"SELECT forum FROM group_forum"_s);
    while (forums.next())
        settings.forums.insert(forums.integer(0));
    return forums.result().map([&settings] { return settings; });
}

LibraryResult<void> GroupStore::setSettings(const GroupSettings &chosen)
{
    return m_database.transaction([&]() -> LibraryResult<void> {
        const auto before = settings();
        if (!before)
            return tl::unexpected(before.error());
        LibraryResult<void> done;
        if (before->folder != chosen.folder) {
            done = execute(m_database, u"DELETE FROM group_file"_s).and_then([&] {
                return execute(m_database, u"DELETE FROM group_member WHERE library <>"
                                           " (SELECT id FROM library_identity)"_s);
            });
        }
        return done
            .and_then([&] {
                return execute(
                    m_database,
                    u"INSERT INTO group_folder (one, path, everything) VALUES (1, ?, ?)"
                    " ON CONFLICT (one) DO UPDATE SET path = excluded.path, everything = excluded.everything"_s,
                    chosen.folder, chosen.everything);
            })
            .and_then([&] { return writeForums(m_database, chosen.forums); })
            .and_then([&] { return countChange(m_database); });
    });
}

LibraryResult<QSet<ArticleId>> GroupStore::sharedArticles()
{
    Statement rows(m_database, u"SELECT a.id FROM article AS a WHERE "_s + sharedCondition());
    QSet<ArticleId> articles;
    while (rows.next())
        articles.insert(rows.integer(0));
    return rows.result().map([&articles] { return articles; });
}

LibraryResult<bool> GroupStore::isShared(ArticleId article)
{
    Statement row(m_database, u"SELECT 1 FROM article AS a WHERE a.id = ? AND "_s + sharedCondition(),
                  article);
    const bool shared = row.next();
    return row.result().map([shared] { return shared; });
}

LibraryResult<std::optional<bool>> GroupStore::choice(ArticleId article)
{
    Statement row(m_database, u"SELECT shared FROM group_article WHERE article = ?"_s, article);
    std::optional<bool> shared;
    if (row.next())
        shared = row.number(0) != 0;
    return row.result().map([shared] { return shared; });
}

LibraryResult<void> GroupStore::choose(ArticleId article, bool shared)
{
    return m_database.transaction([&] {
        return execute(m_database,
                       u"INSERT INTO group_article (article, shared) VALUES (?, ?)"
                       " ON CONFLICT (article) DO UPDATE SET shared = excluded.shared"_s,
                       article, shared)
            .and_then([&] { return countChange(m_database); })
            .and_then([&] { // what came while it was not shared comes now
                return execute(m_database, u"DELETE FROM group_file WHERE library <>"
                                           " (SELECT id FROM library_identity)"_s);
            });
    });
}

LibraryResult<qint64> GroupStore::noteOthersShare(const QList<ArticleId> &articles)
{
    int added = 0;
    const auto noted = m_database.transaction([&] {
        LibraryResult<void> done;
        added = 0;
        for (const ArticleId article : articles) {
            if (!done)
                break;
            const Statement row(m_database,
                                u"INSERT OR IGNORE INTO group_article (article, shared) SELECT id, 1"
                                " FROM article WHERE id = ? AND NOT EXISTS (SELECT 1 FROM local_person AS l"
                                "  JOIN comment AS c ON c.author = l.person WHERE c.article = article.id)"
                                " AND NOT EXISTS (SELECT 1 FROM local_person AS l"
                                "  JOIN mark AS m ON m.author = l.person WHERE m.article = article.id)"
                                " AND NOT EXISTS (SELECT 1 FROM local_person AS l"
                                "  JOIN rating AS r ON r.person = l.person WHERE r.article = article.id)"_s,
                                article);
            done = row.result();
            added += row.changes();
        }
        return done && added > 0 ? countChange(m_database) : done;
    });
    return noted.map([&added] { return qint64(added > 0 ? 1 : 0); });
}

LibraryResult<QList<GroupMember>> GroupStore::members()
{
    Statement rows(m_database,
                   u"SELECT library, names, written FROM group_member ORDER BY written DESC, library"_s);
    QList<GroupMember> members;
    while (rows.next())
        members.append({rows.uuid(0), rows.text(1).split(u'\n', Qt::SkipEmptyParts), rows.time(2)});
    return rows.result().map([&members] { return members; });
}

LibraryResult<QList<GroupFile>> GroupStore::files()
{
    Statement rows(m_database, u"SELECT name, size, modified, library FROM group_file"_s);
    QList<GroupFile> files;
    while (rows.next())
        files.append({rows.text(0), rows.integer(1), rows.integer(2), rows.uuid(3)});
    return rows.result().map([&files] { return files; });
}

LibraryResult<void> GroupStore::noteFile(const GroupFile &file, const GroupMember &member)
{
    return m_database.transaction([&] {
        return execute(
                   m_database,
                   u"INSERT OR REPLACE INTO group_file (name, size, modified, library) VALUES (?, ?, ?, ?)"_s,
                   file.name, file.size, file.modified, file.library)
            .and_then([&] {
                // A conflict copy is older than the file itself.
                return execute(m_database,
                               u"INSERT INTO group_member (library, names, written) VALUES (?, ?, ?)"
                               " ON CONFLICT (library) DO UPDATE SET names = excluded.names,"
                               " written = excluded.written WHERE excluded.written > written"_s,
                               member.library, member.names.join(u'\n'), member.seen);
            });
    });
}

LibraryResult<QUuid> GroupStore::identity()
{
    Statement row(m_database, u"SELECT id FROM library_identity"_s);
    const QUuid id = row.next() ? row.uuid(0) : QUuid();
    return row.result().map([&id] { return id; });
}

LibraryResult<void> GroupStore::renewIdentity()
{
    return m_database.transaction([&] {
        return execute(m_database, u"UPDATE library_identity SET id = ?"_s, m_database.environment().newId())
            .and_then([&] { return countChange(m_database); });
    });
}

LibraryResult<GroupStore::Changes> GroupStore::changes()
{
    Statement row(m_database, u"SELECT changes, written FROM shared_change"_s);
    Changes changes;
    if (row.next())
        changes = {row.integer(0), row.integer(1)};
    return row.result().map([changes] { return changes; });
}

LibraryResult<void> GroupStore::setWritten(qint64 changes)
{
    return m_database.transaction(
        [&] { return execute(m_database, u"UPDATE shared_change SET written = ?"_s, changes); });
}

} // namespace nghisu
