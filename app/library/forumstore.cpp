// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "forumstore.h"

#include "articlerows.h"
#include "boundids.h"
#include "database.h"
#include "personstore.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The name of a forum follows the rules of a person's; another forum must not have it.
LibraryResult<QString> freeName(Database &database, const QString &typed, ForumId forum)
{
    const auto name = acceptableName(typed);
    if (!name)
        return name;
    Statement rows(database, u"SELECT name FROM forum WHERE id <> ?"_s, forum);
    while (rows.next()) {
        if (rows.text(0).toCaseFolded() != name->toCaseFolded())
            continue;
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Invalid,
            QCoreApplication::translate("nghisu::library",
                                        "There is a forum “%1” already. Choose another name.")
                .arg(rows.text(0))});
    }
    return rows.result().map([&name] { return *name; });
}

} // namespace

ForumStore::ForumStore(Database &database) : m_database(database) {}

LibraryResult<QList<Forum>> ForumStore::forums()
{
    Statement rows(m_database, u"SELECT id, name, articles FROM forum ORDER BY position, id"_s);
    QList<Forum> forums;
    while (rows.next())
        forums.append({rows.integer(0), rows.text(1), rows.number(2)});
    return rows.result().map([&forums] { return forums; });
}

LibraryResult<void> ForumStore::move(ForumId forum, int places)
{
    return m_database.transaction([&]() -> LibraryResult<void> {
        auto all = forums();
        if (!all)
            return tl::unexpected(all.error());
        const auto found = std::find_if(all->cbegin(), all->cend(),
                                        [forum](const Forum &other) { return other.id == forum; });
        if (found == all->cend())
            return tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()));
        const qsizetype from = found - all->cbegin();
        all->move(from, std::clamp<qsizetype>(from + places, 0, all->size() - 1));
        LibraryResult<void> done;
        for (qsizetype i = 0; i < all->size() && done; ++i)
            done = execute(m_database, u"UPDATE forum SET position = ? WHERE id = ?"_s, i + 1, all->at(i).id);
        return done;
    });
}

LibraryResult<Forum> ForumStore::add(const QString &typed)
{
    Forum forum;
    const auto done = m_database.transaction([&] {
        return freeName(m_database, typed, 0).and_then([&](const QString &name) {
            const Statement added(m_database,
                                  u"INSERT INTO forum (uuid, name, position)"
                                  " VALUES (?, ?, (SELECT ifnull(max(position), 0) + 1 FROM forum))"_s,
                                  m_database.environment().newId(), name);
            forum = {added.insertedRow(), name, 0};
            return added.result();
        });
    });
    return done.map([&forum] { return forum; });
}

LibraryResult<void> ForumStore::rename(ForumId forum, const QString &typed)
{
    return m_database.transaction([&] {
        return freeName(m_database, typed, forum).and_then([&](const QString &name) -> LibraryResult<void> {
            const Statement renamed(m_database, u"UPDATE forum SET name = ? WHERE id = ?"_s, name, forum);
            if (renamed.result() && renamed.changes() == 0)
                return tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()));
            return renamed.result();
        });
    });
}

LibraryResult<void> ForumStore::remove(ForumId forum)
{
    return m_database.transaction(
        [&] { return execute(m_database, u"DELETE FROM forum WHERE id = ?"_s, forum); });
}

LibraryResult<QList<ForumId>> ForumStore::forumsOf(ArticleId article)
{
    Statement rows(
        m_database,
        u"SELECT f.id FROM article_forum AS a JOIN forum AS f ON f.id = a.forum WHERE a.article = ?"
        " ORDER BY f.position, f.id"_s,
        article);
    QList<ForumId> forums;
    while (rows.next())
        forums.append(rows.integer(0));
    return rows.result().map([&forums] { return forums; });
}

LibraryResult<void> ForumStore::file(ArticleId article, ForumId forum, bool filed)
{
    return file(QList<ArticleId>{article}, forum, filed).map([](const QList<ArticleId> &) {});
}

LibraryResult<QList<ArticleId>> ForumStore::file(const QList<ArticleId> &articles, ForumId forum, bool filed)
{
    const QString others =
        u"SELECT a.id FROM json_each(?) AS j JOIN article AS a ON a.id = j.value"
        " WHERE %1 EXISTS (SELECT 1 FROM article_forum WHERE article = a.id AND forum = ?)"_s;
    const QString put = u"INSERT INTO article_forum (forum, article) SELECT ?, value FROM json_each(?)"_s;
    const QString take = u"DELETE FROM article_forum WHERE forum = ?"
                         " AND article IN (SELECT value FROM json_each(?))"_s;
    QList<ArticleId> changed;
    return m_database
        .transaction([&] {
            return readIds(m_database, others.arg(filed ? u"NOT"_s : QString()), boundIds(articles), forum)
                .and_then([&](const QList<ArticleId> &ids) {
                    changed = ids;
                    return execute(m_database, filed ? put : take, forum, boundIds(ids));
                });
        })
        .map([&changed] { return changed; });
}

LibraryResult<bool> ForumStore::holds(ForumId forum, const QList<ArticleId> &articles)
{
    Statement row(m_database,
                  u"SELECT EXISTS (SELECT 1 FROM json_each(?) AS j WHERE NOT EXISTS"
                  " (SELECT 1 FROM article_forum WHERE article = j.value AND forum = ?))"_s,
                  boundIds(articles), forum);
    const bool all = row.next() && row.number(0) == 0;
    return row.result().map([all] { return all; });
}

LibraryResult<QList<ArticleSummary>> ForumStore::articlesIn(ForumId forum, int limit)
{
    // By number, as the index of filings has them: SQLite need not sort thousands.
    Statement rows(m_database,
                   selectSummary() + u" JOIN article_forum AS f ON f.article = a.id WHERE f.forum = ?"
                                     " AND a.binned IS NULL ORDER BY f.article DESC LIMIT ?"_s,
                   forum, std::max(limit, 0));
    return summariesOf(rows);
}

} // namespace nghisu
