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

#include <atomic>
#include <functional>
#include <memory>

namespace nghisu {

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

    /// Tells once more, at the next look, of files that were told of and not taken in after all.
    void forget(const QStringList &paths);

    /// The files of a folder that could be articles, as they are now. Asks now and then whether to stop.
    [[nodiscard]] static QList<FileState> articlesIn(const QString &folder,
                                                     const std::function<bool()> &stopped = {});

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
    QFutureWatcher<QList<FileState>> m_look;
    std::shared_ptr<std::atomic_bool> m_stop =
        std::make_shared<std::atomic_bool>(false); ///< the look at hand
    QHash<QString, FileState> m_unsettled;         ///< by path, as of the last look
    QHash<QString, FileState> m_told;
};

} // namespace nghisu
