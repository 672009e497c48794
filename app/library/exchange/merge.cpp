// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/merge.h"

#include "exchange/attachedlibrary.h"
#include "exchange/mergesteps.h"
#include "personstore.h"
#include "statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// What a transaction takes at most: others who write wait for it no longer than Database::BusyTimeoutMs.
constexpr int MaxRowsAtOnce = 5000;
/// Clocks go wrong by a time zone; what is further ahead would win every merge for as long.
constexpr qint64 MaxAheadMs = 24LL * 3600 * 1000;

LibraryResult<QList<ArticleId>> articlesOf(Database &from)
{
    Statement rows(from, u"SELECT id FROM article ORDER BY id"_s);
    QList<ArticleId> ids;
    while (rows.next())
        ids += rows.integer(0);
    return rows.result().map([&ids] { return ids; });
}

/// The next rows of an article in `table`, none behind the last.
LibraryResult<RowRange> nextRange(MergeContext &context, const QString &table, ArticleId theirs, qint64 after)
{
    Statement row(context.into,
                  u"SELECT max(number) FROM (SELECT number FROM theirs.%1 WHERE article = ? AND number > ?"
                  " ORDER BY number LIMIT ?)"_s.arg(table),
                  theirs, after, MaxRowsAtOnce);
    const qint64 last = row.next() && !row.isNull(0) ? row.integer(0) : after;
    return row.result().map([&] { return RowRange{after, last}; });
}

/// Part of the discussion of an article; with the first part the article itself, where it is new, and
/// ratings.
LibraryResult<void> mergeOnce(MergeContext &context, MergedArticle &article, const RowRange &range,
                              bool first)
{
    if (article.ours == 0) {
        const auto added = addArticle(context, article.theirs);
        if (!added)
            return tl::unexpected(added.error());
        if (!*added)
            return {};
        article.ours = **added;
    }
    if (first) {
        if (auto ratings = mergeRatings(context, article); !ratings)
            return ratings;
    }
    return mergeComments(context, article, range).and_then([&] {
        return mergeLikes(context, article, range);
    });
}

int discussionChanges(const MergeReport &report)
{
    return report.comments + report.edits + report.deletions + report.likes + report.ratings + report.marks +
           report.markChanges;
}

LibraryResult<bool> wasErased(MergeContext &context, ArticleId theirs)
{
    Statement row(context.into,
                  u"SELECT EXISTS (SELECT 1 FROM theirs.article_version AS v"
                  " JOIN main.erased_article AS e ON e.uuid = v.uuid WHERE v.article = ?)"_s,
                  theirs);
    const bool erased = row.next() && row.number(0) != 0;
    return row.result().map([erased] { return erased; });
}

LibraryResult<qint64> changesOf(Database &library)
{
    Statement row(library, u"SELECT changes FROM main.shared_change"_s);
    const qint64 changes = row.next() ? row.integer(0) : 0;
    return row.result().map([changes] { return changes; });
}

/// Does some work in one transaction, in which nobody else can change anything.
LibraryResult<void> inTransaction(MergeContext &context, const std::function<LibraryResult<void>()> &work)
{
    return context.into.transaction([&]() -> LibraryResult<void> {
        const auto before = changesOf(context.into);
        if (!before)
            return tl::unexpected(before.error());
        return work().and_then([&] { return changesOf(context.into); }).map([&](qint64 after) {
            context.report.counted += after - *before;
        });
    });
}

/// Merges the rows of an article in `table`, so many at once in a transaction; `part` is called once at
/// least.
LibraryResult<void>
mergeRanges(MergeContext &context, MergedArticle &article, const QString &table, const MergeOptions &options,
            const std::function<LibraryResult<void>(MergedArticle &, const RowRange &)> &part)
{
    for (RowRange range;;) {
        const bool first = range.last == 0;
        const auto next = nextRange(context, table, article.theirs, range.last);
        if (!next)
            return tl::unexpected(next.error());
        range = *next;
        if (!first && range.last == range.after)
            return {};
        const MergeReport before = context.report;
        MergedArticle changed = article;
        const auto done = inTransaction(context, [&] { return part(changed, range); });
        if (!done) {
            context.report = before; // what was undone did not happen
            context.persons.clear();
            return done;
        }
        article = changed;
        if (discussionChanges(context.report) != discussionChanges(before))
            context.report.discussed.insert(article.ours);
        if (article.ours == 0 || range.last == range.after)
            return {};
        if (options.cancelled && options.cancelled())
            return {};
    }
}

LibraryResult<void> mergeArticle(MergeContext &context, ArticleId theirs, const MergeOptions &options)
{
    const auto ours = counterpart(context, theirs);
    if (!ours)
        return tl::unexpected(ours.error());
    if (options.wants && !options.wants(theirs, *ours))
        return {};
    if (options.withoutErased && !*ours) {
        const auto erased = wasErased(context, theirs);
        if (!erased)
            return tl::unexpected(erased.error());
        if (*erased)
            return {};
    }
    MergedArticle article{theirs, ours->value_or(0)};
    const auto comments = [&](MergedArticle &changed, const RowRange &range) {
        return mergeOnce(context, changed, range, range.after == 0);
    };
    const auto marks = [&](MergedArticle &changed, const RowRange &range) {
        return mergeMarks(context, changed, range);
    };
    return mergeRanges(context, article, u"comment"_s, options, comments)
        .and_then([&]() -> LibraryResult<void> {
            if (article.ours == 0 || (options.cancelled && options.cancelled()))
                return {};
            return mergeRanges(context, article, u"mark"_s, options, marks);
        });
}

LibraryResult<void> mergeAttached(MergeContext &context, const MergeOptions &options)
{
    const auto locals = PersonStore(context.into).locals();
    if (!locals)
        return tl::unexpected(locals.error());
    for (const Person &person : *locals)
        context.locals.insert(person.id);
    if (auto shared = findSharedPersons(context); !shared)
        return shared;
    if (auto names = inTransaction(context, [&] { return mergeNames(context); }); !names)
        return names;
    const auto articles = articlesOf(context.from);
    if (!articles)
        return tl::unexpected(articles.error());
    for (const ArticleId theirs : *articles) {
        if (options.cancelled && options.cancelled())
            break;
        if (auto done = mergeArticle(context, theirs, options); !done)
            return done;
    }
    return {};
}

} // namespace

LibraryResult<MergeReport> merge(Database &into, Database &from, const MergeOptions &options)
{
    const auto attached = AttachedLibrary::attach(into, from);
    if (!attached)
        return tl::unexpected(attached.error());
    MergeContext context{.into = into,
                         .from = from,
                         .latest = into.environment().now().addMSecs(MaxAheadMs),
                         .ownWords = options.ownWords};
    return mergeAttached(context, options).map([&context] { return context.report; });
}

bool isOfTheFuture(MergeContext &context, const QDateTime &time)
{
    if (time <= context.latest)
        return false;
    ++context.report.future;
    const QDateTime due = time.addMSecs(-MaxAheadMs);
    if (!context.report.due.isValid() || due < context.report.due)
        context.report.due = due;
    return true;
}

void MergeReport::add(const MergeReport &other)
{
    articles += other.articles;
    discussed += other.discussed;
    arrived += other.arrived.mid(0, MaxArrived - arrived.size());
    comments += other.comments;
    edits += other.edits;
    deletions += other.deletions;
    likes += other.likes;
    ratings += other.ratings;
    marks += other.marks;
    markChanges += other.markChanges;
    names += other.names;
    counted += other.counted;
    cleaned += other.cleaned;
    forged += other.forged;
    ownElsewhere += other.ownElsewhere;
    tooLong += other.tooLong;
    future += other.future;
    if (other.due.isValid() && (!due.isValid() || other.due < due))
        due = other.due;
    orphans += other.orphans;
    conflicting += other.conflicting;
    marksRefused += other.marksRefused;
    articlesRefused += other.articlesRefused;
}

} // namespace nghisu
