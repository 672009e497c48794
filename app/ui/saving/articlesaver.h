// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "saving/savechoice.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace nghisu {

class MessageBar;

/// Saves articles for other programs. Asks as what and where; writes off the GUI thread, with a connection of
/// its own; tells in the window's message bar what came of it, and lets it be cancelled there.
class ArticleSaver : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the saver; the bar is its own.
    ArticleSaver(QString libraryPath, MessageBar &messages, QWidget *window);
    ~ArticleSaver() override;

    /// `folder` is proposed, `title` makes the proposed name; `typeface` is as in ExportOptions.
    void ask(ArticleId article, const QString &title, const QString &folder, const QString &typeface);
    /// Writes over what is there.
    void save(ArticleId article, const SaveChoice &choice, const QString &path);

signals:
    /// A file was written into this folder.
    void folderUsed(const QString &folder);

private:
    void askWhere(ArticleId article, const SaveChoice &choice, const QString &proposed);
    void askOverwriting(ArticleId article, const SaveChoice &choice, const QString &path);
    void tell(const Result<void, ExportError> &saved, const QString &path,
              const std::function<void()> &again);

    QString m_libraryPath;
    MessageBar &m_messages;
    QWidget *m_window;
    std::unique_ptr<QThread> m_worker; ///< null while nothing is written
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace nghisu
