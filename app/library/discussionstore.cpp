// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussionstore.h"

#include "commentrows.h"
#include "commenttext.h"
#include "database.h"
#include "draftrows.h"
#include "sqlerror.h"

#include <QCoreApplication>

namespace nghisu {

using namespace Qt::StringLiterals;

// Changes of comments and likes. What is shown of them is in discussionreading.cpp, ratings are in
// ratings.cpp, drafts in drafts.cpp.
//
// Each change sets `changed` past its old value even where the clock was set back, as the greater one wins a
// merge.

namespace {

LibraryResult<Comment> changeComment(Database &database, const QUuid &id, const QUuid &person,
                                     const std::function<LibraryResult<void>()> &change)
{
    Comment comment;
    const auto done = database.transaction([&] {
        return change()
            .and_then([&] { return readComment(database, id, person); })
            .map([&](const Comment &changed) { comment = changed; });
    });
    return done.map([&] { return comment; });
}

/// The text to be stored, or why it is refused.
LibraryResult<QString> acceptableBody(const QString &typed)
{
    // U+0000 is left for measureComment() to refuse: unlike in an article nobody has to accept it.
    const CommentText text = measureComment(typed.contains(QChar::Null) ? typed : storable(typed));
    const auto refuse = [](const QString &sentence) {
        return tl::unexpected(Failure<LibraryError>{LibraryError::Invalid, sentence});
    };
    switch (text.state) {
    case CommentText::State::Acceptable:
        return text.body;
    case CommentText::State::Empty:
        return refuse(QCoreApplication::translate(
            "nghisu::library", "The comment is empty. Write something before you post it."));
    case CommentText::State::TooLong:
        return refuse(QCoreApplication::translate("nghisu::library",
                                                  "The comment is too long: at most %n characters can be "
                                                  "posted. Shorten it and try again.",
                                                  nullptr, static_cast<int>(CommentLimit)));
    case CommentText::State::Forbidden:
        break;
    }
    return refuse(QCoreApplication::translate("nghisu::library",
                                              "The comment holds a character that cannot be stored (U+0000). "
                                              "Remove it and try again."));
}

/// The comment that the thread of an answer to `answered` began with; empty for what answers nothing.
LibraryResult<std::optional<QUuid>> rootOf(Database &database, ArticleId article,
                                           const std::optional<QUuid> &answered)
{
    if (!answered)
        return std::nullopt;
    Statement row(database, u"SELECT ifnull(root, id) FROM comment WHERE id = ? AND article = ?"_s, *answered,
                  article);
    if (row.next())
        return row.uuid(0);
    if (!row.result())
        return tl::unexpected(row.result().error());
    return tl::unexpected(Failure<LibraryError>{
        LibraryError::Invalid,
        QCoreApplication::translate("nghisu::library",
                                    "The comment that you answer is not there any more. Copy your words and "
                                    "post them as a comment of its own.")});
}

struct OwnComment
{
    ArticleId article = 0;
    QString body;
    bool deleted = false;
};

/// NotFound without such a comment, Invalid when somebody else wrote it.
LibraryResult<OwnComment> ownComment(Database &database, const QUuid &id, const QUuid &person)
{
    Statement row(database, u"SELECT article, body, deleted IS NOT NULL, author FROM comment WHERE id = ?"_s,
                  id);
    if (!row.next()) {
        return row.result() ? tl::unexpected(failureOf(LibraryError::NotFound, database.path()))
                            : tl::unexpected(row.result().error());
    }
    if (row.uuid(3) != person) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Invalid,
            QCoreApplication::translate(
                "nghisu::library", "Only its author can change a comment. Write one of your own instead.")});
    }
    return OwnComment{row.integer(0), row.text(1), row.number(2) != 0};
}

LibraryResult<void> setDeleted(Database &database, const QUuid &id, bool deleted)
{
    const QDateTime now = database.environment().now();
    return execute(database, u"UPDATE comment SET deleted = ?, changed = max(?, changed + 1) WHERE id = ?"_s,
                   deleted ? now : QDateTime(), now, id);
}

} // namespace

DiscussionStore::DiscussionStore(Database &database) : m_database(database) {}

LibraryResult<Comment> DiscussionStore::post(ArticleId article, const QUuid &person, const QString &typed,
                                             const CommentTarget &target)
{
    const auto body = acceptableBody(typed);
    if (!body)
        return tl::unexpected(body.error());
    const QUuid id = m_database.environment().newId();
    const QDateTime now = m_database.environment().now();
    return changeComment(m_database, id, person, [&]() -> LibraryResult<void> {
        const auto root = rootOf(m_database, article, target.answers);
        if (!root)
            return tl::unexpected(root.error());
        const auto bytes = [](const std::optional<QUuid> &uuid) {
            return uuid ? QVariant(uuid->toRfc4122()) : QVariant();
        };
        const qint64 moment = now.toMSecsSinceEpoch();
        const QVariantList values =
            QVariantList{
                id.toRfc4122(), article, person.toRfc4122(), bytes(target.answers), bytes(*root), moment,
                moment,         *body} +
            passageValues(target.passage);
        return Statement(m_database,
                         u"INSERT INTO comment (id, article, author, parent, root, created, changed, body,"
                         " passage_block, passage_start, passage_length, passage_quote)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         values)
            .result()
            .and_then([&] {
                return removeDraft(m_database, article, {{}, target.answers});
            });
    });
}

LibraryResult<Comment> DiscussionStore::edit(const QUuid &comment, const QUuid &person, const QString &typed)
{
    const auto body = acceptableBody(typed);
    if (!body)
        return tl::unexpected(body.error());
    const QDateTime now = m_database.environment().now();
    return changeComment(m_database, comment, person, [&]() -> LibraryResult<void> {
        const auto own = ownComment(m_database, comment, person);
        if (!own)
            return tl::unexpected(own.error());
        if (own->deleted)
            return tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()));
        LibraryResult<void> done;
        if (own->body != *body) { // else nothing was edited, and nothing should say so
            done = execute(
                m_database,
                u"UPDATE comment SET body = ?, edited = ?, changed = max(?, changed + 1) WHERE id = ?"_s,
                *body, now, now, comment);
        }
        return done.and_then([&] { return removeDraft(m_database, own->article, {comment, {}}); });
    });
}

LibraryResult<void> DiscussionStore::remove(const QUuid &comment, const QUuid &person)
{
    return m_database.transaction([&]() -> LibraryResult<void> {
        const auto own = ownComment(m_database, comment, person);
        if (!own)
            return tl::unexpected(own.error());
        if (own->deleted)
            return tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()));
        return setDeleted(m_database, comment, true);
    });
}

LibraryResult<Comment> DiscussionStore::restore(const QUuid &comment, const QUuid &person)
{
    return changeComment(m_database, comment, person, [&]() -> LibraryResult<void> {
        const auto own = ownComment(m_database, comment, person);
        if (!own)
            return tl::unexpected(own.error());
        if (!own->deleted)
            return {};
        if (own->body.isEmpty()) // its words were erased for good
            return tl::unexpected(failureOf(LibraryError::NotFound, m_database.path()));
        return setDeleted(m_database, comment, false);
    });
}

LibraryResult<Comment> DiscussionStore::setLiked(const QUuid &comment, const QUuid &person, bool liked)
{
    const QDateTime now = m_database.environment().now();
    return changeComment(m_database, comment, person, [&] {
        return readComment(m_database, comment, person).and_then([&](const Comment &shown) {
            if (shown.deleted)
                return LibraryResult<void>(
                    tl::unexpected(failureOf(LibraryError::NotFound, m_database.path())));
            if (!liked) {
                return execute(m_database,
                               u"UPDATE comment_like SET liked = 0, changed = max(?, changed + 1)"
                               " WHERE comment = ? AND person = ? AND liked"_s,
                               now, comment, person);
            }
            return execute(m_database,
                           u"INSERT INTO comment_like (comment, person, liked, changed) VALUES (?, ?, 1, ?)"
                           " ON CONFLICT (comment, person) DO UPDATE SET liked = 1,"
                           " changed = max(excluded.changed, changed + 1) WHERE NOT liked"_s,
                           comment, person, now);
        });
    });
}

} // namespace nghisu
