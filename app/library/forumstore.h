// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "libraryerror.h"

#include <QList>
#include <QString>

namespace nghisu {

using ForumId = qint64; ///< row of a forum in its library; above 0

/// A section that articles are filed under.
struct Forum
{
    ForumId id = 0;
    QString name;     ///< one line, 1 to 80 characters
    int articles = 0; ///< filed under it, without those in the bin

    friend bool operator==(const Forum &, const Forum &) = default;
};

/// The forums of a library, in the reader's order, and what is filed under them.
class ForumStore
{
public:
    explicit ForumStore(Database &database);

    [[nodiscard]] LibraryResult<QList<Forum>> forums();
    /// Adds a forum behind the others. Invalid for a name that is empty, too long or there already, as is
    /// renaming one so.
    [[nodiscard]] LibraryResult<Forum> add(const QString &name);
    [[nodiscard]] LibraryResult<void> rename(ForumId forum, const QString &name);
    /// Moves a forum up (a negative number of places) or down among the others, as far as that goes.
    [[nodiscard]] LibraryResult<void> move(ForumId forum, int places);
    /// Removes a forum; its articles stay in the library.
    [[nodiscard]] LibraryResult<void> remove(ForumId forum);

    /// The forums that an article is filed under, in their order.
    [[nodiscard]] LibraryResult<QList<ForumId>> forumsOf(ArticleId article);
    /// Files an article under a forum, or takes it out.
    [[nodiscard]] LibraryResult<void> file(ArticleId article, ForumId forum, bool filed);
    /// The same with any number of them; gives those that were not so before.
    [[nodiscard]] LibraryResult<QList<ArticleId>> file(const QList<ArticleId> &articles, ForumId forum,
                                                       bool filed);
    /// Whether each of them is filed under the forum.
    [[nodiscard]] LibraryResult<bool> holds(ForumId forum, const QList<ArticleId> &articles);
    /// The articles filed under a forum, newest addition first, at most `limit`.
    [[nodiscard]] LibraryResult<QList<ArticleSummary>> articlesIn(ForumId forum, int limit);

private:
    Database &m_database;
};

} // namespace nghisu
