// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/librarysearcher.h"

#include "search/searchindex.h"

namespace nghisu {

namespace {

constexpr int FirstFound = 20; ///< what is seen at once of hits on a tall screen
constexpr int InSight = 8;     ///< on any: to read more before these are shown would keep everybody waiting
/// Whoever types on by then wants to see what that finds, rather than what is ranked so far.
constexpr int RankAfterMs = 30;
constexpr int StepsBetweenSearches = 50; ///< of indexing, each of some articles

} // namespace

LibrarySearcher::LibrarySearcher(QString libraryPath, LatestRequest latest)
    : LibraryTask(std::move(libraryPath)), m_latest(std::move(latest))
{
    m_rankTimer.setSingleShot(true);
    m_rankTimer.setInterval(RankAfterMs);
    connect(&m_rankTimer, &QTimer::timeout, this, &LibrarySearcher::rank);
}

void LibrarySearcher::search(quint64 number, const QString &typed, const ArticleShelf &shelf)
{
    if (!isLatest(number) || !database())
        return;
    m_number = number;
    m_typed = typed;
    m_shelf = shelf;
    if (const auto done = showNewest(number, typed); !done)
        fail(done.error());
    else
        m_rankTimer.start();
}

LibrarySearch LibrarySearcher::searchFor(quint64 number)
{
    return LibrarySearch(
        *database(), [this, number] { return !isLatest(number); }, m_shelf);
}

LibraryResult<void> LibrarySearcher::showNewest(quint64 number, const QString &typed)
{
    const SearchQuery query = readSearchQuery(typed);
    LibrarySearch search = searchFor(number);
    const auto newest = search.newest(query, FirstFound);
    if (!newest)
        return tl::unexpected(newest.error());
    SearchResults results{typed, {}, false, false, newest->size() == FirstFound, 0};
    const auto show = [&](const QList<ArticleId> &articles) {
        return search.articleHits(query, articles).map([&](const QList<SearchHit> &hits) {
            results.hits += hits;
            if (isLatest(number))
                emit found(number, results);
        });
    };
    auto shown = show(newest->mid(0, InSight));
    if (shown && isLatest(number) && newest->size() > InSight)
        shown = show(newest->mid(InSight));
    return shown;
}

void LibrarySearcher::rank()
{
    if (const auto done = showRanked(m_number, {m_typed, {}, false, false, false, 0}); !done)
        fail(done.error());
    indexWaiting();
}

/// Gives up as soon as something else is typed.
LibraryResult<void> LibrarySearcher::showRanked(quint64 number, SearchResults results)
{
    if (!isLatest(number) || !database())
        return {};
    const SearchQuery query = readSearchQuery(results.typed);
    LibrarySearch search = searchFor(number);
    const auto ranked = search.ranked(query, MostFound + 1);
    if (!ranked)
        return tl::unexpected(ranked.error());
    results.ranked = true;
    results.more = ranked->size() > MostFound;
    for (const ArticleId id : ranked->mid(0, MostFound)) {
        if (!isLatest(number))
            return {};
        const auto hit = search.articleHits(query, {id});
        if (!hit)
            return tl::unexpected(hit.error());
        results.hits += *hit;
        if (results.hits.size() == FirstFound)
            emit found(number, results);
    }
    return showWhole(number, query, results);
}

LibraryResult<void> LibrarySearcher::showWhole(quint64 number, const SearchQuery &query,
                                               SearchResults &results)
{
    LibrarySearch search = searchFor(number);
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

void LibrarySearcher::fail(const Failure<LibraryError> &failure)
{
    if (failure.code != LibraryError::Cancelled) // by what was typed since
        emit failed(failure.message);
}

void LibrarySearcher::indexWaiting()
{
    if (std::exchange(m_indexing, true))
        return;
    QMetaObject::invokeMethod(
        this, [this] { indexSome(0); }, Qt::QueuedConnection);
}

void LibrarySearcher::indexSome(int steps)
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
