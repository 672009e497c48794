// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/searchresults.h"
#include "library/searchtask.h"

#include <QTimer>

namespace nghisu {

/// Finds all that a search finds, in its order, behind the first results; and keeps the index up to date. It
/// has a thread of its own: SQLite looks through very many words without listening, and the next key must not
/// wait for that.
class LibraryRanker : public SearchTask
{
    Q_OBJECT

public:
    /// Articles that a search shows, and comments, and notes.
    static constexpr int MostFound = 200;
    static constexpr int MostSaid = 50;

    LibraryRanker(QString libraryPath, LatestRequest latest);

    /// A moment later, unless something else is typed by then.
    void rankSoon(quint64 number, const QString &typed, const ArticleShelf &shelf);
    /// Indexes what waits to be, a little at a time, between whatever else is asked for.
    void indexWaiting();

signals:
    /// The first ones in order, then all; again when more was indexed.
    void found(quint64 number, const nghisu::SearchResults &results);

private:
    void rank();
    [[nodiscard]] LibraryResult<void> showRanked(quint64 number, SearchResults results);
    [[nodiscard]] LibraryResult<void> showWhole(quint64 number, const SearchQuery &query,
                                                SearchResults &results, LibrarySearch &search);
    void indexSome(int steps);

    quint64 m_number = 0; ///< of the search ranked last
    QString m_typed;      ///< the same
    ArticleShelf m_shelf; ///< the same
    QTimer m_rankTimer{this};
    bool m_indexing = false;
};

} // namespace nghisu
