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
    Statement rows(m_database,
                   u"SELECT stars, count(*), max(person = ?) FROM rating"
                   " WHERE article = ? AND stars IS NOT NULL GROUP BY stars"_s,
                   person, article);
    RatingSummary summary;
    qint64 sum = 0;
    while (rows.next()) {
        const int stars = rows.number(0);
        const int count = rows.number(1);
        summary.stars.at(static_cast<std::size_t>(stars - 1)) = count;
        summary.count += count;
        sum += qint64(stars) * count;
        if (rows.number(2) != 0)
            summary.mine = stars;
    }
    if (summary.count > 0)
        summary.average = double(sum) / summary.count;
    return rows.result().map([summary] { return summary; });
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
