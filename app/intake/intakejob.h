// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <optional>

namespace nghisu {

/// What became of one file.
struct IntakeOutcome
{
    QString path;
    ArticleId id = 0;          ///< above 0 when the article is in the library
    bool alreadyThere = false; ///< and was before
    QString title;
    QString failure; ///< a sentence; empty when all went well
};

/// Takes one file into a library on the calling thread.
[[nodiscard]] IntakeOutcome takeIntoLibrary(const QString &path, Database &database,
                                            const ImportOptions &options = {});

/// The files that `paths` stand for: files as they are, folders as the files of them that could be articles,
/// sorted.
[[nodiscard]] QStringList filesToTakeIn(const QStringList &paths);

/// Takes files into a library, one after the other, on a thread of its own with a connection of its own. One
/// job is one run; it may be deleted at any time, which waits for the file at hand.
class IntakeJob : public QObject
{
    Q_OBJECT

public:
    IntakeJob(const QStringList &paths, const QString &libraryPath, QObject *parent = nullptr);
    ~IntakeJob() override;

    void start();
    /// Stops behind the file at hand; finished() follows.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

signals:
    /// `done` of `total` files are through; `current` is the name of the file at hand.
    void progressed(int done, int total, const QString &current);
    /// All that was done, in order; fewer than asked for when cancelled.
    void finished(const QList<nghisu::IntakeOutcome> &outcomes);

private:
    void work();

    QStringList m_paths;
    QString m_libraryPath;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
};

} // namespace nghisu
