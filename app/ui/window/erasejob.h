// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QList>
#include <QObject>

#include <atomic>
#include <memory>

class QThreadPool;

namespace nghisu {

/// Erases articles of the bin in the background, some at a time: of many that takes minutes.
class EraseJob : public QObject
{
    Q_OBJECT

public:
    explicit EraseJob(QObject *parent);
    /// Waits for those at hand; the others stay in the bin.
    ~EraseJob() override;

    void start(const QString &libraryPath, const QList<ArticleId> &articles);
    /// What is not erased yet stays in the bin.
    void cancel() { *m_cancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(int erased, int all);
    /// With what is to be told where it failed, else empty.
    void finished(const QString &failure);

private:
    std::unique_ptr<QThreadPool> m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_running = false;
};

} // namespace nghisu
