// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/exchangecontroller.h"

#include "controls/messagebar.h"
#include "controls/taskprogress.h"
#include "database.h"
#include "discussionstore.h"
#include "exchange/sharedfile.h"
#include "exportfile.h"
#include "groupsync.h"
#include "lastthreads.h"
#include "window/groupdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QToolButton>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

LibraryResult<SharedSignature> writeFrom(const QString &libraryPath, const QList<qint64> &articles,
                                         const QString &path, const SharedWatch &watch)
{
    return Database::open(libraryPath, Database::Mode::ReadOnly).and_then([&](const auto &library) {
        return writeSharedFile(*library, QSet<qint64>(articles.cbegin(), articles.cend()), path,
                               workFolderOf(libraryPath), watch);
    });
}

/// Why the comments and ratings of a person were not saved; empty when they were.
QString failureOfSaving(const QString &libraryPath, const QUuid &person, const QString &path,
                        const std::function<bool()> &goesOn)
{
    const auto library = Database::open(libraryPath, Database::Mode::ReadOnly);
    return library ? saveTakeOut(**library, person, path, goesOn) : library.error().message;
}

/// What came of a take-out.
struct BroughtBack
{
    QString sentence;
    bool changed = false;
    bool whole = false;    ///< nothing was left out
    bool stranger = false; ///< nothing was done: the reader is to say whether it is theirs
    bool stopped = false;  ///< some may be left
};

BroughtBack takeBack(const QString &libraryPath, const QString &path, TakeOutPerson person,
                     const TakeOutProgress &progress)
{
    const auto library = Database::open(libraryPath);
    if (!library)
        return {.sentence = library.error().message};
    const auto report = bringBackTakeOut(path, **library, person, progress);
    if (!report)
        return {.sentence = report.error().message,
                .changed = report.error().code == TakeOutError::Stopped ||
                           report.error().code == TakeOutError::Unreadable, // some of it may be here
                .stranger = report.error().code == TakeOutError::Stranger,
                .stopped = report.error().code == TakeOutError::Stopped};
    return {.sentence = report->sentences().join(u" · "_s), .changed = true, .whole = report->leftOut() == 0};
}

} // namespace

ExchangeController::ExchangeController(QString libraryPath, QStatusBar &status, MessageBar &messages,
                                       QWidget *window)
    : QObject(window), m_libraryPath(std::move(libraryPath)), m_messages(messages), m_window(window),
      m_progress(new TaskProgress(status, tr("Progress of the file")))
{
    m_progress->cancelButton()->setObjectName(u"cancelExchange"_s);
    connect(m_progress, &TaskProgress::cancelled, this, [this] {
        if (m_work)
            m_work->stopped = true;
    });
    connect(&m_look, &QTimer::timeout, this, [this] { m_progress->tell(m_work->part); });
}

ExchangeController::~ExchangeController()
{
    if (!m_worker)
        return;
    m_work->stopped = true; // nobody would see it go on
    letEnd(std::move(m_worker));
}

void ExchangeController::start()
{
    if (m_group)
        return;
    m_group = std::make_unique<GroupSync>(m_libraryPath);
    connect(m_group.get(), &GroupSync::merged, this, &ExchangeController::tellMerged);
    connect(m_group.get(), &GroupSync::problemChanged, this, &ExchangeController::tellProblem);
    m_group->setOwnWords(m_ownWords);
    m_group->start();
}

void ExchangeController::setOwnWords(bool own)
{
    m_ownWords = own;
    if (m_group)
        m_group->setOwnWords(own);
}

void ExchangeController::exportArticles(const QList<qint64> &articles, const QString &folder,
                                        const QString &title)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export for others"),
                                                      QDir(folder).filePath(fileNameOf(title) + u".nghisu"_s),
                                                      tr("Articles with their discussion (*.nghisu)"));
    if (path.isEmpty())
        return;
    emit folderUsed(QFileInfo(path).path());
    write(articles, path.endsWith(".nghisu"_L1, Qt::CaseInsensitive) ? path : path + u".nghisu"_s);
}

void ExchangeController::doInBackground(const QString &sentence, const std::function<void(Work &work)> &work,
                                        const std::function<void()> &done)
{
    if (m_worker) {
        m_messages.tell(MessageBar::Kind::Failure,
                        tr("Another file is still being written or read. Wait until that is done."));
        return;
    }
    m_messages.tell(MessageBar::Kind::Notice, sentence);
    m_work = std::make_shared<Work>();
    m_worker.reset(QThread::create([work, shared = m_work] { work(*shared); }));
    connect(m_worker.get(), &QThread::finished, this, [this, done] {
        m_worker.release()->deleteLater();
        m_look.stop();
        m_progress->end();
        done();
    });
    m_progress->begin();
    m_look.start(LookMs);
    m_worker->start();
}

void ExchangeController::write(const QList<qint64> &articles, const QString &path)
{
    auto written = std::make_shared<LibraryResult<SharedSignature>>();
    const auto work = [written, library = m_libraryPath, articles, path](Work &shared) {
        *written = writeFrom(library, articles, path,
                             {.cancelled = [&shared] { return shared.stopped.load(); },
                              .told = [&shared](double part) { shared.part = part; }});
    };
    const auto done = [this, written, articles, path] {
        if (!*written && written->error().code == LibraryError::Cancelled) {
            m_messages.tell(MessageBar::Kind::Done,
                            tr("Writing “%1” was stopped.").arg(QFileInfo(path).fileName()));
            return;
        }
        if (!*written) {
            m_messages.tell(MessageBar::Kind::Failure, written->error().message, tr("Try again"),
                            [this, articles, path] { write(articles, path); });
            return;
        }
        const QStringList &leftOut = (*written)->leftOut;
        const QString sentence = tr("“%1” was written. Whoever opens it has the article with its pictures, "
                                    "agenda, comments and highlights.")
                                     .arg(QFileInfo(path).fileName());
        m_messages.tell(leftOut.isEmpty() ? MessageBar::Kind::Done : MessageBar::Kind::Failure,
                        (QStringList{sentence} + leftOut).join(u'\n'));
    };
    doInBackground(tr("Writing “%1”…").arg(QFileInfo(path).fileName()), work, done);
}

void ExchangeController::saveTakeOutOf(const QUuid &person, const QString &path)
{
    auto failure = std::make_shared<QString>();
    const auto work = [failure, library = m_libraryPath, person, path](Work &shared) {
        *failure = failureOfSaving(library, person, path, [&shared] { return !shared.stopped; });
    };
    const auto done = [this, failure, path] {
        if (!failure->isEmpty())
            m_messages.tell(MessageBar::Kind::Failure, *failure, tr("Save elsewhere…"),
                            [this] { emit otherPlaceWanted(); });
        else
            m_messages.tell(MessageBar::Kind::Done,
                            tr("Your comments, highlights and ratings were saved as “%1”.")
                                .arg(QFileInfo(path).fileName()));
    };
    doInBackground(tr("Writing “%1”…").arg(QFileInfo(path).fileName()), work, done);
}

void ExchangeController::bringBack(const QString &path, TakeOutPerson person)
{
    auto told = std::make_shared<BroughtBack>();
    const auto work = [told, library = m_libraryPath, path, person](Work &shared) {
        *told = takeBack(library, path, person, [&shared](double part) {
            shared.part = part;
            return !shared.stopped;
        });
    };
    const auto done = [this, told, path, person] {
        if (told->changed)
            emit broughtBack();
        const auto again = [this, path](TakeOutPerson who) {
            return [this, path, who] { bringBack(path, who); };
        };
        if (told->stopped)
            m_messages.tell(MessageBar::Kind::Failure, told->sentence, tr("Go on"), again(person));
        else
            m_messages.tell(told->whole ? MessageBar::Kind::Done : MessageBar::Kind::Failure, told->sentence,
                            told->stranger ? tr("They are mine") : QString(), again(TakeOutPerson::Mine));
    };
    doInBackground(tr("Reading “%1”…").arg(QFileInfo(path).fileName()), work, done);
}

void ExchangeController::showGroup()
{
    GroupDialog dialog(m_libraryPath, m_problem, m_ownWords, m_window);
    connect(this, &ExchangeController::merged, &dialog, &GroupDialog::refresh);
    connect(this, &ExchangeController::problemChanged, &dialog, &GroupDialog::tell);
    connect(&dialog, &GroupDialog::ownWordsChosen, this, [this](bool own) {
        setOwnWords(own);
        emit ownWordsChosen(own);
    });
    dialog.exec();
}

void ExchangeController::tellMerged(const MergeReport &report)
{
    if (report.changedSomething())
        emit merged(report);
    if (report.ownElsewhere > 0 && !m_toldOwnWords)
        tellOwnWords();
    if (report.arrived.isEmpty())
        return;
    const auto answer = std::find_if(report.arrived.cbegin(), report.arrived.cend(),
                                     [](const ArrivedComment &comment) { return comment.answersLocal; });
    const ArrivedComment &shown = answer == report.arrived.cend() ? report.arrived.constLast() : *answer;
    const QString sentence = answer == report.arrived.cend()
                                 ? tr("%n new comment(s) from your group.", nullptr, report.comments)
                                 : tr("Somebody of your group has answered you; %n new comment(s) in all.",
                                      nullptr, report.comments);
    m_messages.tell(MessageBar::Kind::Done, sentence, tr("Show"),
                    [this, shown] { emit commentWanted(shown.article, shown.id); });
}

void ExchangeController::tellOwnWords()
{
    m_toldOwnWords = true;
    m_messages.tell(
        MessageBar::Kind::Failure,
        tr("Another computer of your group says that you write there too. What it has in your name "
           "was held back. If you do write there, say so in the settings of the group."),
        tr("Group…"), [this] { showGroup(); });
}

void ExchangeController::tellProblem(const QString &problem)
{
    const QString before = std::exchange(m_problem, problem);
    if (!problem.isEmpty())
        m_messages.tell(MessageBar::Kind::Failure, problem, tr("Group…"), [this] { showGroup(); });
    else if (m_messages.sentence() == before)
        m_messages.dismiss(); // it is so no more
    emit problemChanged(problem);
}

} // namespace nghisu
