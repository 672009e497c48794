// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion.h"
#include "mark.h"

#include <QList>

namespace nghisu {

/// A comment as its author takes it away. Deleted ones are not taken.
struct TakenComment
{
    QUuid id;
    std::optional<QUuid> answers = {}; ///< the comment answered, which may be somebody else's
    std::optional<Passage> passage = {};
    QDateTime created;     ///< UTC, to the millisecond, as are the other times
    QDateTime edited = {}; ///< invalid when never edited
    QDateTime changed;     ///< of two states of a comment the one changed later wins
    QString body;

    friend bool operator==(const TakenComment &, const TakenComment &) = default;
};

/// A highlight as who made it takes it away. Removed ones are not taken.
struct TakenMark
{
    QUuid id;
    MarkColor color = MarkColor::Yellow;
    Passage passage;
    QDateTime created; ///< UTC, to the millisecond
    QDateTime changed; ///< of two states of a highlight the one changed later wins
    QString note = {}; ///< may be empty

    friend bool operator==(const TakenMark &, const TakenMark &) = default;
};

/// What a person said of one article.
struct TakenArticle
{
    QUuid id; ///< equal in all libraries that have this text
    QString title;
    QString url;       ///< may be empty
    int stars = 0;     ///< 1 to 5, or 0 when the person has not rated
    QDateTime rated{}; ///< when the stars were given; invalid without
    QList<TakenComment> comments = {};
    QList<TakenMark> marks = {};

    friend bool operator==(const TakenArticle &, const TakenArticle &) = default;
};

/// All comments, ratings and highlights of one person, to be kept outside the library and brought back.
struct TakeOut
{
    Person person;
    QList<TakenArticle> articles = {};

    friend bool operator==(const TakeOut &, const TakeOut &) = default;
};

/// Is given a take-out of any size part by part: the person, then the articles, each before its comments, and
/// these before its highlights. False to be given no more.
class TakeOutSink
{
public:
    virtual ~TakeOutSink() = default;

    [[nodiscard]] virtual bool person(const Person &person) = 0;
    /// `article` has no comments and no highlights.
    [[nodiscard]] virtual bool article(const TakenArticle &article) = 0;
    [[nodiscard]] virtual bool comment(const TakenComment &comment) = 0;
    [[nodiscard]] virtual bool mark(const TakenMark &mark) = 0;
};

/// Puts the parts together.
class TakeOutCollector : public TakeOutSink
{
public:
    [[nodiscard]] bool person(const Person &person) override;
    [[nodiscard]] bool article(const TakenArticle &article) override;
    [[nodiscard]] bool comment(const TakenComment &comment) override;
    [[nodiscard]] bool mark(const TakenMark &mark) override;

    TakeOut takeOut;
};

/// Gives a take-out to `sink`; false when that wanted no more.
[[nodiscard]] bool giveTakeOut(const TakeOut &takeOut, TakeOutSink &sink);

} // namespace nghisu
