// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/librarytask.h"
#include "search/librarysearch.h"

#include <QTimer>

namespace nghisu {

/// What a search has found so far.
struct SearchResults
{
    QString typed;
    QList<SearchHit> hits; ///< articles, then comments
    bool ranked = false;   ///< in the order of the search; else the newest articles
    bool whole = false;    ///< all of them, with the comments; else what is seen at once
    bool more = false;     ///< there are more than these
    int waiting = 0;       ///< articles that the index does not know yet
};

/// Searches a library, and keeps its index up to date.
class LibrarySearcher : public LibraryTask
{
    Q_OBJECT

public:
    /// Articles that a search shows, and comments, and notes.
    static constexpr int MostFound = 200;
    static constexpr int MostSaid = 50;

    LibrarySearcher(QString libraryPath, LatestRequest latest);

    void search(quint64 number, const QString &typed, const ArticleShelf &shelf = {});
    /// Indexes what waits to be, a little at a time, between whatever else is asked for.
    void indexWaiting();

signals:
    /// The newest articles, then the first ones in order, then all; again when more was indexed.
    void found(quint64 number, const nghisu::SearchResults &results);

private:
    [[nodiscard]] bool isLatest(quint64 number) const { return *m_latest == number; }
    [[nodiscard]] LibraryResult<void> showNewest(quint64 number, const QString &typed);
    [[nodiscard]] LibrarySearch searchFor(quint64 number);
    /// Ranks what was typed last, unless something else was typed since.
    void rank();
    [[nodiscard]] LibraryResult<void> showRanked(quint64 number, SearchResults results);
    [[nodiscard]] LibraryResult<void> showWhole(quint64 number, const SearchQuery &query,
                                                SearchResults &results);
    void indexSome(int steps);
    void fail(const Failure<LibraryError> &failure);

    LatestRequest m_latest;
    quint64 m_number = 0; ///< of the search answered last
    QString m_typed;      ///< the same
    ArticleShelf m_shelf; ///< the same
    QTimer m_rankTimer{this};
    bool m_indexing = false;
};

} // namespace nghisu
