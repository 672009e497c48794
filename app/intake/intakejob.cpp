// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "intakejob.h"

#include "database.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace nghisu {

namespace {

const QStringList &articleNames()
{
    static const QStringList names{QStringLiteral("*.html"), QStringLiteral("*.htm"),
                                   QStringLiteral("*.xhtml"), QStringLiteral("*.txt")};
    return names;
}

/// A saved page's own folder of pictures and frames holds no articles.
bool isInPageFolder(const QString &path)
{
    const QString folder = QFileInfo(path).dir().dirName();
    return folder.endsWith(QLatin1String("_files")) || folder.endsWith(QLatin1String(".files"));
}

} // namespace

IntakeOutcome takeIntoLibrary(const QString &path, Database &database, const ImportOptions &options)
{
    IntakeOutcome outcome{.path = path, .title = QFileInfo(path).fileName(), .failure = {}};
    const auto taken = takeIn(path, options);
    if (!taken) {
        outcome.failure = taken.error().message;
        return outcome;
    }
    outcome.title = taken->imported.article.title;
    const auto added = ArticleStore(database).add(forLibrary(*taken, path));
    if (!added) {
        outcome.failure = added.error().message;
        return outcome;
    }
    outcome.id = added->id;
    outcome.alreadyThere = added->alreadyThere;
    return outcome;
}

QStringList filesToTakeIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        QDirIterator entries(path, articleNames(), QDir::Files | QDir::Readable,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            if (const QString file = entries.next(); !isInPageFolder(file))
                found.append(file);
        }
        std::sort(found.begin(), found.end());
        files += found;
    }
    return files;
}

IntakeJob::IntakeJob(const QStringList &paths, const QString &libraryPath, QObject *parent)
    : QObject(parent), m_paths(paths), m_libraryPath(libraryPath)
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
    const QStringList files = filesToTakeIn(m_paths);
    const auto database = Database::open(m_libraryPath);
    const auto total = static_cast<int>(files.size());
    for (int done = 0; done < total && !m_cancelled; ++done) {
        emit progressed(done, total, QFileInfo(files.at(done)).fileName());
        if (database)
            outcomes.append(takeIntoLibrary(files.at(done), **database));
        else
            outcomes.append({.path = files.at(done), .title = {}, .failure = database.error().message});
    }
    emit finished(outcomes);
}

} // namespace nghisu
