// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "intakejob.h"

#include "database.h"
#include "intakefiles.h"
#include "watchstore.h"

#include <QFileInfo>

namespace nghisu {

namespace {

FileState stateOf(const QString &path, QHash<QString, FoldersBesidePages> &known)
{
    const QFileInfo file(path);
    auto beside = known.constFind(file.absolutePath());
    if (beside == known.cend())
        beside = known.insert(file.absolutePath(), FoldersBesidePages(file.absolutePath()));
    return beside->stateOf(file);
}

} // namespace

IntakeJob::IntakeJob(IntakeTask task, QObject *parent) : QObject(parent), m_task(std::move(task))
{
    m_thread.reset(QThread::create([this] { work(); }));
    m_thread->setObjectName(QStringLiteral("intake"));
}

IntakeJob::~IntakeJob()
{
    cancel();
    m_thread->wait();
}

void IntakeJob::start()
{
    m_thread->start();
}

void IntakeJob::cancel()
{
    m_cancelled = true;
}

void IntakeJob::work()
{
    QList<IntakeOutcome> outcomes;
    const QStringList files = filesToTakeIn(m_task.paths, [this] { return m_cancelled.load(); });
    const auto database = Database::open(m_task.libraryPath);
    QHash<QString, FoldersBesidePages> pageFolders; // by the folder they are in
    const auto total = static_cast<int>(files.size());
    for (int done = 0; done < total && !m_cancelled; ++done) {
        const QString &path = files.at(done);
        emit progressed(done, total, QFileInfo(path).fileName());
        if (!database) {
            outcomes.append(
                {.path = path, .title = {}, .failure = database.error().message, .libraryFailed = true});
            continue;
        }
        FileState before; // what is written meanwhile makes it another file
        if (m_task.watched)
            before = stateOf(path, pageFolders);
        outcomes.append(takeIntoLibrary(path, **database, {}, m_task.known, m_task.own,
                                        [this] { return m_cancelled.load(); }));
        if (m_task.watched && !m_cancelled && !outcomes.constLast().libraryFailed) {
            // Not kept, it is taken in once more at the next start and found to be there already.
            [[maybe_unused]] const auto kept = WatchStore(**database).remember({before});
        }
    }
    emit finished(outcomes);
}

} // namespace nghisu
