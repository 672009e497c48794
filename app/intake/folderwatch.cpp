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

void lookBeside(WatchedPage &page)
{
    const QFileInfo file(page.file.path);
    const QString base = file.completeBaseName();
    QDirIterator folders(file.path(), QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (folders.hasNext()) {
        folders.next();
        const QString name = folders.fileName();
        if (!name.startsWith(base) || name.size() > base.size() + 12)
            continue;
        QDirIterator files(folders.filePath(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            page.besideBytes += files.fileInfo().size();
            ++page.besideFiles;
        }
    }
}

QList<WatchedPage> lookAt(const QString &folder, const QString &libraryPath)
{
    QList<FileState> files = FolderWatch::articlesIn(folder);
    if (files.isEmpty())
        return {};
    const auto database = Database::open(libraryPath, Database::Mode::ReadOnly);
    if (!database)
        return {};
    const auto unknown = WatchStore(**database).unknown(files);
    QList<WatchedPage> pages;
    for (const FileState &file : unknown.value_or(QList<FileState>())) {
        pages.append({file});
        lookBeside(pages.last());
    }
    return pages;
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
    m_look.waitForFinished();
}

void FolderWatch::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
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

QList<FileState> FolderWatch::articlesIn(const QString &folder)
{
    QList<FileState> files;
    QDirIterator entries(folder, articleNamePatterns(), QDir::Files | QDir::Readable | QDir::NoSymLinks);
    while (entries.hasNext()) {
        entries.next();
        const QFileInfo file = entries.fileInfo();
        if (isFinished(file))
            files.append({file.absoluteFilePath(), file.size(), file.lastModified().toUTC()});
    }
    return files;
}

void FolderWatch::look()
{
    if (m_folder.isEmpty() || m_look.isRunning())
        return;
    // A stick that was pulled out and put in again is watched again.
    if (m_watcher.directories().isEmpty() && QFileInfo(m_folder).isDir())
        m_watcher.addPath(m_folder);
    m_look.setFuture(QtConcurrent::run(lookAt, m_folder, m_libraryPath));
}

void FolderWatch::takeLook()
{
    QStringList ready;
    QHash<QString, WatchedPage> unsettled;
    const QString prefix = QDir(m_folder).absolutePath() + u'/';
    for (const WatchedPage &page : m_look.result()) {
        const QString &path = page.file.path;
        if (m_told.value(path) == page || !path.startsWith(prefix)) // a look at the folder before
            continue;
        if (m_unsettled.value(path) == page) {
            m_told.insert(path, page);
            ready.append(path);
        } else {
            unsettled.insert(path, page);
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
