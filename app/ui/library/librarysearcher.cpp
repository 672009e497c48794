// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/librarysearcher.h"

namespace nghisu {

namespace {

constexpr int InSight =
    8; ///< on any screen: to read more before these are shown would keep everybody waiting

} // namespace

void LibrarySearcher::search(quint64 number, const QString &typed, const ArticleShelf &shelf)
{
    LibrarySearch *search = searchFor(number, shelf);
    if (!search)
        return;
    if (const auto done = showNewest(number, typed, *search))
        emit searched(number, typed, shelf);
    else if (done.error().code != LibraryError::Cancelled) // by what was typed since
        emit failed(done.error().message);
}

LibraryResult<void> LibrarySearcher::showNewest(quint64 number, const QString &typed, LibrarySearch &search)
{
    const SearchQuery query = readSearchQuery(typed);
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

} // namespace nghisu
