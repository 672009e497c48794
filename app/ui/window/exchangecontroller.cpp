// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/exchangecontroller.h"

#include "controls/messagebar.h"
#include "database.h"
#include "discussionstore.h"
#include "exchange/sharedfile.h"
#include "groupsync.h"
#include "takeoutfile.h"
#include "window/groupdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 80; ///< of a proposed file, UTF-16 code units

/// A headline as the name of a file.
QString fileNameFor(const QString &title)
{
    QString name = title.simplified();
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    name = name.left(LongestName).trimmed();
    return (name.isEmpty() ? u"nghi-su"_s : name) + u".nghisu"_s;
}

QString failureOfWriting(const QString &libraryPath, const QList<qint64> &articles, const QString &path)
{
    const auto library = Database::open(libraryPath, Database::Mode::ReadOnly);
    if (!library)
        return library.error().message;
    const auto written = writeSharedFile(**library, QSet<qint64>(articles.cbegin(), articles.cend()), path,
                                         workFolderOf(libraryPath));
    return written ? QString() : written.error().message;
}

/// What came of a take-out.
struct BroughtBack
{
    QString sentence;
    bool changed = false;
    bool whole = false; ///< nothing was left out
};

BroughtBack takeBack(const QString &libraryPath, const QString &path)
{
    const auto library = Database::open(libraryPath);
    if (!library)
        return {library.error().message, false, false};
    const auto report = bringBackTakeOut(path, **library);
    if (!report)
        return {report.error().message, false, false};
    return {report->sentences().join(u" · "_s), true, report->leftOut() == 0};
}

} // namespace

ExchangeController::ExchangeController(QString libraryPath, MessageBar &messages, QWidget *window)
    : QObject(window), m_libraryPath(std::move(libraryPath)), m_messages(messages), m_window(window)
{
}

ExchangeController::~ExchangeController()
{
    if (m_worker)
        m_worker->wait(); // a file that was promised is written
}

void ExchangeController::start()
{
    if (m_group)
        return;
    m_group = std::make_unique<GroupSync>(m_libraryPath);
    connect(m_group.get(), &GroupSync::merged, this, &ExchangeController::tellMerged);
    connect(m_group.get(), &GroupSync::problemChanged, this, &ExchangeController::tellProblem);
    m_group->start();
}

void ExchangeController::exportArticles(const QList<qint64> &articles, const QString &folder,
                                        const QString &title)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export for others"),
                                                      QDir(folder).filePath(fileNameFor(title)),
                                                      tr("Articles with their discussion (*.nghisu)"));
    if (path.isEmpty())
        return;
    emit folderUsed(QFileInfo(path).path());
    write(articles, path.endsWith(".nghisu"_L1, Qt::CaseInsensitive) ? path : path + u".nghisu"_s);
}

bool ExchangeController::doInBackground(const std::function<void()> &work, const std::function<void()> &done)
{
    if (m_worker) {
        m_messages.tell(MessageBar::Kind::Failure,
                        tr("Another file is still being written or read. Wait until that is done."));
        return false;
    }
    m_worker.reset(QThread::create(work));
    connect(m_worker.get(), &QThread::finished, this, [this, done] {
        m_worker.release()->deleteLater();
        done();
    });
    m_worker->start();
    return true;
}

void ExchangeController::write(const QList<qint64> &articles, const QString &path)
{
    auto failure = std::make_shared<QString>();
    const auto work = [failure, library = m_libraryPath, articles, path] {
        *failure = failureOfWriting(library, articles, path);
    };
    const auto done = [this, failure, articles, path] {
        if (!failure->isEmpty()) {
            m_messages.tell(MessageBar::Kind::Failure, *failure, tr("Try again"),
                            [this, articles, path] { write(articles, path); });
            return;
        }
        m_messages.tell(MessageBar::Kind::Done,
                        tr("“%1” was written. Whoever opens it has the article with its pictures, agenda and "
                           "comments.")
                            .arg(QFileInfo(path).fileName()));
    };
    if (doInBackground(work, done))
        m_messages.tell(MessageBar::Kind::Notice, tr("Writing “%1”…").arg(QFileInfo(path).fileName()));
}

void ExchangeController::bringBack(const QString &path)
{
    auto told = std::make_shared<BroughtBack>();
    const auto work = [told, library = m_libraryPath, path] { *told = takeBack(library, path); };
    const auto done = [this, told] {
        if (told->changed)
            emit broughtBack();
        m_messages.tell(told->whole ? MessageBar::Kind::Done : MessageBar::Kind::Failure, told->sentence);
    };
    if (doInBackground(work, done))
        m_messages.tell(MessageBar::Kind::Notice, tr("Reading “%1”…").arg(QFileInfo(path).fileName()));
}

void ExchangeController::showGroup()
{
    GroupDialog dialog(m_libraryPath, m_problem, m_window);
    connect(this, &ExchangeController::merged, &dialog, &GroupDialog::refresh);
    dialog.exec();
}

void ExchangeController::tellMerged(const MergeReport &report)
{
    if (report.changedSomething())
        emit merged(report);
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

void ExchangeController::tellProblem(const QString &problem)
{
    m_problem = problem;
    if (!problem.isEmpty())
        m_messages.tell(MessageBar::Kind::Failure, problem, tr("Group…"), [this] { showGroup(); });
}

} // namespace nghisu
