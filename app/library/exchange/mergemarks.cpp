// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commentrows.h"
#include "exchange/mergesteps.h"
#include "mark.h"
#include "markstore.h"
#include "statement.h"

#include <algorithm>

// Marks: as comments, but that nothing answers them.

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// A mark of the other library, with what is here under its number.
struct MarkCandidate
{
    QUuid id;
    QUuid author;
    qint64 created = 0;
    qint64 changed = 0;
    std::optional<qint64> deleted;
    qint64 color = 0;
    std::optional<Passage> passage;
    QString note;

    bool known = false; ///< here
    QUuid ourAuthor;
    ArticleId ourArticle = 0;
    bool ourDeleted = false;
};

/// Of two states of a mark the greater one wins. Everything that write() changes is compared, but for what a
/// deleted one said.
const QString SelectMarks =
    u"SELECT t.id, t.author, t.created, t.changed, t.deleted, t.color,"
    " t.passage_block, t.passage_start, t.passage_length, t.passage_quote, t.note,"
    " m.id IS NOT NULL, m.author, m.article, m.deleted IS NOT NULL"
    " FROM theirs.mark AS t LEFT JOIN main.mark AS m ON m.id = t.id"
    " WHERE t.article = ? AND t.number > ? AND t.number <= ? AND (m.id IS NULL"
    " OR (t.changed, t.deleted IS NOT NULL, ifnull(t.deleted, 0), iif(t.deleted IS NULL, t.color, 0),"
    "  iif(t.deleted IS NULL, t.note, ''))"
    " > (m.changed, m.deleted IS NOT NULL, ifnull(m.deleted, 0), iif(m.deleted IS NULL, m.color, 0),"
    "  iif(m.deleted IS NULL, m.note, '')))"
    " ORDER BY t.number"_s;

MarkCandidate markCandidate(const Statement &row)
{
    MarkCandidate candidate;
    candidate.id = row.uuid(0);
    candidate.author = row.uuid(1);
    candidate.created = row.integer(2);
    candidate.changed = row.integer(3);
    if (!row.isNull(4))
        candidate.deleted = row.integer(4);
    candidate.color = row.integer(5);
    candidate.passage = passageOf(row, 6);
    candidate.note = candidate.deleted ? QString() : row.text(10);
    candidate.known = row.number(11) != 0;
    candidate.ourAuthor = row.uuid(12);
    candidate.ourArticle = row.integer(13);
    candidate.ourDeleted = row.number(14) != 0;
    return candidate;
}

/// Whether what is marked and said of it may stand here, in the form in which it does.
bool clean(MergeContext &context, MarkCandidate &candidate)
{
    const auto note = noteFromElsewhere(candidate.note);
    if (!note || !candidate.passage)
        return false;
    const QString quote = quoteFromElsewhere(candidate.passage->quote);
    if (quote.isEmpty())
        return false;
    context.report.cleaned += *note != candidate.note || quote != candidate.passage->quote;
    candidate.note = *note;
    candidate.passage->quote = quote;
    return true;
}

/// Whether it may come in; what may not is noted.
LibraryResult<bool> mayCome(MergeContext &context, const MergedArticle &article, MarkCandidate &candidate)
{
    if (!maySpeakFor(context, candidate.author))
        return false;
    if (candidate.known && candidate.author != candidate.ourAuthor &&
        context.locals.contains(candidate.ourAuthor)) {
        ++context.report.forged;
        return false;
    }
    const qint64 newest = std::max(candidate.changed, candidate.created);
    if (isOfTheFuture(context, QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC)))
        return false;
    const bool elsewhere =
        candidate.known && (candidate.author != candidate.ourAuthor || article.ours != candidate.ourArticle);
    if (elsewhere || !clean(context, candidate)) {
        ++context.report.marksRefused;
        return false;
    }
    const auto known = ensurePerson(context, candidate.author);
    if (known && !*known)
        ++context.report.marksRefused;
    return known;
}

LibraryResult<void> write(MergeContext &context, const MergedArticle &article, const MarkCandidate &candidate)
{
    const QVariant deleted = candidate.deleted ? QVariant(*candidate.deleted) : QVariant();
    const QVariantList values = QVariantList{candidate.id.toRfc4122(),
                                             article.ours,
                                             candidate.author.toRfc4122(),
                                             candidate.created,
                                             candidate.changed,
                                             deleted,
                                             candidate.color,
                                             candidate.note.isNull() ? u""_s : candidate.note} +
                                passageValues(candidate.passage);
    // What differs by what was cleaned alone is left alone, or two libraries would never be done.
    const Statement written(
        context.into,
        u"INSERT INTO main.mark (id, article, author, created, changed, deleted, color, note,"
        " passage_block, passage_start, passage_length, passage_quote)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET color = excluded.color, note = excluded.note,"
        " deleted = excluded.deleted, changed = excluded.changed WHERE (color, note, deleted, changed)"
        " IS NOT (excluded.color, excluded.note, excluded.deleted, excluded.changed)"_s,
        values);
    if (written.changes() == 0)
        return written.result();
    if (candidate.known)
        context.report.markChanges += !candidate.deleted || !candidate.ourDeleted;
    else
        context.report.marks += !candidate.deleted;
    return written.result();
}

} // namespace

LibraryResult<void> mergeMarks(MergeContext &context, const MergedArticle &article, const RowRange &range)
{
    QList<MarkCandidate> candidates;
    {
        Statement rows(context.into, SelectMarks, article.theirs, range.after, range.last);
        while (rows.next())
            candidates.append(markCandidate(rows));
        if (!rows.result())
            return rows.result();
    }
    for (MarkCandidate &candidate : candidates) {
        const auto may = mayCome(context, article, candidate);
        if (!may)
            return tl::unexpected(may.error());
        if (!*may)
            continue;
        if (auto done = write(context, article, candidate); !done)
            return done;
    }
    return {};
}

} // namespace nghisu
