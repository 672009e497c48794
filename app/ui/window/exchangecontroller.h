// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/merge.h"
#include "takeoutfile.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QStatusBar;

namespace nghisu {

class GroupSync;
class MessageBar;
class TaskProgress;

/// What the window gives to others and hears from them: files made for somebody, and the group. All of it
/// runs off the GUI thread; what comes of it is told in the window's message bar.
class ExchangeController : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the controller; bars are its own.
    ExchangeController(QString libraryPath, QStatusBar &status, MessageBar &messages, QWidget *window);
    /// Stops what is still written or read; that ends behind the life of this, see letEnd().
    ~ExchangeController() override;

    /// Whether a file is being written or read.
    [[nodiscard]] bool isRunning() const { return m_worker != nullptr; }

    /// Begins to keep step with the group of the library, if that has one.
    void start();
    /// Asks for a file and writes the articles into it, with pictures, agendas and discussions. `folder` is
    /// proposed, `title` makes the proposed name.
    void exportArticles(const QList<qint64> &articles, const QString &folder, const QString &title);
    /// Brings the comments and ratings of a take-out back.
    void bringBack(const QString &path) { bringBack(path, TakeOutPerson::Known); }
    /// Writes the comments and ratings of a person of the library into a file.
    void saveTakeOutOf(const QUuid &person, const QString &path);
    /// Whether the reader writes at other computers of the group too, see GroupExchange::setOwnWords().
    void setOwnWords(bool own);
    /// Shows, and lets choose, folder, shared articles and members of the group.
    void showGroup();

signals:
    /// Articles and discussions came in.
    void merged(const nghisu::MergeReport &report);
    /// A take-out was brought back: persons, comments and ratings may be others.
    void broughtBack();
    /// Why the group's folder, or a file in it, cannot be used; empty when all is well again.
    void problemChanged(const QString &problem);
    /// The reader wants to see a comment that came in.
    void commentWanted(qint64 article, const QUuid &comment);
    /// The reader has said whether they write at other computers of the group too.
    void ownWordsChosen(bool own);
    /// Another place is wanted for the comments and ratings of the person who writes.
    void otherPlaceWanted();
    /// A file was written into this folder.
    void folderUsed(const QString &folder);

private:
    /// How far the work in the background is, and whether it is to go on. Shared with its thread.
    struct Work
    {
        std::atomic<double> part = 0;
        std::atomic_bool stopped = false;
    };
    /// Does `work` off the GUI thread, which `sentence` tells of, and `done` behind it, on it. Not while
    /// something else is done, which is told.
    void doInBackground(const QString &sentence, const std::function<void(Work &work)> &work,
                        const std::function<void()> &done);
    void write(const QList<qint64> &articles, const QString &path);
    void bringBack(const QString &path, TakeOutPerson person);
    void tellMerged(const MergeReport &report);
    void tellOwnWords();
    void tellProblem(const QString &problem);

    QString m_libraryPath;
    MessageBar &m_messages;
    QWidget *m_window;
    std::unique_ptr<GroupSync> m_group;
    std::unique_ptr<QThread> m_worker; ///< null while nothing is written or brought back
    std::shared_ptr<Work> m_work;      ///< of the worker
    QTimer m_look;                     ///< how far it is
    TaskProgress *m_progress;
    QString m_problem; ///< the group's, at present
    bool m_ownWords = false;
    bool m_toldOwnWords = false; ///< once is enough
};

} // namespace nghisu
