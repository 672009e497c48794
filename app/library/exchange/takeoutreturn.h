// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "database.h"
#include "exchange/takeoutstore.h"
#include "takeout.h"

#include <QHash>

namespace nghisu {

/// Takes a take-out in, as it is given part by part, in transactions of some thousand comments, each of which
/// leaves a valid state; done again, also after it was stopped, it changes nothing that is here already. The
/// person writes at this library from then on, beside those who do already; at a library where nobody does,
/// as the current one. Of two states of a comment or rating the one changed later stays (see merge()). Texts
/// are checked as if they were typed.
class TakeOutReturn : public TakeOutSink
{
public:
    /// How many answers may stand before what they answer; see TakeOutReport::postponed.
    static constexpr qsizetype MaxWaiting = 20000;

    /// `database` belongs to the calling thread.
    explicit TakeOutReturn(Database &database);

    [[nodiscard]] bool person(const Person &person) override;
    [[nodiscard]] bool article(const TakenArticle &article) override;
    [[nodiscard]] bool comment(const TakenComment &comment) override;
    [[nodiscard]] bool mark(const TakenMark &mark) override;

    /// Takes in what is left, and says what came of it all, or why it could not go on. What was taken in
    /// before a failure stays.
    [[nodiscard]] LibraryResult<TakeOutReport> finish();

private:
    /// Takes in what was gathered.
    [[nodiscard]] bool flush();
    [[nodiscard]] LibraryResult<void> bringGathered();
    [[nodiscard]] LibraryResult<void> bringPerson();
    /// The article of the library, by its text or one that it had before, or by its address and headline.
    [[nodiscard]] LibraryResult<std::optional<ArticleId>> find(const TakenArticle &article);
    [[nodiscard]] LibraryResult<void> beginArticle(const TakenArticle &article);
    void endArticle();
    [[nodiscard]] LibraryResult<void> bringRating(ArticleId id, const TakenArticle &article);
    /// Takes one in, and behind it the answers that have waited for it.
    [[nodiscard]] LibraryResult<void> bringComment(ArticleId id, TakenComment comment);
    /// True when the comment is here, whatever came of it; else it is to be inserted.
    [[nodiscard]] LibraryResult<bool> update(ArticleId id, const TakenComment &comment);
    /// False while what it answers is not here.
    [[nodiscard]] LibraryResult<bool> insert(ArticleId id, const TakenComment &comment);
    [[nodiscard]] bool mayCome(TakenComment &comment);
    [[nodiscard]] LibraryResult<void> bringMark(ArticleId id, const TakenMark &mark);
    void wait(const TakenComment &comment);

    /// What a transaction that fails takes back.
    struct State
    {
        TakeOutReport report = {};
        bool begun = false;               ///< an article was looked for, and its rating taken in
        std::optional<ArticleId> id = {}; ///< of it, if it is here
        QHash<QUuid, QList<TakenComment>> waiting = {}; ///< answers to it, by what they answer
        qsizetype waitingCount = 0;
    };

    Database &m_database;
    QDateTime m_latest; ///< times behind this one are those of a wrong clock
    Person m_person;
    QList<TakenArticle> m_gathered; ///< the first may have been begun; comments still come to the last
    qsizetype m_gatheredCount = 0;  ///< articles and comments
    State m_state;
    LibraryResult<void> m_result;
};

} // namespace nghisu
