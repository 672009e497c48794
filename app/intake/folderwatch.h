// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "watchstore.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace nghisu {

/// A file of the watched folder with what browsers put beside it.
struct WatchedPage
{
    FileState file;
    qint64 besideBytes = 0; ///< in the page's own folder
    int besideFiles = 0;

    friend bool operator==(const WatchedPage &, const WatchedPage &) = default;
};

/// Looks for saved articles in one folder (not below it), and tells of each once it is completely written: it
/// and the folder beside it are the same at two looks. Reading is done off the calling thread. Files that
/// the library knows to be dealt with are passed over.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(const QString &libraryPath, QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Begins with another folder; an empty path ends the watch. A folder that is not there is waited for.
    void setFolder(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// The files of a folder that could be articles, as they are now.
    [[nodiscard]] static QList<FileState> articlesIn(const QString &folder);

signals:
    void filesReady(const QStringList &paths);

private:
    void look();
    void takeLook();

    QString m_libraryPath;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< between two looks at files that may still be written
    QTimer m_poll;   ///< for file systems that tell of no changes
    QFutureWatcher<QList<WatchedPage>> m_look;
    QHash<QString, WatchedPage> m_unsettled; ///< by path, as of the last look
    QHash<QString, WatchedPage> m_told;
};

} // namespace nghisu
