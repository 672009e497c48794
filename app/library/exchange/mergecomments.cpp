// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commentrows.h"
#include "commenttext.h"
#include "exchange/mergesteps.h"
#include "statement.h"

#include <algorithm>
#include <deque>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// A comment of the other library, with what is here under its number.
struct CommentCandidate
{
    QUuid id;
    QUuid author;
    std::optional<QUuid> parent;
    qint64 created = 0;
    std::optional<qint64> edited;
    qint64 changed = 0;
    std::optional<qint64> deleted;
    std::optional<Passage> passage;
    QString body;

    bool known = false; ///< here
    QUuid ourAuthor;
    ArticleId ourArticle = 0;
    QString ourBody;
    bool ourDeleted = false;
};

/// Of two states of a comment the greater one wins. Everything that update() writes is compared, so that no
/// two states are neither greater nor equal; but for the words of a deleted one, which are nobody's business
/// any more.
const QString SelectComments =
    u"SELECT t.number, t.id, t.author, t.parent, t.created, t.edited, t.changed, t.deleted,"
    " iif(length(t.passage_quote) > 8000, NULL, t.passage_block), t.passage_start, t.passage_length,"
    " t.passage_quote, t.body,"
    " m.id IS NOT NULL, m.author, m.article, m.body, m.deleted IS NOT NULL"
    " FROM theirs.comment AS t LEFT JOIN main.comment AS m ON m.id = t.id"
    " WHERE t.article = ? AND t.number > ? AND t.number <= ? AND (m.id IS NULL"
    " OR (t.changed, t.deleted IS NOT NULL, ifnull(t.deleted, 0), ifnull(t.edited, 0),"
    "  iif(t.deleted IS NULL, t.body, ''))"
    " > (m.changed, m.deleted IS NOT NULL, ifnull(m.deleted, 0), ifnull(m.edited, 0),"
    "  iif(m.deleted IS NULL, m.body, '')))"
    " ORDER BY t.number"_s;

CommentCandidate commentCandidate(const Statement &row)
{
    const auto moment = [&row](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
    };
    CommentCandidate candidate;
    candidate.id = row.uuid(1);
    candidate.author = row.uuid(2);
    if (!row.isNull(3))
        candidate.parent = row.uuid(3);
    candidate.created = row.integer(4);
    candidate.edited = moment(5);
    candidate.changed = row.integer(6);
    candidate.deleted = moment(7);
    candidate.passage = passageOf(row, 8);
    candidate.body = candidate.deleted ? QString() : row.text(12);
    candidate.known = row.number(13) != 0;
    candidate.ourAuthor = row.uuid(14);
    candidate.ourArticle = row.integer(15);
    candidate.ourBody = row.text(16);
    candidate.ourDeleted = row.number(17) != 0;
    return candidate;
}

/// Whether the words may stand here, in the form in which they do.
bool cleanBody(MergeContext &context, CommentCandidate &candidate)
{
    if (candidate.deleted)
        return true;
    const CommentText text = commentFromElsewhere(candidate.body);
    if (!text.isAcceptable()) {
        ++context.report.tooLong;
        return false;
    }
    context.report.cleaned += text.body != candidate.body;
    candidate.body = text.body;
    if (candidate.passage) {
        const QString quote = quoteFromElsewhere(candidate.passage->quote);
        context.report.cleaned += quote != candidate.passage->quote;
        candidate.passage->quote = quote;
    }
    return true;
}

/// Whether it may come in at all, but for its parent; what may not is noted.
LibraryResult<bool> mayCome(MergeContext &context, const MergedArticle &article, CommentCandidate &candidate)
{
    if (!maySpeakFor(context, candidate.author))
        return false;
    if (candidate.known && candidate.author != candidate.ourAuthor &&
        context.locals.contains(candidate.ourAuthor)) {
        ++context.report.forged;
        return false;
    }
    if (candidate.known &&
        (candidate.author != candidate.ourAuthor || article.ours != candidate.ourArticle)) {
        ++context.report.conflicting;
        return false;
    }
    const qint64 newest = std::max(candidate.changed, candidate.created);
    if (isOfTheFuture(context, QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC)))
        return false;
    if (!cleanBody(context, candidate))
        return false;
    const auto known = ensurePerson(context, candidate.author);
    if (known && !*known)
        ++context.report.orphans;
    return known;
}

LibraryResult<void> update(MergeContext &context, const CommentCandidate &candidate)
{
    // What differs by what was cleaned alone is left alone, or two libraries would never be done.
    const Statement updated(context.into,
                            u"UPDATE main.comment SET body = ?, edited = ?, deleted = ?, changed = ?"
                            " WHERE id = ? AND (body, edited, deleted, changed) IS NOT (?, ?, ?, ?)"_s,
                            candidate.body, candidate.edited, candidate.deleted, candidate.changed,
                            candidate.id, candidate.body, candidate.edited, candidate.deleted,
                            candidate.changed);
    if (updated.changes() > 0 && candidate.deleted)
        context.report.deletions += !candidate.ourDeleted;
    else if (updated.changes() > 0)
        context.report.edits += candidate.ourDeleted || candidate.ourBody != candidate.body;
    return updated.result();
}

/// The thread of an answer; empty where what it answers is not on this article.
LibraryResult<std::optional<QUuid>> rootOf(Database &database, ArticleId article, const QUuid &parent)
{
    Statement row(database, u"SELECT ifnull(root, id) FROM main.comment WHERE id = ? AND article = ?"_s,
                  parent, article);
    std::optional<QUuid> root;
    if (row.next())
        root = row.uuid(0);
    return row.result().map([&root] { return root; });
}

LibraryResult<bool> answersLocal(MergeContext &context, const QUuid &parent)
{
    Statement row(context.into, u"SELECT author FROM main.comment WHERE id = ?"_s, parent);
    const bool local = row.next() && context.locals.contains(row.uuid(0));
    return row.result().map([local] { return local; });
}

LibraryResult<void> note(MergeContext &context, const MergedArticle &article,
                         const CommentCandidate &candidate)
{
    if (candidate.deleted)
        return {};
    ++context.report.comments;
    if (context.report.arrived.size() >= MergeReport::MaxArrived || context.locals.contains(candidate.author))
        return {};
    const auto local =
        candidate.parent ? answersLocal(context, *candidate.parent) : LibraryResult<bool>(false);
    if (!local)
        return tl::unexpected(local.error());
    context.report.arrived.append({candidate.id, article.ours, *local});
    return {};
}

/// False while what it answers is not here.
LibraryResult<bool> insert(MergeContext &context, const MergedArticle &article,
                           const CommentCandidate &candidate)
{
    std::optional<QUuid> root;
    if (candidate.parent) {
        const auto found = rootOf(context.into, article.ours, *candidate.parent);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return false;
        root = *found;
    }
    const auto bytes = [](const std::optional<QUuid> &id) {
        return id ? QVariant(id->toRfc4122()) : QVariant();
    };
    const auto moment = [](const std::optional<qint64> &time) { return time ? QVariant(*time) : QVariant(); };
    const QVariantList values = QVariantList{candidate.id.toRfc4122(),
                                             article.ours,
                                             candidate.author.toRfc4122(),
                                             bytes(candidate.parent),
                                             bytes(root),
                                             candidate.created,
                                             moment(candidate.edited),
                                             candidate.changed,
                                             moment(candidate.deleted),
                                             QVariant(candidate.body.isNull() ? u""_s : candidate.body)} +
                                passageValues(candidate.passage);
    return Statement(context.into,
                     u"INSERT INTO main.comment (id, article, author, parent, root, created, edited, changed,"
                     " deleted, body, passage_block, passage_start, passage_length, passage_quote)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     values)
        .result()
        .and_then([&] { return note(context, article, candidate); })
        .map([] { return true; });
}

/// Takes one in, and behind it the answers that have waited for it.
LibraryResult<void> insertWithWaiting(MergeContext &context, const MergedArticle &article,
                                      const CommentCandidate &candidate,
                                      QHash<QUuid, QList<CommentCandidate>> &waiting)
{
    std::deque<CommentCandidate> next{candidate};
    while (!next.empty()) {
        const auto inserted = insert(context, article, next.front());
        if (!inserted)
            return tl::unexpected(inserted.error());
        const CommentCandidate done = std::move(next.front());
        next.pop_front();
        if (!*inserted) {
            waiting[*done.parent].append(done);
            continue;
        }
        for (const CommentCandidate &answer : waiting.take(done.id))
            next.push_back(answer);
    }
    return {};
}

LibraryResult<QList<CommentCandidate>> candidates(MergeContext &context, const MergedArticle &article,
                                                  const RowRange &range)
{
    Statement rows(context.into, SelectComments, article.theirs, range.after, range.last);
    QList<CommentCandidate> found;
    while (rows.next())
        found.append(commentCandidate(rows));
    return rows.result().map([&found] { return found; });
}

} // namespace

LibraryResult<void> mergeComments(MergeContext &context, const MergedArticle &article, const RowRange &range)
{
    auto found = candidates(context, article, range);
    if (!found)
        return tl::unexpected(found.error());
    QHash<QUuid, QList<CommentCandidate>> waiting; // by what they answer
    for (CommentCandidate &candidate : *found) {
        const auto may = mayCome(context, article, candidate);
        if (!may)
            return tl::unexpected(may.error());
        if (!*may)
            continue;
        const auto done = candidate.known ? update(context, candidate)
                                          : insertWithWaiting(context, article, candidate, waiting);
        if (!done)
            return done;
    }
    for (const QList<CommentCandidate> &orphans : std::as_const(waiting))
        context.report.orphans += static_cast<int>(orphans.size());
    return {};
}

} // namespace nghisu
