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

/// For other programs and for takeOutFromJson(): indented JSON (RFC 8259) in UTF-8.
[[nodiscard]] QByteArray takeOutToJson(const TakeOut &takeOut);
/// To be read: CommonMark in UTF-8. Words of comments stand for themselves, none is taken for markup.
/// Headings are in the language of the interface, times in that of QLocale().
[[nodiscard]] QByteArray takeOutToMarkdown(const TakeOut &takeOut);
/// For spreadsheets: RFC 4180 with a header row, in UTF-8 behind the mark by which they know it. A row is a
/// rating, a comment or a highlight. Texts that a spreadsheet would take for a formula begin with an
/// apostrophe here.
[[nodiscard]] QByteArray takeOutToCsv(const TakeOut &takeOut);

} // namespace nghisu
