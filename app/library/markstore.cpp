// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markstore.h"

#include "commentrows.h"
#include "commenttext.h"
#include "database.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

// Each change sets `changed` past its old value even where the clock was set back, as the greater one wins a
// merge.

namespace {

Failure<LibraryError> invalid(const QString &sentence)
{
    return {LibraryError::Invalid, sentence};
}

/// The note to be stored, or why it is refused.
LibraryResult<QString> acceptableNote(const QString &typed)
{
    // U+0000 is left for measureComment() to refuse, as in a comment.
    const CommentText text = measureComment(typed.contains(QChar::Null) ? typed : storable(typed));
    if (text.isAcceptable() || text.state == CommentText::State::Empty)
        return text.body;
    if (text.state == CommentText::State::TooLong) {
        const int most = static_cast<int>(CommentLimit); // lupdate does not get past a call in this place
        return tl::unexpected(invalid(QCoreApplication::translate(
            "nghisu::library",
            "The note is too long: at most %n characters can be kept. Shorten it and try again.", nullptr,
            most)));
    }
    return tl::unexpected(invalid(QCoreApplication::translate(
        "nghisu::library", "The note holds a character that cannot be stored (U+0000). "
                           "Remove it and try again.")));
}

/// SELECT … FROM mark AS m; binds the person that it is shown to.
QString selectMark(const QString &more = {})
{
    return u"SELECT m.id, m.author, p.name, m.color, m.passage_block, m.passage_start, m.passage_length,"
           " m.passage_quote, m.note, m.created, m.author = ?"_s +
           more + u" FROM mark AS m JOIN person AS p ON p.id = m.author"_s;
}

/// Empty where the passage is beyond every text.
std::optional<Mark> markOf(const Statement &row)
{
    const std::optional<Passage> passage = passageOf(row, 4);
    const std::optional<MarkColor> color = markColorNumbered(row.integer(3));
    if (!passage || !color)
        return {};
    return Mark{row.uuid(0), row.uuid(1), row.text(2), *color,
                *passage,    row.text(8), row.time(9), row.number(10) != 0};
}

/// NotFound without such a mark, Invalid when somebody else made it.
LibraryResult<void> checkOwn(Database &database, const QUuid &mark, const QUuid &person, bool deleted)
{
    Statement row(database, u"SELECT author, deleted IS NOT NULL FROM mark WHERE id = ?"_s, mark);
    const bool there = row.next();
    if (!row.result())
        return row.result();
    if (!there || (row.number(1) != 0) != deleted)
        return tl::unexpected(failureOf(LibraryError::NotFound, database.path()));
    if (row.uuid(0) == person)
        return {};
    return tl::unexpected(
        invalid(QCoreApplication::translate("nghisu::library", "Only who made a highlight can change it. "
                                                               "Make one of your own instead.")));
}

} // namespace

MarkStore::MarkStore(Database &database) : m_database(database) {}

LibraryResult<Mark> MarkStore::add(ArticleId article, const QUuid &person, const Passage &passage,
                                   MarkColor color, const QString &note)
{
    const auto body = acceptableNote(note);
    if (!body)
        return tl::unexpected(body.error());
    if (passage.isEmpty() || passage.quote.size() > CommentMaxCodePoints) {
        return tl::unexpected(invalid(QCoreApplication::translate(
            "nghisu::library", "These words cannot be highlighted. Select at most a paragraph.")));
    }
    const QUuid id = m_database.environment().newId();
    const qint64 now = m_database.environment().now().toMSecsSinceEpoch();
    const QVariantList values = QVariantList{id.toRfc4122(),
                                             article,
                                             person.toRfc4122(),
                                             now,
                                             now,
                                             static_cast<int>(color),
                                             body->isNull() ? u""_s : *body} +
                                passageValues(passage);
    const auto done = m_database.transaction([&] {
        return Statement(m_database,
                         u"INSERT INTO mark (id, article, author, created, changed, color, note,"
                         " passage_block, passage_start, passage_length, passage_quote)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         values)
            .result();
    });
    return done.and_then([&] { return mark(id, person); });
}

LibraryResult<Mark> MarkStore::change(const QUuid &id, const QUuid &person, bool deleted,
                                      const std::function<LibraryResult<void>()> &work)
{
    return m_database.transaction([&] { return checkOwn(m_database, id, person, deleted).and_then(work); })
        .and_then([&] { return mark(id, person); });
}

LibraryResult<Mark> MarkStore::setColor(const QUuid &id, const QUuid &person, MarkColor color)
{
    return change(id, person, false, [&] {
        return execute(
            m_database,
            u"UPDATE mark SET color = ?, changed = max(?, changed + 1) WHERE id = ? AND color <> ?"_s,
            static_cast<int>(color), m_database.environment().now(), id, static_cast<int>(color));
    });
}

LibraryResult<Mark> MarkStore::setNote(const QUuid &id, const QUuid &person, const QString &note)
{
    const auto body = acceptableNote(note);
    if (!body)
        return tl::unexpected(body.error());
    return change(id, person, false, [&] {
        return execute(
            m_database,
            u"UPDATE mark SET note = ?, changed = max(?, changed + 1) WHERE id = ? AND note <> ?"_s, *body,
            m_database.environment().now(), id, *body);
    });
}

LibraryResult<void> MarkStore::remove(const QUuid &id, const QUuid &person)
{
    return m_database.transaction([&] {
        return checkOwn(m_database, id, person, false).and_then([&] {
            const QDateTime now = m_database.environment().now();
            return execute(m_database,
                           u"UPDATE mark SET deleted = ?, changed = max(?, changed + 1) WHERE id = ?"_s, now,
                           now, id);
        });
    });
}

LibraryResult<Mark> MarkStore::restore(const QUuid &id, const QUuid &person)
{
    return change(id, person, true, [&] {
        return execute(m_database,
                       u"UPDATE mark SET deleted = NULL, changed = max(?, changed + 1) WHERE id = ?"_s,
                       m_database.environment().now(), id);
    });
}

LibraryResult<Mark> MarkStore::mark(const QUuid &id, const QUuid &person)
{
    Statement row(m_database, selectMark() + u" WHERE m.id = ? AND m.deleted IS NULL"_s, person, id);
    if (row.next()) {
        if (const auto mark = markOf(row))
            return *mark;
    }
    return row.result() ? tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()))
                        : tl::unexpected(row.result().error());
}

LibraryResult<QList<Mark>> MarkStore::of(ArticleId article, const QUuid &person)
{
    Statement rows(m_database,
                   selectMark() + u" WHERE m.article = ? AND m.deleted IS NULL"
                                  " ORDER BY m.passage_block, m.passage_start, m.created, m.id LIMIT ?"_s,
                   person, article, MostOfArticle);
    QList<Mark> marks;
    while (rows.next()) {
        if (auto mark = markOf(rows))
            marks.append(std::move(*mark));
    }
    return rows.result().map([&marks] { return marks; });
}

LibraryResult<QList<ArticleMark>> MarkStore::newest(const QUuid &person, int limit)
{
    Statement rows(m_database,
                   selectMark(u", a.id, a.title"_s) +
                       u" JOIN article AS a ON a.id = m.article WHERE m.deleted IS NULL AND a.binned IS NULL"
                       " ORDER BY m.created DESC, m.id LIMIT ?"_s,
                   person, std::max(limit, 0));
    QList<ArticleMark> marks;
    while (rows.next()) {
        if (auto mark = markOf(rows))
            marks.append({std::move(*mark), rows.integer(11), rows.text(12)});
    }
    return rows.result().map([&marks] { return marks; });
}

std::optional<QString> noteFromElsewhere(const QString &note)
{
    const CommentText text = commentFromElsewhere(note);
    if (text.isAcceptable())
        return text.body;
    return text.state == CommentText::State::Empty ? std::optional(u""_s) : std::nullopt;
}

} // namespace nghisu
