// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "database.h"
#include "discussionstore.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

LibraryResult<RatingSummary> DiscussionStore::rating(ArticleId article, const QUuid &person)
{
    // count() and avg() pass over the NULL of a rating that was taken back.
    Statement row(
        m_database,
        u"SELECT count(stars), avg(stars), max(iif(person = ?, stars, NULL)) FROM rating WHERE article = ?"_s,
        person, article);
    RatingSummary summary;
    if (row.next()) {
        summary.count = row.number(0);
        summary.average = row.real(1);
        summary.mine = row.number(2);
    }
    return row.result().map([summary] { return summary; });
}

LibraryResult<void> DiscussionStore::rate(ArticleId article, const QUuid &person, int stars)
{
    if (stars < 0 || stars > 5) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Invalid,
            QCoreApplication::translate("nghisu::library",
                                        "A rating has one to five stars. Choose one of them.")});
    }
    const QDateTime now = m_database.environment().now();
    return m_database.transaction([&] {
        if (stars == 0) {
            return execute(m_database,
                           u"UPDATE rating SET stars = NULL, changed = max(?, changed + 1)"
                           " WHERE article = ? AND person = ? AND stars IS NOT NULL"_s,
                           now, article, person);
        }
        return execute(m_database,
                       u"INSERT INTO rating (article, person, stars, changed) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (article, person) DO UPDATE SET stars = excluded.stars,"
                       " changed = max(excluded.changed, changed + 1) WHERE stars IS NOT excluded.stars"_s,
                       article, person, stars, now);
    });
}

} // namespace nghisu
