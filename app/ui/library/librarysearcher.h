// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/librarytask.h"
#include "library/searchresults.h"

namespace nghisu {

/// Searches a library for what can be shown at each key press: the newest articles. LibraryRanker goes on.
class LibrarySearcher : public LibraryTask
{
    Q_OBJECT

public:
    LibrarySearcher(QString libraryPath, LatestRequest latest);

    void search(quint64 number, const QString &typed, const ArticleShelf &shelf = {});

signals:
    /// Those in sight, then as many as a tall screen shows.
    void found(quint64 number, const nghisu::SearchResults &results);
    /// There is nothing more to be shown at once.
    void searched(quint64 number, const QString &typed, const nghisu::ArticleShelf &shelf);

private:
    [[nodiscard]] bool isLatest(quint64 number) const { return *m_latest == number; }
    [[nodiscard]] LibraryResult<void> showNewest(quint64 number, const QString &typed,
                                                 const ArticleShelf &shelf);

    LatestRequest m_latest;
};

} // namespace nghisu
