// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/merge.h"

#include "exchange/mergesteps.h"
#include "exchange/sharedfile.h"
#include "fileheader.h"
#include "personstore.h"
#include "statement.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QUrl>

#include <limits>

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

LibraryResult<void> attachFile(Database &into, const QString &path, const QString &options)
{
    const QString address = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + options;
    return execute(into, u"ATTACH ? AS theirs"_s, address).and_then([&into]() -> LibraryResult<void> {
        Statement probe(into, u"SELECT count(*) FROM theirs.local_person"_s);
        const bool read = probe.next();
        if (auto done = probe.result(); !done || !read) {
            (void)execute(into, u"DETACH theirs"_s);
            return done;
        }
        return {};
    });
}

/// Read-only: a transaction of `into` would else lock the other library too. Where SQLite cannot make what it
/// needs beside a library in WAL mode, on a disk that takes no writing, the file is read as one that nobody
/// changes, or, with words in the log beside it, as a copy in `folder`.
LibraryResult<void> attach(Database &into, Database &from, std::unique_ptr<QTemporaryDir> &folder)
{
    const auto attached = attachFile(into, from.path(), u"?mode=ro"_s);
    const bool placeIsReadOnly = !attached && from.isReadOnly() &&
                                 (attached.error().code == LibraryError::CannotOpen ||
                                  attached.error().code == LibraryError::ReadOnly);
    if (!placeIsReadOnly)
        return attached;
    if (walOf(from.path()).isEmpty())
        return attachFile(into, from.path(), u"?immutable=1"_s);
    folder = std::make_unique<QTemporaryDir>(workFolderOf(into.path()) + u"/.nghisu-incoming-XXXXXX"_s);
    const QString copied = folder->filePath(u"library.nghisu"_s);
    return copyLibraryFile(from.path(), copied).and_then([&] {
        return attachFile(into, copied, u"?mode=ro"_s);
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
        const auto done = context.into.transaction([&] { return part(changed, range); });
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
    if (auto names = context.into.transaction([&] { return mergeNames(context); }); !names)
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
    std::unique_ptr<QTemporaryDir> copy;
    if (auto attached = attach(into, from, copy); !attached)
        return tl::unexpected(attached.error());
    const auto detach = qScopeGuard([&into] { (void)execute(into, u"DETACH theirs"_s); });
    const QDateTime latest = options.trusted
                                 ? QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max() / 2)
                                 : into.environment().now().addMSecs(MaxAheadMs);
    MergeContext context{.into = into,
                         .from = from,
                         .latest = latest,
                         .ownWords = options.ownWords,
                         .trusted = options.trusted};
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
