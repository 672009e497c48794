// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QList>

namespace nghisu {

/// The index of words that LibrarySearch looks in. What is added to a library waits to be indexed (triggers
/// see to that) until somebody calls catchUp(): whoever searches, and whoever adds very much.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database);

    /// Takes an article out of the index before its words change or it is erased: the index can take out
    /// only words that are still known. It waits to be indexed again. Belongs into the transaction of the
    /// change.
    [[nodiscard]] LibraryResult<void> outdate(ArticleId article);

    /// Indexes up to so many of the articles, of the comments and of the notes that wait, the newest first,
    /// in one transaction; true when none wait any more. Does nothing to a library that takes no writing.
    [[nodiscard]] LibraryResult<bool> catchUp(int articles = 20, int comments = 500);

    /// How many articles, comments and notes wait.
    [[nodiscard]] LibraryResult<int> countWaiting();
    /// How many articles do.
    [[nodiscard]] LibraryResult<int> countWaitingArticles();

    /// Empties the index and has everything wait to be indexed anew. Belongs into a transaction.
    [[nodiscard]] LibraryResult<void> clear();

    /// Whether the index is sound in itself and has of each article the words that it should have.
    [[nodiscard]] LibraryResult<bool> isSound();

private:
    [[nodiscard]] LibraryResult<void> indexArticle(ArticleId article);
    [[nodiscard]] LibraryResult<void> indexArticles(int count);
    [[nodiscard]] LibraryResult<void> indexSaid(int count);
    /// What waits in search_pending_<index>, said in the rows of `table`.
    [[nodiscard]] LibraryResult<void> indexWordsOf(const QString &table, const QString &index,
                                                   const QString &column, int count);

    Database &m_database;
};

} // namespace nghisu
