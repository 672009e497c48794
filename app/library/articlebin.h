// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QList>

namespace nghisu {

/// How long a deleted article stays in the bin.
inline constexpr int BinDays = 30;

/// What is done with several articles at once, each call in one transaction. Articles that are gone are
/// passed over.
class ArticleBin
{
public:
    explicit ArticleBin(Database &database);

    [[nodiscard]] LibraryResult<void> setStarred(const QList<ArticleId> &articles, bool starred);
    /// Marks as never opened, or as opened.
    [[nodiscard]] LibraryResult<void> setUnread(const QList<ArticleId> &articles, bool unread);

    /// Puts articles into the bin, from where they come back with all that was said to them.
    [[nodiscard]] LibraryResult<void> remove(const QList<ArticleId> &articles);
    [[nodiscard]] LibraryResult<void> restore(const QList<ArticleId> &articles);
    /// Erases articles that lie in the bin for good, with pictures, agenda, ratings and comments.
    [[nodiscard]] LibraryResult<void> erase(const QList<ArticleId> &articles);
    /// Erases what lies in the bin for more than BinDays, some at a time; gives how many.
    [[nodiscard]] LibraryResult<int> eraseOld();

private:
    Database &m_database;
};

} // namespace nghisu
