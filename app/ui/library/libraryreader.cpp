// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/libraryreader.h"

#include "controls/quietthread.h"
#include "library/articlelister.h"
#include "library/libraryranker.h"
#include "library/librarysearcher.h"
#include "library/thumbnailmaker.h"

namespace nghisu {

namespace {

/// What is nothing to look at yet waits until the window is complete.
constexpr int FirstIndexingMs = 3000;
/// Whoever looks at the first articles of a list, or goes from article to article, does not wait for the
/// rest.
constexpr int RestAfterMs = 600;
/// What lies in the bin for too long goes while a window stays open for weeks, too.
constexpr int EmptyBinEveryMs = 60 * 60 * 1000;

} // namespace

LibraryReader::LibraryReader(QObject *parent) : QObject(parent)
{
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(RestAfterMs);
    connect(&m_restTimer, &QTimer::timeout, this, [this] {
        if (m_lister)
            QMetaObject::invokeMethod(m_lister, &ArticleLister::goOn);
    });
    // A timer of its own: one posted to the threads would be lost with a thread that ends before.
    m_firstTimer.setSingleShot(true);
    m_firstTimer.setInterval(FirstIndexingMs);
    connect(&m_firstTimer, &QTimer::timeout, this, [this] {
        if (!m_lister)
            return;
        QMetaObject::invokeMethod(m_lister, &ArticleLister::emptyOldBin);
        QMetaObject::invokeMethod(m_ranker, &LibraryRanker::indexWaiting);
    });
    m_binTimer.setInterval(EmptyBinEveryMs);
    connect(&m_binTimer, &QTimer::timeout, this, [this] {
        if (m_lister)
            QMetaObject::invokeMethod(m_lister, &ArticleLister::emptyOldBin);
    });
}

LibraryReader::~LibraryReader()
{
    close();
}

void LibraryReader::moveTo(QThread &thread, LibraryTask *task)
{
    task->moveToThread(&thread);
    connect(&thread, &QThread::finished, task, &QObject::deleteLater);
    connect(task, &LibraryTask::failed, this, [this](const QString &sentence) {
        m_listing = m_searching = false;
        emit failed(sentence);
    });
}

void LibraryReader::open(const QString &libraryPath)
{
    close();
    if (libraryPath.isEmpty())
        return;
    m_listed.reset();
    m_latestList = std::make_shared<std::atomic<quint64>>(0);
    m_latestSearch = std::make_shared<std::atomic<quint64>>(0);
    m_lister = new ArticleLister(libraryPath, m_latestList);
    connect(m_lister, &ArticleLister::listed, this,
            [this](quint64 number, const QList<qint64> &ids, const QList<ArticleSummary> &lines) {
                if (number != *m_latestList)
                    return;
                m_listing = false;
                m_listed = m_asked;
                emit listed(ids, lines);
            });
    connect(m_lister, &ArticleLister::counted, this, &LibraryReader::counted);
    m_searcher = new LibrarySearcher(libraryPath, m_latestSearch);
    m_ranker = new LibraryRanker(libraryPath, m_latestSearch);
    connect(m_searcher, &LibrarySearcher::searched, m_ranker, &LibraryRanker::rankSoon);
    connect(m_searcher, &LibrarySearcher::found, this, &LibraryReader::tellFound);
    connect(m_ranker, &LibraryRanker::found, this, &LibraryReader::tellFound);
    m_thumbnails = new ThumbnailMaker(libraryPath);
    connect(m_lister, &ArticleLister::pictureSeen, m_thumbnails, &ThumbnailMaker::want);
    connect(m_thumbnails, &ThumbnailMaker::ready, this, &LibraryReader::thumbnailReady);
    connect(m_thumbnails, &ThumbnailMaker::passedOver, this, &LibraryReader::thumbnailPassedOver);
    moveTo(m_listThread, m_lister);
    moveTo(m_searchThread, m_searcher);
    moveTo(m_rankThread, m_ranker);
    moveTo(m_thumbnailThread, m_thumbnails);
    m_listThread.start();
    m_searchThread.start();
    startQuietly(m_rankThread); // what somebody waits for was found before
    startQuietly(m_thumbnailThread);
    m_firstTimer.start();
    m_binTimer.start();
}

void LibraryReader::close()
{
    if (!m_lister)
        return;
    m_firstTimer.stop();
    m_restTimer.stop();
    ++*m_latestList; // nobody waits for what is being read
    ++*m_latestSearch;
    for (QThread *thread : {&m_listThread, &m_searchThread, &m_rankThread, &m_thumbnailThread})
        thread->quit();
    for (QThread *thread : {&m_listThread, &m_searchThread, &m_rankThread, &m_thumbnailThread})
        thread->wait();
    m_lister = nullptr;
    m_searcher = nullptr;
    m_ranker = nullptr;
    m_thumbnails = nullptr;
    m_listing = m_searching = false;
}

void LibraryReader::list(const ArticleShelf &shelf, ArticleOrder order, qreal scale)
{
    if (!m_lister)
        return;
    m_listing = true;
    const std::pair wanted(shelf, order);
    const bool again = m_listed == wanted;
    m_asked = wanted;
    QMetaObject::invokeMethod(m_lister, [lister = m_lister, number = ++*m_latestList, shelf, order, again,
                                         scale] { lister->list(number, shelf, order, again, scale); });
    m_restTimer.start();
}

void LibraryReader::countSoon()
{
    m_restTimer.start();
}

void LibraryReader::search(const QString &typed, const ArticleShelf &shelf)
{
    if (!m_searcher)
        return;
    m_searching = true;
    QMetaObject::invokeMethod(m_searcher, [searcher = m_searcher, number = ++*m_latestSearch, typed, shelf] {
        searcher->search(number, typed, shelf);
    });
}

void LibraryReader::tellFound(quint64 number, const SearchResults &results)
{
    if (number != *m_latestSearch)
        return;
    m_searching = m_searching && !results.whole;
    emit found(results);
}

void LibraryReader::giveUpSearch()
{
    m_searching = false;
    if (m_searcher)
        ++*m_latestSearch;
}

void LibraryReader::makeThumbnail(const QByteArray &sha256, qreal scale)
{
    if (m_thumbnails)
        QMetaObject::invokeMethod(m_thumbnails,
                                  [maker = m_thumbnails, sha256, scale] { maker->want(sha256, scale); });
}

void LibraryReader::indexWaiting()
{
    if (m_ranker)
        QMetaObject::invokeMethod(m_ranker, &LibraryRanker::indexWaiting);
}

} // namespace nghisu
