// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/searchresults.h"
#include "library/searchtask.h"

namespace nghisu {

/// Searches a library for what can be shown at each key press: the newest articles. LibraryRanker goes on.
class LibrarySearcher : public SearchTask
{
    Q_OBJECT

public:
    using SearchTask::SearchTask;

    void search(quint64 number, const QString &typed, const ArticleShelf &shelf = {});

signals:
    /// Those in sight, then as many as a tall screen shows.
    void found(quint64 number, const nghisu::SearchResults &results);
    /// There is nothing more to be shown at once.
    void searched(quint64 number, const QString &typed, const nghisu::ArticleShelf &shelf);

private:
    [[nodiscard]] LibraryResult<void> showNewest(quint64 number, const QString &typed, LibrarySearch &search);
};

} // namespace nghisu
