// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "database.h"
#include "exchange/takeoutstore.h"

#include <QHash>

namespace nghisu {

/// One return of a take-out, inside a transaction of the caller. Part of TakeOutStore.
class TakeOutReturn
{
public:
    TakeOutReturn(Database &database, const TakeOut &takeOut, TakeOutReport &report);

    [[nodiscard]] LibraryResult<void> run();

private:
    [[nodiscard]] LibraryResult<void> bringPerson();
    [[nodiscard]] LibraryResult<void> bringArticle(const TakenArticle &article);
    /// The article of the library, by its text or one that it had before, or by its address and headline.
    [[nodiscard]] LibraryResult<std::optional<ArticleId>> find(const TakenArticle &article);
    [[nodiscard]] LibraryResult<void> bringRating(ArticleId id, const TakenArticle &article);
    [[nodiscard]] LibraryResult<void> bringComments(ArticleId id, const QList<TakenComment> &comments);
    /// Takes one in, and behind it the answers that have waited for it.
    [[nodiscard]] LibraryResult<void> bringComment(ArticleId id, TakenComment comment);
    /// True when the comment is here, whatever came of it; else it is to be inserted.
    [[nodiscard]] LibraryResult<bool> update(ArticleId id, const TakenComment &comment);
    /// False while what it answers is not here.
    [[nodiscard]] LibraryResult<bool> insert(ArticleId id, const TakenComment &comment);
    [[nodiscard]] bool mayCome(TakenComment &comment);
    [[nodiscard]] LibraryResult<void> bringMark(ArticleId id, const TakenMark &mark);

    Database &m_database;
    const TakeOut &m_takeOut;
    TakeOutReport &m_report;
    QDateTime m_latest;                            ///< times behind this one are those of a wrong clock
    QHash<QUuid, QList<TakenComment>> m_waiting{}; ///< answers of one article, by what they answer
};

} // namespace nghisu
