// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/erasejob.h"

#include "articlebin.h"
#include "database.h"

#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace nghisu {

namespace {

/// Others who write wait for one transaction of so many, and find their turn behind it: SQLite has them look
/// every 100 ms.
constexpr qsizetype AtOnce = 10;
constexpr unsigned long TurnOfOthersMs = 120;

} // namespace

EraseJob::EraseJob(QObject *parent)
    : QObject(parent), m_pool(std::make_unique<QThreadPool>()),
      m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool->setMaxThreadCount(1);
}

EraseJob::~EraseJob()
{
    cancel();
    m_pool->waitForDone();
}

void EraseJob::start(const QString &libraryPath, const QList<ArticleId> &articles)
{
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QtConcurrent::run(m_pool.get(), [this, libraryPath, articles, cancelled = m_cancelled] {
        const auto database = Database::open(libraryPath);
        if (!database)
            return database.error().message;
        for (qsizetype from = 0; from < articles.size() && !*cancelled; from += AtOnce) {
            if (const auto done = ArticleBin(**database).erase(articles.mid(from, AtOnce)); !done)
                return done.error().message;
            if (from + AtOnce < articles.size())
                QThread::msleep(TurnOfOthersMs);
            emit progressed(static_cast<int>(std::min(from + AtOnce, articles.size())),
                            static_cast<int>(articles.size()));
        }
        return QString();
    }).then(this, [this](const QString &failure) {
        m_running = false;
        emit finished(failure);
    });
}

} // namespace nghisu
