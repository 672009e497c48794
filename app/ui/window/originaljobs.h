// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryintake.h"
#include "window/leftoutdialog.h"

#include <QObject>

#include <memory>

class QThreadPool;

namespace nghisu {

/// What the kept original of an article gives today, and how its lines compare with the article that was
/// shown.
struct OriginalComparison
{
    ReadOriginal read;
    QList<ComparedLine> lines;
};

/// Reads kept originals off the calling thread, with a connection of its own, one after the other. Deleting
/// it waits for the one at hand.
class OriginalJobs : public QObject
{
    Q_OBJECT

public:
    explicit OriginalJobs(QString libraryPath, QObject *parent = nullptr);
    ~OriginalJobs() override;

    /// Compares the original with `shown`; compared() follows.
    void compare(ArticleId id, const Article &shown);
    /// Makes the article anew; readAgain() follows. What was read for a comparison is not read once more.
    void readAgain(ArticleId id, const std::shared_ptr<const OriginalComparison> &known = {});
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

signals:
    void compared(qint64 article, const std::shared_ptr<const nghisu::OriginalComparison> &comparison);
    void readAgainDone(qint64 article, const nghisu::IntakeOutcome &outcome);

private:
    template <typename Work, typename Tell>
    void run(Work work, Tell tell);

    QString m_libraryPath;
    std::unique_ptr<QThreadPool> m_pool; ///< of one thread
    int m_running = 0;
};

} // namespace nghisu
