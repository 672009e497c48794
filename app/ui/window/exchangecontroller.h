// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/merge.h"
#include "takeoutfile.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace nghisu {

class GroupSync;
class MessageBar;

/// What the window gives to others and hears from them: files made for somebody, and the group. All of it
/// runs off the GUI thread; what comes of it is told in the window's message bar.
class ExchangeController : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the controller; the bar is its own.
    ExchangeController(QString libraryPath, MessageBar &messages, QWidget *window);
    ~ExchangeController() override;

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
    /// The reader wants to see a comment that came in.
    void commentWanted(qint64 article, const QUuid &comment);
    /// The reader has said whether they write at other computers of the group too.
    void ownWordsChosen(bool own);
    /// Another place is wanted for the comments and ratings of the person who writes.
    void otherPlaceWanted();
    /// A file was written into this folder.
    void folderUsed(const QString &folder);

private:
    /// Does `work` off the GUI thread and `done` behind it, on it. False, and told, while something else is
    /// done.
    bool doInBackground(const std::function<void()> &work, const std::function<void()> &done);
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
    QString m_problem;                 ///< the group's, at present
    bool m_ownWords = false;
    bool m_toldOwnWords = false; ///< once is enough
};

} // namespace nghisu
