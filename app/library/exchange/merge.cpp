// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/merge.h"

#include "exchange/mergesteps.h"
#include "personstore.h"
#include "statement.h"

#include <QScopeGuard>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// What a transaction takes at most: others who write wait for it no longer than Database::BusyTimeoutMs.
constexpr int MaxCommentsAtOnce = 20000;
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

/// The discussion of an article, and before it, if need be, the article itself; comments up to the limit.
LibraryResult<qint64> mergeOnce(MergeContext &context, MergedArticle &article, qint64 after)
{
    if (article.ours == 0) {
        const auto added = addArticle(context, article.theirs);
        if (!added)
            return tl::unexpected(added.error());
        if (!*added)
            return 0;
        article.ours = **added;
    }
    if (after == 0) {
        if (auto ratings = mergeRatings(context, article); !ratings)
            return tl::unexpected(ratings.error());
    }
    const auto last = mergeComments(context, article, after, MaxCommentsAtOnce);
    if (!last || *last > 0)
        return last;
    return mergeLikes(context, article).map([] { return qint64(0); });
}

int discussionChanges(const MergeReport &report)
{
    return report.comments + report.edits + report.deletions + report.likes + report.ratings;
}

LibraryResult<void> mergeArticle(MergeContext &context, ArticleId theirs, const MergeOptions &options)
{
    const auto ours = counterpart(context, theirs);
    if (!ours)
        return tl::unexpected(ours.error());
    if (options.wants && !options.wants(theirs, *ours))
        return {};
    MergedArticle article{theirs, ours->value_or(0)};
    qint64 after = 0;
    do {
        const MergeReport before = context.report;
        MergedArticle changed = article;
        const auto done = context.into.transaction(
            [&] { return mergeOnce(context, changed, after).map([&](qint64 last) { after = last; }); });
        if (!done) {
            context.report = before; // what was undone did not happen
            context.persons.clear();
            return done;
        }
        article = changed;
        if (discussionChanges(context.report) != discussionChanges(before))
            context.report.discussed.insert(article.ours);
        if (options.cancelled && options.cancelled())
            return {};
    } while (after > 0);
    return {};
}

LibraryResult<void> mergeAttached(MergeContext &context, const MergeOptions &options)
{
    const auto locals = PersonStore(context.into).locals();
    if (!locals)
        return tl::unexpected(locals.error());
    for (const Person &person : *locals)
        context.locals.insert(person.id);
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
    // Read-only: a transaction of `into` would else lock the other library too.
    const QString address = QUrl::fromLocalFile(from.path()).toString(QUrl::FullyEncoded) + u"?mode=ro"_s;
    if (auto attached = execute(into, u"ATTACH ? AS theirs"_s, address); !attached)
        return tl::unexpected(attached.error());
    const auto detach = qScopeGuard([&into] { (void)execute(into, u"DETACH theirs"_s); });
    MergeContext context{into, from, into.environment().now().addMSecs(MaxAheadMs), {}, {}, {}};
    return mergeAttached(context, options).map([&context] { return context.report; });
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
    names += other.names;
    cleaned += other.cleaned;
    forged += other.forged;
    tooLong += other.tooLong;
    future += other.future;
    orphans += other.orphans;
    conflicting += other.conflicting;
    articlesRefused += other.articlesRefused;
}

} // namespace nghisu
