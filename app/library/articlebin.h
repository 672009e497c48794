// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QList>

namespace nghisu {

/// How long a deleted article stays in the bin.
inline constexpr int BinDays = 30;

/// What is done with any number of articles at once, each call in one transaction. Articles that are gone are
/// passed over. Most tell which articles are another way since, so that just these can be put back.
class ArticleBin
{
public:
    explicit ArticleBin(Database &database);

    [[nodiscard]] LibraryResult<QList<ArticleId>> setStarred(const QList<ArticleId> &articles, bool starred);
    /// Marks as never opened, or as opened.
    [[nodiscard]] LibraryResult<QList<ArticleId>> setUnread(const QList<ArticleId> &articles, bool unread);
    /// Whether each of them has a star.
    [[nodiscard]] LibraryResult<bool> areStarred(const QList<ArticleId> &articles);

    /// Puts articles into the bin, from where they come back with all that was said to them.
    [[nodiscard]] LibraryResult<QList<ArticleId>> remove(const QList<ArticleId> &articles);
    [[nodiscard]] LibraryResult<QList<ArticleId>> restore(const QList<ArticleId> &articles);
    /// Erases articles that lie in the bin for good, with pictures, agenda, ratings and comments.
    [[nodiscard]] LibraryResult<void> erase(const QList<ArticleId> &articles);
    /// Erases what lies in the bin for more than BinDays, some at a time; gives how many.
    [[nodiscard]] LibraryResult<int> eraseOld();

private:
    Database &m_database;
};

} // namespace nghisu
