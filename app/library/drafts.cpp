// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "database.h"
#include "discussionstore.h"
#include "statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

LibraryResult<QString> DiscussionStore::draft(ArticleId article, const std::optional<QUuid> &comment)
{
    // The expression is the one of the index draft_place: NULL, a new comment, is no value that SQL finds
    // equal.
    Statement row(m_database,
                  u"SELECT text FROM draft WHERE article = ? AND ifnull(comment, x'') = ifnull(?, x'')"_s,
                  article, comment);
    QString text = row.next() ? row.text(0) : QString();
    return row.result().map([&text] { return text; });
}

LibraryResult<void> DiscussionStore::setDraft(ArticleId article, const QString &text,
                                              const std::optional<QUuid> &comment)
{
    return m_database.transaction([&] {
        if (text.isEmpty()) {
            return execute(m_database,
                           u"DELETE FROM draft WHERE article = ? AND ifnull(comment, x'') = ifnull(?, x'')"_s,
                           article, comment);
        }
        return execute(m_database,
                       u"INSERT INTO draft (article, comment, text, changed) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (article, ifnull(comment, x'')) DO UPDATE SET text = excluded.text,"
                       " changed = excluded.changed"_s,
                       article, comment, storable(text), m_database.environment().now());
    });
}

} // namespace nghisu
