// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/shelfjob.h"

#include "database.h"

#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace nghisu {

namespace {

/// SQLite has those who wait look every 100 ms.
constexpr int TurnOfOthersMs = 120;
constexpr int StepMs = 20;
/// Where a transaction takes so little, twice as many go into the next one, up to so many times the first.
constexpr int LittleMs = 40;
constexpr qsizetype MostTimes = 4;

using Cancelled = std::shared_ptr<std::atomic<bool>>;

void letOthersWrite(const Cancelled &cancelled)
{
    for (int waited = 0; waited < TurnOfOthersMs && !*cancelled; waited += StepMs)
        QThread::msleep(StepMs);
}

} // namespace

ShelfJob::ShelfJob(QObject *parent)
    : QObject(parent), m_pool(std::make_unique<QThreadPool>()),
      m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool->setMaxThreadCount(1);
}

ShelfJob::~ShelfJob()
{
    cancel();
    m_pool->waitForDone();
}

void ShelfJob::start(const QString &libraryPath, const QList<ArticleId> &articles, qsizetype atOnce,
                     const Work &work, const Done &done)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QtConcurrent::run(m_pool.get(), [this, libraryPath, articles, atOnce, work, cancelled = m_cancelled] {
        const auto database = Database::open(libraryPath);
        if (!database)
            return End{{}, database.error().message, false};
        End end;
        qsizetype from = 0;
        qsizetype count = atOnce;
        while (from < articles.size() && !*cancelled) {
            QElapsedTimer clock;
            clock.start();
            const auto changed = work(**database, articles.mid(from, count));
            if (!changed) {
                end.failure = changed.error().message;
                break;
            }
            end.changed += *changed;
            from += count;
            if (!clock.hasExpired(LittleMs))
                count = std::min(2 * count, MostTimes * atOnce);
            if (from < articles.size() && !*cancelled) {
                emit progressed(static_cast<int>(from), static_cast<int>(articles.size()));
                letOthersWrite(cancelled);
            }
        }
        end.stopped = end.failure.isEmpty() && from < articles.size();
        return end;
    }).then(this, [this, done](const End &end) {
        m_running = false;
        done(end);
    });
}

} // namespace nghisu
