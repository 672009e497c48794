// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"
#include "library/librarytask.h"
#include "library/searchresults.h"

#include <QImage>
#include <QThread>
#include <QTimer>

#include <optional>
#include <utility>

namespace nghisu {

class ArticleLister;
class LibraryRanker;
class LibrarySearcher;
class ThumbnailMaker;

/// Has a library read in the background: lists, first and further results of searches, and thumbnails on a
/// thread each, so that none of them waits for another. What was asked for is answered by signals; a later
/// request of a kind supersedes the one before.
class LibraryReader : public QObject
{
    Q_OBJECT

public:
    explicit LibraryReader(QObject *parent);
    ~LibraryReader() override;

    /// Reads that library from now on; none for an empty path. Waits for what is being read of another.
    void open(const QString &libraryPath);
    [[nodiscard]] bool isOpen() const { return m_lister != nullptr; }

    /// Also makes the thumbnails of what is seen first, for a screen of that scale.
    void list(const ArticleShelf &shelf, ArticleOrder order, qreal scale);
    /// How many articles are on the shelves, as list() tells too; a moment later.
    void countSoon();
    void search(const QString &typed, const ArticleShelf &shelf);
    /// The results of the search before are not wanted any more.
    void giveUpSearch();
    void makeThumbnail(const QByteArray &sha256, qreal scale);
    /// Something was added to the library that the index is to learn.
    void indexWaiting();

    [[nodiscard]] bool isListing() const { return m_listing; }
    [[nodiscard]] bool isSearching() const { return m_searching; }

signals:
    /// The first articles of the shelf, then all.
    /// With the lines of the first ones, as far as they were read.
    void listed(const QList<qint64> &ids, const QList<nghisu::ArticleSummary> &lines);
    void counted(const nghisu::ShelfCounts &counts);
    /// See LibrarySearcher::found and LibraryRanker::found, in that order.
    void found(const nghisu::SearchResults &results);
    void thumbnailReady(const QByteArray &sha256, const QImage &image);
    /// See ThumbnailMaker::passedOver.
    void thumbnailPassedOver(const QByteArray &sha256);
    void failed(const QString &sentence);

private:
    void moveTo(QThread &thread, LibraryTask *task);
    void close();
    void tellFound(quint64 number, const SearchResults &results);

    LatestRequest m_latestList;
    LatestRequest m_latestSearch;
    // Each task lives on its thread while that runs.
    QThread m_listThread;
    QThread m_searchThread;
    QThread m_rankThread;
    QThread m_thumbnailThread;
    ArticleLister *m_lister = nullptr;
    LibrarySearcher *m_searcher = nullptr;
    LibraryRanker *m_ranker = nullptr;
    ThumbnailMaker *m_thumbnails = nullptr;
    std::optional<std::pair<ArticleShelf, ArticleOrder>> m_asked;
    std::optional<std::pair<ArticleShelf, ArticleOrder>> m_listed; ///< what listed() told of last
    QTimer m_restTimer;  ///< for the counts, and the end of a long list
    QTimer m_firstTimer; ///< for what is nothing to look at yet
    QTimer m_binTimer;
    bool m_listing = false;
    bool m_searching = false; ///< for what was typed last
};

} // namespace nghisu
