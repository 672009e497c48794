// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"
#include "library/librarytask.h"

#include <optional>

namespace nghisu {

/// Reads which articles are on a shelf, and how many are on each of them.
class ArticleLister : public LibraryTask
{
    Q_OBJECT

public:
    ArticleLister(QString libraryPath, LatestRequest latest);

    /// The first articles of a shelf, or all of one that is shown already (`again`), on a screen of that
    /// scale.
    void list(quint64 number, const ArticleShelf &shelf, ArticleOrder order, bool again, qreal scale);
    /// What the list before has left, and how many articles are on the shelves.
    void goOn();
    /// Erases what lies in the bin for too long.
    void emptyOldBin();

signals:
    /// With the lines of the first ones, as far as they were read.
    void listed(quint64 number, const QList<qint64> &ids, const QList<nghisu::ArticleSummary> &lines);
    /// A picture of one of the articles that are seen at once; those further down come first.
    void pictureSeen(const QByteArray &sha256, qreal scale);
    void counted(const nghisu::ShelfCounts &counts);

private:
    struct Request
    {
        quint64 number;
        ArticleShelf shelf;
        ArticleOrder order;
        qreal scale;
    };

    /// How many it were, at most `limit`; all where that is 0.
    qsizetype show(const Request &request, int limit);
    void tellPictures(const QList<ArticleSummary> &lines, qreal scale);

    LatestRequest m_latest;
    std::optional<Request> m_left; ///< of which the first articles are shown
};

} // namespace nghisu
