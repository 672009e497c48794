// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/libraryranker.h"

#include "search/searchindex.h"

#include <utility>

namespace nghisu {

namespace {

/// Whoever types on by then wants to see what that finds, rather than what is ranked so far.
constexpr int RankAfterMs = 30;
constexpr int StepsBetweenSearches = 50; ///< of indexing, each of some articles

} // namespace

LibraryRanker::LibraryRanker(QString libraryPath, LatestRequest latest)
    : SearchTask(std::move(libraryPath), std::move(latest))
{
    m_rankTimer.setSingleShot(true);
    m_rankTimer.setInterval(RankAfterMs);
    connect(&m_rankTimer, &QTimer::timeout, this, &LibraryRanker::rank);
}

void LibraryRanker::rankSoon(quint64 number, const QString &typed, const ArticleShelf &shelf)
{
    m_number = number;
    m_typed = typed;
    m_shelf = shelf;
    m_rankTimer.start();
}

void LibraryRanker::rank()
{
    const auto done = showRanked(m_number, {m_typed, {}, false, false, false, 0});
    if (!done && done.error().code != LibraryError::Cancelled) // by what was typed since
        emit failed(done.error().message);
    indexWaiting();
}

/// Gives up as soon as something else is typed.
LibraryResult<void> LibraryRanker::showRanked(quint64 number, SearchResults results)
{
    LibrarySearch *search = searchFor(number, m_shelf);
    if (!search)
        return {};
    const SearchQuery query = readSearchQuery(results.typed);
    const auto ranked = search->ranked(query, MostFound + 1);
    if (!ranked)
        return tl::unexpected(ranked.error());
    results.ranked = true;
    results.more = ranked->size() > MostFound;
    for (const ArticleId id : ranked->mid(0, MostFound)) {
        if (!isLatest(number))
            return {};
        const auto hit = search->articleHits(query, {id});
        if (!hit)
            return tl::unexpected(hit.error());
        results.hits += *hit;
        if (results.hits.size() == FirstFound)
            emit found(number, results);
    }
    return showWhole(number, query, results, *search);
}

LibraryResult<void> LibraryRanker::showWhole(quint64 number, const SearchQuery &query, SearchResults &results,
                                             LibrarySearch &search)
{
    const auto upToMost = [&results](const QList<QUuid> &ids) {
        results.more = results.more || ids.size() > MostSaid;
        return ids.mid(0, MostSaid);
    };
    const auto comments = search.comments(query, MostSaid + 1).and_then([&](const QList<QUuid> &ids) {
        return search.commentHits(query, upToMost(ids));
    });
    if (!comments)
        return tl::unexpected(comments.error());
    const auto notes = search.notes(query, MostSaid + 1).and_then([&](const QList<QUuid> &ids) {
        return search.noteHits(query, upToMost(ids));
    });
    if (!notes)
        return tl::unexpected(notes.error());
    const auto waiting = SearchIndex(*database()).countWaiting();
    if (!waiting)
        return tl::unexpected(waiting.error());
    results.hits += *comments + *notes;
    results.whole = true;
    results.waiting = *waiting;
    if (isLatest(number))
        emit found(number, results);
    return {};
}

void LibraryRanker::indexWaiting()
{
    if (std::exchange(m_indexing, true))
        return;
    QMetaObject::invokeMethod(
        this, [this] { indexSome(0); }, Qt::QueuedConnection);
}

void LibraryRanker::indexSome(int steps)
{
    m_indexing = false;
    Database *library = database();
    if (!library || library->isReadOnly())
        return;
    SearchIndex index(*library);
    const auto waiting = index.countWaiting();
    if (!waiting || *waiting == 0)
        return;
    // Who cannot write now, as somebody else does, tries again with the next search.
    const auto whole = index.catchUp();
    if (!whole)
        return;
    if (*whole || (steps + 1) % StepsBetweenSearches == 0) {
        if (isLatest(m_number) && !m_typed.isEmpty())
            (void)showRanked(m_number, {m_typed, {}, false, false, false, 0});
    }
    if (*whole)
        return;
    m_indexing = true;
    QMetaObject::invokeMethod(
        this, [this, steps] { indexSome(steps + 1); }, Qt::QueuedConnection);
}

} // namespace nghisu
