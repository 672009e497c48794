// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "discussion.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace nghisu {

class Database;

/// Looks through the comments of one article for words, the newest first, some at a time: a million of them
/// take a while. A comment matches that has all words, as foldForSearch() compares them.
class CommentSearch
{
public:
    /// `person` is whom the comments are shown to. Without words nothing matches.
    /// It begins behind the comment `after`, or with the newest one.
    CommentSearch(Database &database, ArticleId article, const QUuid &person, const QString &words,
                  const std::optional<CommentKey> &after = {});

    /// Looks through up to `count` comments further; gives those that match.
    [[nodiscard]] LibraryResult<QList<Comment>> next(int count);
    [[nodiscard]] bool atEnd() const { return m_atEnd; }

private:
    Database &m_database;
    ArticleId m_article;
    QUuid m_person;
    QStringList m_words;
    std::optional<CommentKey> m_last; ///< looked at
    bool m_atEnd;
};

/// The words of what was typed to be searched for, folded; none twice.
[[nodiscard]] QStringList searchWords(const QString &typed);

/// Where folded words stand in a text: start and length in UTF-16 code units, from the front to the back,
/// none overlapping.
[[nodiscard]] QList<std::pair<int, int>> matchesOf(const QString &text, const QStringList &words);

} // namespace nghisu
