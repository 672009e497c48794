// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/takeoutstore.h"

#include "commentrows.h"
#include "database.h"
#include "exchange/takeoutreturn.h"
#include "sqlerror.h"
#include "statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

LibraryResult<Person> localPerson(Database &database, const QUuid &id)
{
    Statement row(
        database,
        u"SELECT p.name FROM local_person AS l JOIN person AS p ON p.id = l.person WHERE l.person = ?"_s, id);
    if (row.next())
        return Person{id, row.text(0)};
    return row.result() ? tl::unexpected(failureOf(LibraryError::NotFound, database.path()))
                        : tl::unexpected(row.result().error());
}

LibraryResult<void> stopped(const QString &path)
{
    return tl::unexpected(failureOf(LibraryError::Cancelled, path));
}

TakenComment commentAt(const Statement &row)
{
    TakenComment comment;
    comment.id = row.uuid(0);
    if (!row.isNull(1))
        comment.answers = row.uuid(1);
    comment.created = row.time(2);
    comment.edited = row.time(3);
    comment.changed = row.time(4);
    comment.body = row.text(5);
    comment.passage = passageOf(row, 6);
    return comment;
}

/// In the order of their numbers, so that each stands behind what it answers and nothing has to be sorted.
LibraryResult<void> giveComments(Database &database, ArticleId article, const QUuid &person,
                                 TakeOutSink &sink)
{
    Statement rows(database,
                   u"SELECT id, parent, created, edited, changed, body,"
                   " passage_block, passage_start, passage_length, passage_quote"
                   " FROM comment INDEXED BY comment_article"
                   " WHERE article = ? AND author = ? AND deleted IS NULL ORDER BY number"_s,
                   article, person);
    while (rows.next()) {
        if (!sink.comment(commentAt(rows)))
            return stopped(database.path());
    }
    return rows.result();
}

LibraryResult<void> giveMarks(Database &database, ArticleId article, const QUuid &person, TakeOutSink &sink)
{
    Statement rows(database,
                   u"SELECT id, color, created, changed, note,"
                   " passage_block, passage_start, passage_length, passage_quote"
                   " FROM mark WHERE article = ? AND author = ? AND deleted IS NULL ORDER BY number"_s,
                   article, person);
    while (rows.next()) {
        const auto color = markColorNumbered(rows.integer(1));
        const auto passage = passageOf(rows, 5);
        if (color && passage &&
            !sink.mark({rows.uuid(0), *color, *passage, rows.time(2), rows.time(3), rows.text(4)}))
            return stopped(database.path());
    }
    return rows.result();
}

} // namespace

TakeOutStore::TakeOutStore(Database &database) : m_database(database) {}

LibraryResult<void> TakeOutStore::give(const QUuid &person, TakeOutSink &sink)
{
    const auto found = localPerson(m_database, person);
    if (!found)
        return tl::unexpected(found.error());
    if (!sink.person(*found))
        return stopped(m_database.path());
    // The articles that the person rated, commented on or marked; read to the end, what follows is of one
    // state.
    Statement rows(m_database,
                   u"SELECT a.id, a.uuid, a.title, a.url, r.stars, r.changed FROM article AS a"
                   " LEFT JOIN rating AS r ON r.article = a.id AND r.person = ? AND r.stars IS NOT NULL"
                   " WHERE r.stars IS NOT NULL OR a.id IN"
                   " (SELECT c.article FROM comment AS c WHERE c.author = ? AND c.deleted IS NULL"
                   " UNION SELECT m.article FROM mark AS m WHERE m.author = ? AND m.deleted IS NULL)"
                   " ORDER BY a.added, a.id"_s,
                   person, person, person);
    while (rows.next()) {
        if (!sink.article({rows.uuid(1), rows.text(2), rows.text(3), rows.number(4), rows.time(5)}))
            return stopped(m_database.path());
        const ArticleId article = rows.integer(0);
        const auto done = giveComments(m_database, article, person, sink).and_then([&] {
            return giveMarks(m_database, article, person, sink);
        });
        if (!done)
            return done;
    }
    return rows.result();
}

LibraryResult<TakeOut> TakeOutStore::of(const QUuid &person)
{
    TakeOutCollector collector;
    return give(person, collector).map([&collector] { return collector.takeOut; });
}

LibraryResult<TakeOutReport> TakeOutStore::bringBack(const TakeOut &takeOut)
{
    TakeOutReturn back(m_database);
    (void)giveTakeOut(takeOut, back);
    return back.finish();
}

} // namespace nghisu
