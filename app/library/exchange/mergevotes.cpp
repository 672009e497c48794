// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/mergesteps.h"
#include "statement.h"

// Ratings and likes: the one that was changed later wins, of two changed at the same time the greater one.

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Whether a row of a person may come in; what may not is noted.
LibraryResult<bool> mayCome(MergeContext &context, const QUuid &person, const QDateTime &changed)
{
    if (!maySpeakFor(context, person))
        return false;
    if (isOfTheFuture(context, changed))
        return false;
    const auto known = ensurePerson(context, person);
    if (known && !*known)
        ++context.report.orphans;
    return known;
}

} // namespace

LibraryResult<void> mergeRatings(MergeContext &context, const MergedArticle &article)
{
    Statement rows(context.into,
                   u"SELECT t.person, t.stars, t.changed FROM theirs.rating AS t"
                   " LEFT JOIN main.rating AS m ON m.article = ? AND m.person = t.person"
                   " WHERE t.article = ? AND (m.person IS NULL"
                   " OR (t.changed, ifnull(t.stars, 0)) > (m.changed, ifnull(m.stars, 0)))"_s,
                   article.ours, article.theirs);
    while (rows.next()) {
        const auto may = mayCome(context, rows.uuid(0), rows.time(2));
        if (!may)
            return tl::unexpected(may.error());
        if (!*may)
            continue;
        const QVariant stars = rows.isNull(1) ? QVariant() : QVariant(rows.number(1));
        if (auto done =
                execute(context.into,
                        u"INSERT INTO main.rating (article, person, stars, changed) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT (article, person) DO UPDATE SET stars = excluded.stars,"
                        " changed = excluded.changed"_s,
                        article.ours, rows.uuid(0), stars, rows.integer(2));
            !done)
            return done;
        ++context.report.ratings;
    }
    return rows.result();
}

LibraryResult<void> mergeLikes(MergeContext &context, const MergedArticle &article, const RowRange &range)
{
    // Of comments that were refused there is nothing to like.
    Statement rows(
        context.into,
        u"SELECT t.comment, t.person, t.liked, t.changed FROM theirs.comment AS c"
        " JOIN theirs.comment_like AS t ON t.comment = c.id"
        " JOIN main.comment AS o ON o.id = c.id AND o.article = ?"
        " LEFT JOIN main.comment_like AS m ON m.comment = t.comment AND m.person = t.person"
        " WHERE c.article = ? AND c.number > ? AND c.number <= ? AND (m.person IS NULL OR (t.changed, t.liked) > (m.changed, m.liked))"_s,
        article.ours, article.theirs, range.after, range.last);
    while (rows.next()) {
        const auto may = mayCome(context, rows.uuid(1), rows.time(3));
        if (!may)
            return tl::unexpected(may.error());
        if (!*may)
            continue;
        if (auto done =
                execute(context.into,
                        u"INSERT INTO main.comment_like (comment, person, liked, changed) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT (comment, person) DO UPDATE SET liked = excluded.liked,"
                        " changed = excluded.changed"_s,
                        rows.uuid(0), rows.uuid(1), rows.number(2), rows.integer(3));
            !done)
            return done;
        ++context.report.likes;
    }
    return rows.result();
}

} // namespace nghisu
