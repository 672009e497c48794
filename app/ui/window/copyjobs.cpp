// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/copyjobs.h"

#include <QDate>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace nghisu {

CopyJobs::CopyJobs(QString libraryPath, QObject *parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

CopyJobs::~CopyJobs()
{
    m_pool->clear();
    m_pool->waitForDone();
}

template <typename Work>
void CopyJobs::run(Job job, Work work)
{
    ++m_running;
    QtConcurrent::run(m_pool.get(), [work = std::move(work)] {
        const LibraryResult<void> result = work();
        return result ? QString() : result.error().message;
    }).then(this, [this, job](const QString &failure) {
        --m_running;
        emit done(job, failure);
    });
}

void CopyJobs::makeDailyCopy(int keep)
{
    run(Job::Daily, [path = m_libraryPath, keep] {
        return nghisu::makeDailyCopy(path, QDate::currentDate(), keep).map([](bool) {});
    });
}

void CopyJobs::copyTo(const QString &target)
{
    run(Job::Copy, [path = m_libraryPath, target] { return copyLibrary(path, target); });
}

void CopyJobs::compact()
{
    run(Job::Compact, [path = m_libraryPath] { return compactLibrary(path); });
}

} // namespace nghisu
