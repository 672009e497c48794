// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/shareddiscussion.h"

#include "commentrows.h"
#include "sqlerror.h"
#include "statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Comments between two questions whether to stop.
constexpr int AtOnce = 20000;

// Which part of the time of a discussion has gone by once that is done.
constexpr double Found = 0.1;
constexpr double Comments = 0.8;

/// All of them; later ones are not run when one fails.
LibraryResult<void> executeAll(Database &database, std::initializer_list<QString> statements)
{
    LibraryResult<void> done;
    for (const QString &sql : statements) {
        if (done)
            done = execute(database, sql);
    }
    return done;
}

} // namespace

SharedDiscussion::SharedDiscussion(Database &file, MergeReport &report, const SharedWatch &watch)
    : m_file(file), m_report(report), m_watch(watch)
{
}

LibraryResult<bool> SharedDiscussion::bring()
{
    if (auto found = findDue(); !found)
        return tl::unexpected(found.error());
    const auto otherwise = has(u"SELECT 1 FROM temp.due AS d JOIN main.comment AS m ON m.number = d.number"
                               " JOIN theirs.comment AS t ON t.number = d.number WHERE m.id <> t.id"_s);
    if (!otherwise || *otherwise)
        return otherwise.map([](bool) { return false; });
    const auto otherMark = has(u"SELECT 1 FROM main.mark AS m JOIN theirs.mark AS t ON t.number = m.number"
                               " WHERE m.id <> t.id"_s);
    if (!otherMark || *otherMark)
        return otherMark.map([](bool) { return false; });
    const auto done = leaveOut()
                          .and_then([this] { return bringPersons(); })
                          .and_then([this] { return bringComments(); })
                          .and_then([this] { return bringMarks(); })
                          .and_then([this] { return bringRatings(); })
                          .and_then([this] { return bringLikes(); });
    if (!done)
        return tl::unexpected(done.error());
    return holdsNothingElse();
}

LibraryResult<bool> SharedDiscussion::holdsNothingElse()
{
    Statement row(m_file,
                  u"SELECT (SELECT count(*) FROM main.comment) = (SELECT count(*) FROM temp.wanted AS w"
                  " CROSS JOIN theirs.comment AS t ON t.article = w.theirs WHERE w.ours IS NOT NULL) - ?"
                  " AND (SELECT count(*) FROM main.mark) = (SELECT count(*) FROM temp.wanted AS w"
                  " CROSS JOIN theirs.mark AS t ON t.article = w.theirs WHERE w.ours IS NOT NULL)"_s,
                  m_leftOut);
    const bool same = row.next() && row.number(0) != 0;
    return row.result().map([same] { return same; });
}

/// The comments that are missing here, or another.
LibraryResult<void> SharedDiscussion::findDue()
{
    // Where most comments are wanted, they are gone through as they lie, else article by article.
    const auto most = has(u"SELECT 1 WHERE 4 * (SELECT sum(d.comments) FROM temp.wanted AS w"
                          " JOIN theirs.article_discussion AS d ON d.article = w.theirs)"
                          " > (SELECT sum(comments) FROM theirs.article_discussion)"_s);
    if (!most)
        return tl::unexpected(most.error());
    const QString pairs = *most
                              ? u"theirs.comment AS t CROSS JOIN temp.wanted AS w ON w.theirs = t.article"_s
                              : u"temp.wanted AS w CROSS JOIN theirs.comment AS t ON t.article = w.theirs"_s;
    return executeAll(
        m_file,
        {u"CREATE TEMP TABLE IF NOT EXISTS due (number INTEGER PRIMARY KEY, fresh INTEGER NOT NULL)"_s,
         u"DELETE FROM temp.due"_s,
         u"INSERT INTO temp.due (number, fresh) SELECT t.number, m.number IS NULL FROM %1"
         " LEFT JOIN main.comment AS m ON m.number = t.number WHERE w.ours IS NOT NULL AND (m.number IS NULL"
         " OR (m.id, m.changed, m.edited, m.deleted, m.body)"
         "  IS NOT (t.id, t.changed, t.edited, t.deleted, iif(t.deleted IS NULL, t.body, '')))"_s.arg(
             pairs)});
}

/// What breaks the rule for its length, with all that answers it.
LibraryResult<void> SharedDiscussion::leaveOut()
{
    QList<qint64> refused;
    {
        Statement rows(m_file,
                       u"SELECT t.number, t.body FROM temp.due AS d JOIN theirs.comment AS t"
                       " ON t.number = d.number WHERE t.deleted IS NULL AND length(t.body) > ?"_s,
                       CommentLimit);
        while (rows.next()) {
            if (!commentFromElsewhere(rows.text(1)).isAcceptable())
                refused.append(rows.integer(0));
        }
        if (!rows.result())
            return rows.result();
    }
    for (const qint64 number : std::as_const(refused)) {
        const Statement gone(m_file,
                             u"WITH RECURSIVE gone (number, id) AS (SELECT number, id FROM theirs.comment"
                             " WHERE number = ? UNION SELECT c.number, c.id FROM gone AS g"
                             " JOIN theirs.comment AS c ON c.parent = g.id)"
                             " DELETE FROM temp.due WHERE number IN (SELECT number FROM gone)"_s,
                             number);
        if (!gone.result())
            return gone.result();
        m_leftOut += gone.changes();
    }
    m_report.tooLong += static_cast<int>(refused.size());
    return {};
}

LibraryResult<void> SharedDiscussion::bringPersons()
{
    return executeAll(
        m_file,
        {u"INSERT INTO main.person (id, name, changed) SELECT id, name, changed FROM theirs.person"
         " WHERE id IN (SELECT t.author FROM temp.due AS d JOIN theirs.comment AS t ON t.number = d.number)"
         " AND id NOT IN (SELECT id FROM main.person)"_s,
         u"UPDATE main.person AS m SET name = t.name, changed = t.changed FROM theirs.person AS t"
         " WHERE t.id = m.id AND (t.name, t.changed) IS NOT (m.name, m.changed)"_s});
}

LibraryResult<void> SharedDiscussion::bringComments()
{
    const auto count = due();
    if (!count)
        return tl::unexpected(count.error());
    const SharedWatch watch = m_watch.between(Found, Comments);
    qint64 brought = 0;
    for (qint64 after = 0;;) {
        if (auto goesOn =
                watch.goOn(*count > 0 ? qMin(1.0, double(brought) / double(*count)) : 0, m_file.path());
            !goesOn)
            return goesOn;
        qint64 last = after;
        {
            Statement row(m_file,
                          u"SELECT max(number) FROM (SELECT number FROM temp.due WHERE number > ?"
                          " ORDER BY number LIMIT ?)"_s,
                          after, AtOnce);
            if (row.next() && !row.isNull(0))
                last = row.integer(0);
            if (!row.result())
                return row.result();
        }
        if (last == after)
            break;
        // In the order of the numbers: a comment stands behind what it answers, so that triggers count it
        // there.
        if (auto done = execute(
                m_file,
                u"INSERT INTO main.comment (number, id, article, author, parent, root, created, edited, "
                u"changed,"
                " deleted, body, passage_block, passage_start, passage_length, passage_quote)"
                " SELECT t.number, t.id, w.ours, t.author, t.parent, t.root, t.created, t.edited, t.changed,"
                "  t.deleted, iif(t.deleted IS NULL, t.body, ''),"
                "  iif(length(t.passage_quote) > 8000, NULL, t.passage_block),"
                "  iif(length(t.passage_quote) > 8000, NULL, t.passage_start),"
                "  iif(length(t.passage_quote) > 8000, NULL, t.passage_length),"
                "  iif(length(t.passage_quote) > 8000, NULL, t.passage_quote)"
                " FROM temp.due AS d CROSS JOIN theirs.comment AS t ON t.number = d.number"
                " JOIN temp.wanted AS w ON w.theirs = t.article"
                " WHERE d.fresh AND d.number > ? AND d.number <= ? ORDER BY d.number"_s,
                after, last);
            !done)
            return done;
        after = last;
        brought += AtOnce;
    }
    return execute(
        m_file, u"UPDATE main.comment AS m SET edited = t.edited, deleted = t.deleted, changed = t.changed,"
                " body = iif(t.deleted IS NULL, t.body, '')"
                " FROM temp.due AS d JOIN theirs.comment AS t ON t.number = d.number"
                " WHERE NOT d.fresh AND m.number = d.number"_s);
}

LibraryResult<void> SharedDiscussion::bringMarks()
{
    return executeAll(
        m_file,
        {u"INSERT INTO main.person (id, name, changed) SELECT id, name, changed FROM theirs.person"
         " WHERE id IN (SELECT t.author FROM temp.wanted AS w JOIN theirs.mark AS t ON t.article = w.theirs)"
         " AND id NOT IN (SELECT id FROM main.person)"_s,
         u"INSERT INTO main.mark (number, id, article, author, created, changed, deleted, color, note,"
         " passage_block, passage_start, passage_length, passage_quote)"
         " SELECT t.number, t.id, w.ours, t.author, t.created, t.changed, t.deleted, t.color,"
         "  iif(t.deleted IS NULL, t.note, ''), t.passage_block, t.passage_start, t.passage_length,"
         "  t.passage_quote FROM temp.wanted AS w JOIN theirs.mark AS t ON t.article = w.theirs"
         " LEFT JOIN main.mark AS m ON m.number = t.number WHERE w.ours IS NOT NULL"
         " AND (m.changed, m.deleted, m.color, m.note)"
         "  IS NOT (t.changed, t.deleted, t.color, iif(t.deleted IS NULL, t.note, ''))"
         " ON CONFLICT (number) DO UPDATE SET changed = excluded.changed, deleted = excluded.deleted,"
         "  color = excluded.color, note = excluded.note"_s});
}

LibraryResult<void> SharedDiscussion::bringRatings()
{
    return executeAll(
        m_file,
        {u"INSERT INTO main.person (id, name, changed) SELECT id, name, changed FROM theirs.person"
         " WHERE id IN (SELECT t.person FROM temp.wanted AS w JOIN theirs.rating AS t ON t.article = "
         "w.theirs)"
         " AND id NOT IN (SELECT id FROM main.person)"_s,
         u"INSERT INTO main.rating (article, person, stars, changed) SELECT w.ours, t.person, t.stars, "
         u"t.changed"
         " FROM temp.wanted AS w JOIN theirs.rating AS t ON t.article = w.theirs"
         " LEFT JOIN main.rating AS m ON m.article = w.ours AND m.person = t.person"
         " WHERE w.ours IS NOT NULL AND (t.stars, t.changed) IS NOT (m.stars, m.changed)"
         " ON CONFLICT (article, person) DO UPDATE SET stars = excluded.stars, changed = excluded.changed"_s});
}

LibraryResult<void> SharedDiscussion::bringLikes()
{
    return executeAll(
        m_file,
        {u"CREATE TEMP TABLE IF NOT EXISTS due_like (comment BLOB, person BLOB, liked INTEGER, changed INTEGER)"_s,
         u"DELETE FROM temp.due_like"_s,
         u"INSERT INTO temp.due_like SELECT t.comment, t.person, t.liked, t.changed FROM theirs.comment_like "
         u"AS t"
         " LEFT JOIN main.comment_like AS m ON m.comment = t.comment AND m.person = t.person"
         " WHERE (t.liked, t.changed) IS NOT (m.liked, m.changed)"
         " AND EXISTS (SELECT 1 FROM main.comment WHERE id = t.comment)"_s,
         u"INSERT INTO main.person (id, name, changed) SELECT id, name, changed FROM theirs.person"
         " WHERE id IN (SELECT person FROM temp.due_like) AND id NOT IN (SELECT id FROM main.person)"_s,
         u"INSERT INTO main.comment_like (comment, person, liked, changed)"
         " SELECT comment, person, liked, changed FROM temp.due_like WHERE true"
         " ON CONFLICT (comment, person) DO UPDATE SET liked = excluded.liked, changed = excluded.changed"_s});
}

/// How many comments are missing here, or another.
LibraryResult<qint64> SharedDiscussion::due()
{
    Statement row(m_file, u"SELECT count(*) FROM temp.due"_s);
    const qint64 count = row.next() ? row.integer(0) : 0;
    return row.result().map([count] { return count; });
}

LibraryResult<bool> SharedDiscussion::has(const QString &sql)
{
    Statement row(m_file, sql);
    const bool found = row.next();
    return row.result().map([found] { return found; });
}

} // namespace nghisu
