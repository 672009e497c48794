// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/takeoutstore.h"

#include "commentrows.h"
#include "database.h"
#include "exchange/takeoutreturn.h"
#include "sqlerror.h"
#include "statement.h"

#include <QHash>

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

/// The articles that the person rated, commented on or marked, and where each of them stands in the list.
LibraryResult<QHash<ArticleId, qsizetype>> readArticles(Database &database, TakeOut &takeOut)
{
    Statement rows(database,
                   u"SELECT a.id, a.uuid, a.title, a.url, r.stars, r.changed FROM article AS a"
                   " LEFT JOIN rating AS r ON r.article = a.id AND r.person = ? AND r.stars IS NOT NULL"
                   " WHERE r.stars IS NOT NULL OR a.id IN"
                   " (SELECT c.article FROM comment AS c WHERE c.author = ? AND c.deleted IS NULL"
                   " UNION SELECT m.article FROM mark AS m WHERE m.author = ? AND m.deleted IS NULL)"
                   " ORDER BY a.added, a.id"_s,
                   takeOut.person.id, takeOut.person.id, takeOut.person.id);
    QHash<ArticleId, qsizetype> places;
    while (rows.next()) {
        places[rows.integer(0)] = takeOut.articles.size();
        takeOut.articles.append({rows.uuid(1), rows.text(2), rows.text(3), rows.number(4), rows.time(5)});
    }
    return rows.result().map([&places] { return places; });
}

LibraryResult<void> readComments(Database &database, TakeOut &takeOut,
                                 const QHash<ArticleId, qsizetype> &places)
{
    Statement rows(database,
                   u"SELECT article, id, parent, created, edited, changed, body,"
                   " passage_block, passage_start, passage_length, passage_quote"
                   " FROM comment WHERE author = ? AND deleted IS NULL ORDER BY created, id"_s,
                   takeOut.person.id);
    while (rows.next()) {
        const auto place = places.constFind(rows.integer(0));
        if (place == places.constEnd()) // written meanwhile by another program
            continue;
        TakenComment comment;
        comment.id = rows.uuid(1);
        if (!rows.isNull(2))
            comment.answers = rows.uuid(2);
        comment.created = rows.time(3);
        comment.edited = rows.time(4);
        comment.changed = rows.time(5);
        comment.body = rows.text(6);
        comment.passage = passageOf(rows, 7);
        takeOut.articles[*place].comments.append(comment);
    }
    return rows.result();
}

LibraryResult<void> readMarks(Database &database, TakeOut &takeOut, const QHash<ArticleId, qsizetype> &places)
{
    Statement rows(database,
                   u"SELECT article, id, color, created, changed, note,"
                   " passage_block, passage_start, passage_length, passage_quote"
                   " FROM mark WHERE author = ? AND deleted IS NULL ORDER BY created, id"_s,
                   takeOut.person.id);
    while (rows.next()) {
        const auto place = places.constFind(rows.integer(0));
        const auto color = markColorNumbered(rows.integer(2));
        const auto passage = passageOf(rows, 6);
        if (place == places.constEnd() || !color || !passage)
            continue;
        takeOut.articles[*place].marks.append(
            {rows.uuid(1), *color, *passage, rows.time(3), rows.time(4), rows.text(5)});
    }
    return rows.result();
}

} // namespace

TakeOutStore::TakeOutStore(Database &database) : m_database(database) {}

LibraryResult<TakeOut> TakeOutStore::of(const QUuid &person)
{
    TakeOut takeOut;
    const auto done = localPerson(m_database, person)
                          .and_then([&](const Person &found) {
                              takeOut.person = found;
                              return readArticles(m_database, takeOut);
                          })
                          .and_then([&](const QHash<ArticleId, qsizetype> &places) {
                              return readComments(m_database, takeOut, places).and_then([&] {
                                  return readMarks(m_database, takeOut, places);
                              });
                          });
    return done.map([&takeOut] { return takeOut; });
}

LibraryResult<TakeOutReport> TakeOutStore::bringBack(const TakeOut &takeOut)
{
    TakeOutReport report;
    const auto done =
        m_database.transaction([&] { return TakeOutReturn(m_database, takeOut, report).run(); });
    return done.map([&report] { return report; });
}

} // namespace nghisu
