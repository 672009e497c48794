// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/libraryworker.h"

#include "articlebin.h"
#include "database.h"
#include "search/searchindex.h"

#include <QBuffer>
#include <QImageReader>

namespace nghisu {

namespace {

constexpr int FirstListed = 200; ///< what is seen at once of a list of any length
constexpr int FirstFound = 20;   ///< what is seen at once of hits
constexpr int MostComments = 50;
constexpr int AllocationMiB = 256;

QImage scaledPicture(const QByteArray &bytes, QSize bounds)
{
    QByteArray data = bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(AllocationMiB);
    const QSize size = reader.size();
    if (!size.isEmpty())
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatioByExpanding).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return image;
    const QImage filled = image.scaled(bounds, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return filled.copy(QRect(
        QPoint((filled.width() - bounds.width()) / 2, (filled.height() - bounds.height()) / 2), bounds));
}

} // namespace

LibraryWorker::LibraryWorker(QString libraryPath, std::shared_ptr<LibraryRequests> requests)
    : m_libraryPath(std::move(libraryPath)), m_requests(std::move(requests))
{
}

LibraryWorker::~LibraryWorker() = default;

Database *LibraryWorker::database()
{
    if (!m_database) {
        auto opened = Database::open(m_libraryPath);
        if (!opened) {
            emit failed(opened.error().message);
            return nullptr;
        }
        m_database = std::move(*opened);
    }
    return m_database.get();
}

void LibraryWorker::list(quint64 number, const ArticleShelf &shelf, ArticleOrder order)
{
    Database *library = m_requests->list == number ? database() : nullptr;
    if (!library)
        return;
    const QDate today = QDate::currentDate();
    ArticleList articles(*library);
    for (const int limit : {FirstListed, 0}) {
        if (m_requests->list != number)
            return;
        const auto ids = articles.ids(shelf, order, today, QLocale(), limit);
        if (!ids) {
            emit failed(ids.error().message);
            return;
        }
        emit listed(number, *ids);
        if (limit > 0 && ids->size() < limit)
            break;
    }
    if (const auto counts = articles.counts(today); counts && m_requests->list == number)
        emit counted(*counts);
}

void LibraryWorker::search(quint64 number, const QString &typed)
{
    if (!isLatestSearch(number) || !database())
        return;
    // Mostly there is nothing to index; after a large import what is left comes in behind the first answer.
    const auto whole = SearchIndex(*database()).catchUp();
    if (const auto done = searchNow(number, typed); !done)
        emit failed(done.error().message);
    else if (whole && !*whole && !database()->isReadOnly())
        indexMore(number, typed);
}

LibraryResult<void> LibraryWorker::searchNow(quint64 number, const QString &typed)
{
    const SearchQuery query = readSearchQuery(typed);
    LibrarySearch search(*m_database);
    const auto newest = search.newest(query, FirstFound).and_then([&](const QList<ArticleId> &ids) {
        return search.articleHits(query, ids);
    });
    if (!newest)
        return tl::unexpected(newest.error());
    if (!isLatestSearch(number))
        return {};
    emit found(number, {typed, *newest, false, newest->size() == FirstFound});
    const auto ranked = search.ranked(query, MostFound + 1);
    if (!ranked)
        return tl::unexpected(ranked.error());
    SearchResults results{typed, {}, true, ranked->size() > MostFound};
    for (const ArticleId id : ranked->mid(0, MostFound)) {
        if (!isLatestSearch(number))
            return {};
        const auto hit = search.articleHits(query, {id});
        if (!hit)
            return tl::unexpected(hit.error());
        results.hits += *hit;
    }
    const auto comments = search.comments(query, MostComments).and_then([&](const QList<QUuid> &ids) {
        return search.commentHits(query, ids);
    });
    if (!comments)
        return tl::unexpected(comments.error());
    const auto notes = search.notes(query, MostComments).and_then([&](const QList<QUuid> &ids) {
        return search.noteHits(query, ids);
    });
    if (!notes)
        return tl::unexpected(notes.error());
    results.hits += *comments + *notes;
    if (isLatestSearch(number))
        emit found(number, results);
    return {};
}

void LibraryWorker::indexMore(quint64 number, const QString &typed)
{
    if (!isLatestSearch(number))
        return;
    const auto whole = SearchIndex(*m_database).catchUp();
    if (whole && *whole)
        (void)searchNow(number, typed);
    else if (whole) // behind whatever else was asked for meanwhile
        QMetaObject::invokeMethod(
            this, [this, number, typed] { indexMore(number, typed); }, Qt::QueuedConnection);
}

void LibraryWorker::thumbnail(const QByteArray &sha256, qreal scale)
{
    Database *library = database();
    const auto bytes = library ? ArticleStore(*library).picture(sha256) : LibraryResult<QByteArray>();
    const QSize bounds(qRound(ThumbnailWidth * scale), qRound(ThumbnailHeight * scale));
    QImage image = bytes ? scaledPicture(*bytes, bounds) : QImage();
    image.setDevicePixelRatio(scale);
    emit thumbnailReady(sha256, image);
}

void LibraryWorker::emptyOldBin()
{
    Database *library = database();
    while (library && !library->isReadOnly()) {
        const auto erased = ArticleBin(*library).eraseOld();
        if (!erased || *erased == 0)
            return;
    }
}

} // namespace nghisu
