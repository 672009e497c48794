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
/// What a transaction takes at most: others who write wait for it no longer than Database::BusyTimeoutMs.
constexpr qsizetype MaxAtOnce = 5000;

QVariant momentValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

} // namespace

TakeOutReturn::TakeOutReturn(Database &database)
    : m_database(database), m_latest(database.environment().now().addMSecs(MaxAheadMs))
{
}

bool TakeOutReturn::person(const Person &person)
{
    m_person = person;
    return flush();
}

bool TakeOutReturn::article(const TakenArticle &article)
{
    m_gathered.append(article);
    return ++m_gatheredCount < MaxAtOnce || flush();
}

bool TakeOutReturn::comment(const TakenComment &comment)
{
    m_gathered.last().comments.append(comment);
    return ++m_gatheredCount < MaxAtOnce || flush();
}

bool TakeOutReturn::mark(const TakenMark &mark)
{
    m_gathered.last().marks.append(mark);
    return ++m_gatheredCount < MaxAtOnce || flush();
}

LibraryResult<TakeOutReport> TakeOutReturn::finish()
{
    const bool cameToNothing = m_person.id.isNull();
    if (!cameToNothing && flush())
        endArticle();
    return m_result.map([this] { return m_state.report; });
}

bool TakeOutReturn::flush()
{
    if (!m_result)
        return false;
    const State before = m_state;
    m_result = m_database.transaction([this] { return bringGathered(); });
    if (!m_result) {
        m_state = before; // what was undone did not happen
        return false;
    }
    m_gatheredCount = 0;
    if (m_gathered.isEmpty())
        return true;
    TakenArticle last = std::move(m_gathered.last()); // more comments may come
    last.comments.clear();
    last.marks.clear();
    m_gathered = {std::move(last)};
    return true;
}

LibraryResult<void> TakeOutReturn::bringGathered()
{
    auto done = m_state.report.person.id.isNull() ? bringPerson() : LibraryResult<void>();
    for (qsizetype i = 0; i < m_gathered.size() && done; ++i) {
        const TakenArticle &article = m_gathered.at(i);
        if (i > 0 || !m_state.begun) {
            endArticle();
            done = beginArticle(article);
        }
        if (!m_state.id) {
            m_state.report.missingComments += static_cast<int>(article.comments.size());
            m_state.report.missingMarks += static_cast<int>(article.marks.size());
        }
        for (qsizetype j = 0; j < article.comments.size() && done && m_state.id; ++j)
            done = bringComment(*m_state.id, article.comments.at(j));
        for (qsizetype j = 0; j < article.marks.size() && done && m_state.id; ++j)
            done = bringMark(*m_state.id, article.marks.at(j));
    }
    return done;
}

LibraryResult<void> TakeOutReturn::beginArticle(const TakenArticle &article)
{
    const auto id = find(article);
    if (!id)
        return tl::unexpected(id.error());
    m_state.id = *id;
    m_state.begun = true;
    if (*id)
        return bringRating(**id, article);
    ++m_state.report.missingArticles;
    m_state.report.missingRatings += article.stars > 0;
    return {};
}

void TakeOutReturn::endArticle()
{
    m_state.report.orphans += static_cast<int>(m_state.waitingCount);
    m_state = {.report = m_state.report};
}

LibraryResult<void> TakeOutReturn::bringPerson()
{
    const Person &person = m_person;
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
    m_state.report.newPerson = made.changes() > 0;
    Statement row(m_database, u"SELECT name FROM person WHERE id = ?"_s, person.id);
    m_state.report.person = {person.id, row.next() ? row.text(0) : *name};
    return row.result();
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
        ++m_state.report.future;
        return {};
    }
    const Statement rated(m_database,
                          u"INSERT INTO rating (article, person, stars, changed) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT (article, person) DO UPDATE SET stars = excluded.stars,"
                          " changed = excluded.changed"
                          " WHERE (excluded.changed, excluded.stars) > (changed, ifnull(stars, 0))"_s,
                          id, m_person.id, article.stars, article.rated);
    ++(rated.changes() > 0 ? m_state.report.ratings : m_state.report.kept);
    return rated.result();
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
            wait(first);
            continue;
        }
        for (const TakenComment &answer : m_state.waiting.take(first.id)) {
            next.push_back(answer);
            --m_state.waitingCount;
        }
    }
    return {};
}

void TakeOutReturn::wait(const TakenComment &comment)
{
    if (m_state.waitingCount >= MaxWaiting) {
        ++m_state.report.postponed;
        return;
    }
    m_state.waiting[*comment.answers].append(comment);
    ++m_state.waitingCount;
}

LibraryResult<void> TakeOutReturn::bringMark(ArticleId id, const TakenMark &mark)
{
    if (mark.changed > m_latest || mark.created > m_latest) {
        ++m_state.report.future;
        return {};
    }
    const auto note = noteFromElsewhere(mark.note);
    const QString quote = quoteFromElsewhere(mark.passage.quote);
    if (!note || quote.isEmpty() || quote.size() > CommentMaxCodePoints) {
        ++m_state.report.marksRefused;
        return {};
    }
    Statement row(m_database,
                  u"SELECT author = ? AND article = ?,"
                  // As mergemarks.cpp compares two states.
                  " (?, 0, 0, ?, ?) > (changed, deleted IS NOT NULL, ifnull(deleted, 0),"
                  " iif(deleted IS NULL, color, 0), iif(deleted IS NULL, note, '')) FROM mark WHERE id = ?"_s,
                  m_person.id, id, mark.changed, static_cast<int>(mark.color), *note, mark.id);
    const bool there = row.next();
    if (!row.result())
        return row.result();
    if (there && row.number(0) == 0) {
        ++m_state.report.marksRefused;
        return {};
    }
    if (there && row.number(1) == 0) {
        ++m_state.report.kept;
        return {};
    }
    ++m_state.report.marks;
    return execute(
        m_database,
        u"INSERT INTO mark (id, article, author, created, changed, color, note,"
        " passage_block, passage_start, passage_length, passage_quote)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " color = excluded.color, note = excluded.note, deleted = NULL, changed = excluded.changed"_s,
        mark.id, id, m_person.id, mark.created, mark.changed, static_cast<int>(mark.color), *note,
        mark.passage.block, mark.passage.start, mark.passage.length, quote);
}

bool TakeOutReturn::mayCome(TakenComment &comment)
{
    if (comment.changed > m_latest || comment.created > m_latest) {
        ++m_state.report.future;
        return false;
    }
    const CommentText text = commentFromElsewhere(comment.body);
    if (!text.isAcceptable()) {
        ++m_state.report.tooLong;
        return false;
    }
    m_state.report.cleaned += text.body != comment.body;
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
        m_person.id, id, comment.body, comment.changed, momentValue(comment.edited), comment.body,
        comment.id);
    if (!row.next())
        return row.result().map([] { return false; });
    if (row.number(0) == 0) {
        ++m_state.report.conflicting;
        return true;
    }
    if (row.number(2) == 0) {
        ++m_state.report.kept;
        return true;
    }
    ++(row.number(1) != 0 ? m_state.report.edits : m_state.report.kept);
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
                     m_person.id.toRfc4122(),
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
    m_state.report.comments += inserted.changes();
    return inserted.result().map([] { return true; });
}

} // namespace nghisu
