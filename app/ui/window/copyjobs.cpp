// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/copyjobs.h"

#include "controls/taskprogress.h"
#include "librarycompact.h"
#include "librarycopy.h"

#include <QDate>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <type_traits>

namespace nghisu {

namespace {

template <typename Value>
CopyJobs::End endOf(CopyJobs::Job job, const LibraryResult<Value> &result)
{
    if (result)
        return {job, false, {}};
    const bool cancelled = result.error().code == LibraryError::Cancelled;
    return {job, cancelled, cancelled ? QString() : result.error().message};
}

} // namespace

/// Shared with the thread that does it.
struct CopyJobs::Task
{
    Job job;
    std::atomic<double> part = 0;
    std::atomic_bool cancelled = false;

    explicit Task(Job what) : job(what) {}
};

CopyJobs::CopyJobs(QString libraryPath, QObject *parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
    connect(&m_look, &QTimer::timeout, this, [this] { emit progressed(m_tasks.front()->part); });
}

CopyJobs::~CopyJobs()
{
    cancelAll();
    m_pool->waitForDone();
}

/// `work` gets a CopyProgress, `take` what it gave.
template <typename Work, typename Take>
void CopyJobs::run(Job job, Work work, Take take)
{
    using Result = std::invoke_result_t<Work, CopyProgress>;
    auto task = std::make_shared<Task>(job);
    m_tasks.push_back(task);
    QThreadPool *pool = m_pool.get();
    QtConcurrent::run(pool, [work = std::move(work), task] {
        return work([task](double part) {
            task->part = part;
            return !task->cancelled;
        });
    }).then(this, [this, job, take = std::move(take)](const Result &result) {
        m_tasks.pop_front();
        if (m_tasks.empty())
            m_look.stop();
        take(result);
        if (!m_tasks.empty())
            emit begun(m_tasks.front()->job);
    });
    if (m_tasks.size() > 1)
        return;
    m_look.start(LookMs);
    emit begun(job);
}

void CopyJobs::makeDailyCopy(int keep)
{
    run(
        Job::Daily,
        [path = m_libraryPath, keep](const CopyProgress &progress) {
            return nghisu::makeDailyCopy(path, QDate::currentDate(), keep, progress);
        },
        [this](const LibraryResult<bool> &made) { emit done(endOf(Job::Daily, made)); });
}

void CopyJobs::copyTo(const QString &target)
{
    run(
        Job::Copy,
        [path = m_libraryPath, target](const CopyProgress &progress) {
            return copyLibrary(path, target, progress);
        },
        [this](const LibraryResult<void> &result) { emit done(endOf(Job::Copy, result)); });
}

void CopyJobs::compact()
{
    run(
        Job::Compact,
        [path = m_libraryPath](const CopyProgress &progress) { return compactLibrary(path, progress); },
        [this](const LibraryResult<void> &result) { emit done(endOf(Job::Compact, result)); });
}

void CopyJobs::examine(const QString &copy)
{
    run(
        Job::Examine,
        [path = m_libraryPath, copy](const CopyProgress &progress) {
            return examineCopy(path, copy, progress);
        },
        [this](const LibraryResult<ExaminedCopy> &result) {
            if (result)
                emit examined(*result);
            emit done(endOf(Job::Examine, result));
        });
}

void CopyJobs::cancel()
{
    if (!m_tasks.empty())
        m_tasks.front()->cancelled = true;
}

void CopyJobs::cancelAll()
{
    for (const auto &task : m_tasks)
        task->cancelled = true;
}

std::optional<CopyJobs::Job> CopyJobs::current() const
{
    return m_tasks.empty() ? std::nullopt : std::optional(m_tasks.front()->job);
}

bool CopyJobs::isCancelled() const
{
    return !m_tasks.empty() && m_tasks.front()->cancelled;
}

QString CopyJobs::doing(Job job)
{
    switch (job) {
    case Job::Daily:
        return tr("The copy of today is being made…");
    case Job::Copy:
        return tr("The library is being copied…");
    case Job::Compact:
        return tr("The library is being compacted…");
    case Job::Examine:
        return tr("The copy is being examined…");
    }
    return {};
}

QString CopyJobs::ended(const End &end)
{
    if (!end.failure.isEmpty())
        return end.job == Job::Daily ? tr("The copy of today could not be made. %1").arg(end.failure)
                                     : end.failure;
    const bool cancelled = end.cancelled;
    switch (end.job) {
    case Job::Daily:
        return cancelled ? tr("The copy of today was stopped. It is made when Nghị Sự is started again.")
                         : tr("The copy of today was made.");
    case Job::Copy:
        return cancelled ? tr("Copying was stopped, and nothing was written.")
                         : tr("The library was copied.");
    case Job::Compact:
        return cancelled ? tr("Compacting was stopped. The library is as it was.")
                         : tr("The library was compacted.");
    case Job::Examine:
        return cancelled ? tr("Restoring was stopped. The library is as it was.") : tr("The copy is whole.");
    }
    return {};
}

} // namespace nghisu
