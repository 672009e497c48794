// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/takeoutreturn.h"

#include "commentrows.h"
#include "fold.h"
#include "markstore.h"
#include "personstore.h"
#include "statement.h"

#include <deque>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Clocks go wrong by a time zone; what is further ahead would win every merge for as long.
constexpr qint64 MaxAheadMs = 24LL * 3600 * 1000;

QVariant momentValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

} // namespace

TakeOutReturn::TakeOutReturn(Database &database, const TakeOut &takeOut, TakeOutReport &report)
    : m_database(database), m_takeOut(takeOut), m_report(report),
      m_latest(database.environment().now().addMSecs(MaxAheadMs))
{
}

LibraryResult<void> TakeOutReturn::run()
{
    if (auto person = bringPerson(); !person)
        return person;
    for (const TakenArticle &article : m_takeOut.articles) {
        if (auto done = bringArticle(article); !done)
            return done;
    }
    return {};
}

LibraryResult<void> TakeOutReturn::bringPerson()
{
    const Person &person = m_takeOut.person;
    const auto name = acceptableName(person.name);
    if (!name)
        return tl::unexpected(name.error());
    // A name that came another way may be newer than the file: it stays.
    if (auto added = execute(
            m_database, u"INSERT INTO person (id, name, changed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
            person.id, *name, m_database.environment().now());
        !added)
        return added;
    const Statement made(m_database,
                         u"INSERT INTO local_person (person, current)"
                         " VALUES (?, NOT EXISTS (SELECT 1 FROM local_person WHERE current = 1))"
                         " ON CONFLICT DO NOTHING"_s,
                         person.id);
    if (!made.result())
        return made.result();
    m_report.newPerson = made.changes() > 0;
    Statement row(m_database, u"SELECT name FROM person WHERE id = ?"_s, person.id);
    m_report.person = {person.id, row.next() ? row.text(0) : *name};
    return row.result();
}

LibraryResult<void> TakeOutReturn::bringArticle(const TakenArticle &article)
{
    const auto id = find(article);
    if (!id)
        return tl::unexpected(id.error());
    if (!*id) {
        ++m_report.missingArticles;
        m_report.missingComments += static_cast<int>(article.comments.size());
        m_report.missingRatings += article.stars > 0;
        m_report.missingMarks += static_cast<int>(article.marks.size());
        return {};
    }
    auto done = bringRating(**id, article).and_then([&] { return bringComments(**id, article.comments); });
    for (const TakenMark &mark : article.marks) {
        if (done)
            done = bringMark(**id, mark);
    }
    return done;
}

LibraryResult<std::optional<ArticleId>> TakeOutReturn::find(const TakenArticle &article)
{
    Statement version(m_database, u"SELECT article FROM article_version WHERE uuid = ?"_s, article.id);
    if (version.next())
        return version.integer(0);
    if (!version.result())
        return tl::unexpected(version.result().error());
    const auto there = ArticleStore(m_database).withAddress(article.url);
    if (!there)
        return tl::unexpected(there.error());
    const QString title = foldForSearch(article.title).simplified();
    for (const ArticleId id : *there) {
        Statement row(m_database, u"SELECT title FROM article WHERE id = ?"_s, id);
        if (row.next() && foldForSearch(row.text(0)).simplified() == title)
            return id;
        if (!row.result())
            return tl::unexpected(row.result().error());
    }
    return std::nullopt;
}

LibraryResult<void> TakeOutReturn::bringRating(ArticleId id, const TakenArticle &article)
{
    if (article.stars <= 0)
        return {};
    if (article.rated > m_latest) {
        ++m_report.future;
        return {};
    }
    const Statement rated(m_database,
                          u"INSERT INTO rating (article, person, stars, changed) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT (article, person) DO UPDATE SET stars = excluded.stars,"
                          " changed = excluded.changed"
                          " WHERE (excluded.changed, excluded.stars) > (changed, ifnull(stars, 0))"_s,
                          id, m_takeOut.person.id, article.stars, article.rated);
    ++(rated.changes() > 0 ? m_report.ratings : m_report.kept);
    return rated.result();
}

LibraryResult<void> TakeOutReturn::bringComments(ArticleId id, const QList<TakenComment> &comments)
{
    m_waiting.clear();
    for (const TakenComment &comment : comments) {
        if (auto done = bringComment(id, comment); !done)
            return done;
    }
    for (const QList<TakenComment> &orphans : std::as_const(m_waiting))
        m_report.orphans += static_cast<int>(orphans.size());
    return {};
}

LibraryResult<void> TakeOutReturn::bringComment(ArticleId id, TakenComment comment)
{
    if (!mayCome(comment))
        return {};
    if (const auto known = update(id, comment); !known || *known)
        return known.map([](bool) {});
    std::deque<TakenComment> next{comment};
    while (!next.empty()) {
        const TakenComment first = std::move(next.front());
        next.pop_front();
        const auto inserted = insert(id, first);
        if (!inserted)
            return tl::unexpected(inserted.error());
        if (!*inserted) {
            m_waiting[*first.answers].append(first);
            continue;
        }
        for (const TakenComment &answer : m_waiting.take(first.id))
            next.push_back(answer);
    }
    return {};
}

LibraryResult<void> TakeOutReturn::bringMark(ArticleId id, const TakenMark &mark)
{
    if (mark.changed > m_latest || mark.created > m_latest) {
        ++m_report.future;
        return {};
    }
    const auto note = noteFromElsewhere(mark.note);
    const QString quote = quoteFromElsewhere(mark.passage.quote);
    if (!note || quote.isEmpty() || quote.size() > CommentMaxCodePoints) {
        ++m_report.marksRefused;
        return {};
    }
    Statement row(m_database,
                  u"SELECT author = ? AND article = ?,"
                  // As mergemarks.cpp compares two states.
                  " (?, 0, 0, ?, ?) > (changed, deleted IS NOT NULL, ifnull(deleted, 0),"
                  " iif(deleted IS NULL, color, 0), iif(deleted IS NULL, note, '')) FROM mark WHERE id = ?"_s,
                  m_takeOut.person.id, id, mark.changed, static_cast<int>(mark.color), *note, mark.id);
    const bool there = row.next();
    if (!row.result())
        return row.result();
    if (there && row.number(0) == 0) {
        ++m_report.marksRefused;
        return {};
    }
    if (there && row.number(1) == 0) {
        ++m_report.kept;
        return {};
    }
    ++m_report.marks;
    return execute(
        m_database,
        u"INSERT INTO mark (id, article, author, created, changed, color, note,"
        " passage_block, passage_start, passage_length, passage_quote)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " color = excluded.color, note = excluded.note, deleted = NULL, changed = excluded.changed"_s,
        mark.id, id, m_takeOut.person.id, mark.created, mark.changed, static_cast<int>(mark.color), *note,
        mark.passage.block, mark.passage.start, mark.passage.length, quote);
}

bool TakeOutReturn::mayCome(TakenComment &comment)
{
    if (comment.changed > m_latest || comment.created > m_latest) {
        ++m_report.future;
        return false;
    }
    const CommentText text = commentFromElsewhere(comment.body);
    if (!text.isAcceptable()) {
        ++m_report.tooLong;
        return false;
    }
    m_report.cleaned += text.body != comment.body;
    comment.body = text.body;
    return true;
}

LibraryResult<bool> TakeOutReturn::update(ArticleId id, const TakenComment &comment)
{
    // As mergecomments.cpp compares two states.
    Statement row(
        m_database,
        u"SELECT author = ? AND article = ?, deleted IS NOT NULL OR body <> ?, (?, 0, 0, ifnull(?, 0), ?)"
        " > (changed, deleted IS NOT NULL, ifnull(deleted, 0), ifnull(edited, 0),"
        " iif(deleted IS NULL, body, '')) FROM comment WHERE id = ?"_s,
        m_takeOut.person.id, id, comment.body, comment.changed, momentValue(comment.edited), comment.body,
        comment.id);
    if (!row.next())
        return row.result().map([] { return false; });
    if (row.number(0) == 0) {
        ++m_report.conflicting;
        return true;
    }
    if (row.number(2) == 0) {
        ++m_report.kept;
        return true;
    }
    ++(row.number(1) != 0 ? m_report.edits : m_report.kept);
    return execute(m_database,
                   u"UPDATE comment SET body = ?, edited = ?, deleted = NULL, changed = ? WHERE id = ?"_s,
                   comment.body, momentValue(comment.edited), comment.changed, comment.id)
        .map([] { return true; });
}

LibraryResult<bool> TakeOutReturn::insert(ArticleId id, const TakenComment &comment)
{
    QVariant root;
    if (comment.answers) {
        Statement row(m_database, u"SELECT ifnull(root, id) FROM comment WHERE id = ? AND article = ?"_s,
                      *comment.answers, id);
        if (!row.next())
            return row.result().map([] { return false; });
        root = row.blob(0);
    }
    const QVariantList values =
        QVariantList{comment.id.toRfc4122(),
                     id,
                     m_takeOut.person.id.toRfc4122(),
                     comment.answers ? QVariant(comment.answers->toRfc4122()) : QVariant(),
                     root,
                     momentValue(comment.created),
                     momentValue(comment.edited),
                     momentValue(comment.changed),
                     comment.body} +
        passageValues(comment.passage);
    const Statement inserted(
        m_database,
        u"INSERT INTO comment (id, article, author, parent, root, created, edited, changed,"
        " body, passage_block, passage_start, passage_length, passage_quote)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values);
    m_report.comments += inserted.changes();
    return inserted.result().map([] { return true; });
}

} // namespace nghisu
