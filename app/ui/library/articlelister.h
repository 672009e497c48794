// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"
#include "library/librarytask.h"

namespace nghisu {

/// Reads which articles are on a shelf, and how many are on each of them.
class ArticleLister : public LibraryTask
{
    Q_OBJECT

public:
    ArticleLister(QString libraryPath, LatestRequest latest);

    /// `again`: the same is shown already.
    void list(quint64 number, const ArticleShelf &shelf, ArticleOrder order, bool again);
    void count();
    /// Erases what lies in the bin for too long.
    void emptyOldBin();

signals:
    /// The first articles of a shelf, then all; all at once of one that is shown already.
    void listed(quint64 number, const QList<qint64> &ids);
    void counted(const nghisu::ShelfCounts &counts);

private:
    LatestRequest m_latest;
};

} // namespace nghisu
