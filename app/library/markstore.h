// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "mark.h"

#include <QList>

namespace nghisu {

/// A mark somewhere in the library, and the article it is on.
struct ArticleMark
{
    Mark mark;
    ArticleId article = 0;
    QString articleTitle;
};

/// Marks. Each change is one transaction, durable when the call returns; all of them keep a time of change,
/// and removed marks leave tombstones. A note is measured as a comment is (see measureComment()), but may be
/// empty; Invalid when it is too long or cannot be stored.
class MarkStore
{
public:
    /// More marks of one article, of all persons, are not shown.
    static constexpr int MostOfArticle = 5000;

    explicit MarkStore(Database &database);

    /// Marks a passage, which must have words.
    [[nodiscard]] LibraryResult<Mark> add(ArticleId article, const QUuid &person, const Passage &passage,
                                          MarkColor color, const QString &note = {});
    // One's own marks. Invalid for somebody else's, NotFound for those that are not there any more.
    [[nodiscard]] LibraryResult<Mark> setColor(const QUuid &mark, const QUuid &person, MarkColor color);
    [[nodiscard]] LibraryResult<Mark> setNote(const QUuid &mark, const QUuid &person, const QString &note);
    [[nodiscard]] LibraryResult<void> remove(const QUuid &mark, const QUuid &person);
    /// Takes remove() back.
    [[nodiscard]] LibraryResult<Mark> restore(const QUuid &mark, const QUuid &person);

    /// One mark; NotFound when there is none.
    [[nodiscard]] LibraryResult<Mark> mark(const QUuid &id, const QUuid &person);
    /// The marks of an article as `person` sees them, in the order of the text as it was when they were made.
    [[nodiscard]] LibraryResult<QList<Mark>> of(ArticleId article, const QUuid &person);
    /// The newest marks of all articles that are not in the bin.
    [[nodiscard]] LibraryResult<QList<ArticleMark>> newest(const QUuid &person, int limit);

private:
    [[nodiscard]] LibraryResult<Mark> change(const QUuid &mark, const QUuid &person, bool deleted,
                                             const std::function<LibraryResult<void>()> &work);

    Database &m_database;
};

/// The words of a note that was not typed here, as they may stand here; empty optional when they may not.
[[nodiscard]] std::optional<QString> noteFromElsewhere(const QString &note);

} // namespace nghisu
