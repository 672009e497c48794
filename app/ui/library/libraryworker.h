// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"
#include "search/librarysearch.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <memory>

namespace nghisu {

class Database;

/// Which request is the latest of its kind: the others need not be answered any more.
struct LibraryRequests
{
    std::atomic<quint64> list = 0;
    std::atomic<quint64> search = 0;
};

/// What a search has found so far.
struct SearchResults
{
    QString typed;
    QList<SearchHit> hits; ///< articles, then comments
    bool whole = false;    ///< ranked, with the comments; else the newest articles alone
    bool more = false;     ///< there are more than these
};

/// Reads a library on the thread that it is moved to, with a connection of its own. Every request has a
/// number and is dropped when a later one was made meanwhile.
class LibraryWorker : public QObject
{
    Q_OBJECT

public:
    /// Articles that a search shows.
    static constexpr int MostFound = 200;
    static constexpr int ThumbnailWidth = 72;  ///< pixels of a thumbnail, at scale 1
    static constexpr int ThumbnailHeight = 54; ///< the same

    LibraryWorker(QString libraryPath, std::shared_ptr<LibraryRequests> requests);
    ~LibraryWorker() override;

    void list(quint64 number, const ArticleShelf &shelf, ArticleOrder order);
    void search(quint64 number, const QString &typed);
    void thumbnail(const QByteArray &sha256, qreal scale);
    /// Erases what lies in the bin for too long.
    void emptyOldBin();

signals:
    /// The first articles of a shelf, then all.
    void listed(quint64 number, const QList<qint64> &ids);
    void counted(const nghisu::ShelfCounts &counts);
    void found(quint64 number, const nghisu::SearchResults &results);
    void thumbnailReady(const QByteArray &sha256, const QImage &image);
    void failed(const QString &sentence);

private:
    [[nodiscard]] Database *database();
    [[nodiscard]] bool isLatestSearch(quint64 number) const { return m_requests->search == number; }
    [[nodiscard]] LibraryResult<void> searchNow(quint64 number, const QString &typed);
    void indexMore(quint64 number, const QString &typed);

    QString m_libraryPath;
    std::shared_ptr<LibraryRequests> m_requests;
    std::unique_ptr<Database> m_database;
};

} // namespace nghisu
