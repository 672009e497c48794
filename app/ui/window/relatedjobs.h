// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "relatedarticles.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QThreadPool;

namespace nghisu {

/// Looks for other reports of an event off the calling thread, with a connection of its own. Deleting it
/// waits for the search at hand.
class RelatedJobs : public QObject
{
    Q_OBJECT

public:
    explicit RelatedJobs(QString libraryPath, QObject *parent = nullptr);
    ~RelatedJobs() override;

    /// found() follows, unless another article was asked for meanwhile. Begins a moment later: whatever is
    /// shown of the article itself comes first.
    void find(ArticleId article);
    [[nodiscard]] bool isRunning() const { return m_running > 0 || m_begin.isActive(); }

signals:
    /// The reports, that of `article` first.
    void found(qint64 article, const QList<nghisu::EventReport> &reports);

private:
    void begin();

    QString m_libraryPath;
    ArticleId m_article = 0; ///< that find() was called for
    QTimer m_begin;
    std::unique_ptr<QThreadPool> m_pool;            ///< of one thread
    std::shared_ptr<std::atomic<quint64>> m_wanted; ///< number of the search whose answer is waited for
    int m_running = 0;
};

} // namespace nghisu
