// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "folderwatch.h"

#include "database.h"
#include "intakefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrent>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMs = 1500;
constexpr int PollMs = 30'000;

/// Files that browsers are still loading have names of their own until they are whole.
bool isFinished(const QFileInfo &file)
{
    return file.size() > 0 && !file.fileName().startsWith(u'.');
}

/// The files that the library has not dealt with; no more than were found when it is stopped.
QList<FileState> lookAt(const QString &folder, const QString &libraryPath,
                        const std::shared_ptr<std::atomic_bool> &stop)
{
    const QList<FileState> files = FolderWatch::articlesIn(folder, [&stop] { return stop->load(); });
    if (files.isEmpty() || *stop)
        return {};
    const auto database = Database::open(libraryPath, Database::Mode::ReadOnly);
    if (!database)
        return {};
    return WatchStore(**database).unknown(files).value_or(QList<FileState>());
}

} // namespace

FolderWatch::FolderWatch(const QString &libraryPath, QObject *parent)
    : QObject(parent), m_libraryPath(libraryPath)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    m_poll.setInterval(PollMs);
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_poll, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_look, &QFutureWatcherBase::finished, this, &FolderWatch::takeLook);
}

FolderWatch::~FolderWatch()
{
    *m_stop = true;
    m_look.waitForFinished();
}

void FolderWatch::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    *m_stop = true; // takeLook() begins with the new folder
    m_folder = folder;
    m_unsettled.clear();
    m_told.clear();
    if (folder.isEmpty()) {
        m_settle.stop();
        m_poll.stop();
        return;
    }
    m_poll.start();
    look();
}

QList<FileState> FolderWatch::articlesIn(const QString &folder, const std::function<bool()> &stopped)
{
    QList<FileState> files;
    const FoldersBesidePages beside(folder);
    QDirIterator entries(folder, articleNamePatterns(), QDir::Files | QDir::Readable | QDir::NoSymLinks);
    while (entries.hasNext() && !(stopped && stopped())) {
        entries.next();
        const QFileInfo file = entries.fileInfo();
        if (isFinished(file))
            files.append(beside.stateOf(file, stopped));
    }
    return files;
}

void FolderWatch::forget(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_told.contains(path))
            m_unsettled.insert(path, m_told.take(path));
    }
}

void FolderWatch::look()
{
    if (m_folder.isEmpty() || m_look.isRunning())
        return;
    // A stick that was pulled out and put in again is watched again.
    if (m_watcher.directories().isEmpty() && QFileInfo(m_folder).isDir())
        m_watcher.addPath(m_folder);
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_look.setFuture(QtConcurrent::run(lookAt, m_folder, m_libraryPath, m_stop));
}

void FolderWatch::takeLook()
{
    if (*m_stop) { // a look at the folder before
        look();
        return;
    }
    QStringList ready;
    QHash<QString, FileState> unsettled;
    for (const FileState &file : m_look.result()) {
        if (m_told.value(file.path) == file)
            continue;
        if (m_unsettled.value(file.path) == file) {
            m_told.insert(file.path, file);
            ready.append(file.path);
        } else {
            unsettled.insert(file.path, file);
        }
    }
    m_unsettled = unsettled;
    if (!m_unsettled.isEmpty())
        m_settle.start();
    ready.sort();
    if (!ready.isEmpty())
        emit filesReady(ready);
}

} // namespace nghisu
