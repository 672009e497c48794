// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "librarycopy.h"

#include <QObject>
#include <QString>

#include <memory>

class QThreadPool;

namespace nghisu {

/// Copies and compacts a library off the calling thread, one after the other. Deleting it waits for the one
/// at hand.
class CopyJobs : public QObject
{
    Q_OBJECT

public:
    enum class Job { Daily, Copy, Compact };
    Q_ENUM(Job)

    explicit CopyJobs(QString libraryPath, QObject *parent = nullptr);
    ~CopyJobs() override;

    /// The copy of today, unless it is there or not wanted.
    void makeDailyCopy(int keep);
    void copyTo(const QString &target);
    void compact();
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

signals:
    /// `failure` is a sentence, empty when all went well.
    void done(nghisu::CopyJobs::Job job, const QString &failure);

private:
    template <typename Work>
    void run(Job job, Work work);

    QString m_libraryPath;
    std::unique_ptr<QThreadPool> m_pool; ///< of one thread
    int m_running = 0;
};

} // namespace nghisu
