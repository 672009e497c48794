// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intakejob.h"

#include <QObject>

#include <deque>

class QStatusBar;

namespace nghisu {

class MessageBar;
class TaskProgress;

/// Takes files into the library in the background, one task after the other, and tells in the window how it
/// goes: progress with remaining time and cancel in the status bar, what came of it in the message bar, and
/// file by file in a report.
class ImportController : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the controller; bars are its own.
    ImportController(QString libraryPath, QStatusBar &status, MessageBar &messages, QWidget *window);
    ~ImportController() override;

    /// Files and folders that the reader chose: the first article of them is opened.
    void take(const QStringList &paths);
    /// Files that were put into the watched folder: nothing is opened by itself.
    void takeWatched(const QStringList &paths);
    /// Brings articles up to date from files that were found to hold another text of them.
    void update(const QStringList &paths);

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

signals:
    void articleWanted(qint64 article);
    /// Articles were added or changed.
    void libraryChanged(const QList<nghisu::IntakeOutcome> &outcomes);
    /// Files of the watched folder that are still to be taken in: the reader cancelled, or the library
    /// failed.
    void watchedLeft(const QStringList &paths);
    /// Nothing is left to be done.
    void idle();

private:
    void takeAsMine(const QString &path);
    void start(const IntakeTask &task);
    void progress(int done, int total, const QString &current);
    void finish(const QList<IntakeOutcome> &outcomes);
    void tell(const IntakeTask &task, const QList<IntakeOutcome> &outcomes, bool cancelled);
    void tellOne(const IntakeTask &task, const IntakeOutcome &outcome);
    /// Words in the reader's own name were held back, unless they say that these are theirs.
    void offerOwnWords(const IntakeOutcome &outcome);
    void tellMany(const IntakeTask &task, const QList<IntakeOutcome> &outcomes);
    void showReport(const QList<IntakeOutcome> &outcomes);

    QString m_libraryPath;
    QStatusBar &m_status;
    MessageBar &m_messages;
    QWidget *m_window;
    std::unique_ptr<IntakeJob> m_job;
    std::deque<IntakeTask> m_waiting;
    TaskProgress *m_progress;
};

} // namespace nghisu
