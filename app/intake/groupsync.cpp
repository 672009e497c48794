// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "groupsync.h"

#include "database.h"
#include "lastthreads.h"

#include <QElapsedTimer>

namespace nghisu {

namespace {

/// A large file is not written anew for each of many changes in a row.
constexpr int PauseFactor = 2;
/// What does not work now is not tried again at once.
constexpr int PauseAfterProblemMs = 2000;

} // namespace

GroupSync::GroupSync(QString libraryPath, QObject *parent)
    : QObject(parent), m_loop(std::make_shared<GroupLoop>(std::move(libraryPath)))
{
    connect(m_loop.get(), &GroupLoop::merged, this, &GroupSync::merged);
    connect(m_loop.get(), &GroupLoop::problemChanged, this, &GroupSync::problemChanged);
}

GroupSync::~GroupSync()
{
    if (!m_thread)
        return;
    m_thread->requestInterruption();
    if (!m_thread->wait(MaxWaitMs)) // SQLite is looking through a large file
        letEnd(std::move(m_thread));
}

void GroupSync::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([loop = m_loop] { loop->run(); }));
    m_thread->start();
}

void GroupLoop::run()
{
    QString problem;
    auto database = Database::open(m_libraryPath);
    while (!database && !QThread::currentThread()->isInterruptionRequested()) {
        if (problem != database.error().message)
            emit problemChanged(problem = database.error().message);
        QThread::msleep(GroupSync::LookMs);
        database = Database::open(m_libraryPath);
    }
    if (!database)
        return;
    GroupExchange exchange(**database);
    while (!QThread::currentThread()->isInterruptionRequested()) {
        QElapsedTimer took;
        took.start();
        exchange.setOwnWords(ownWords);
        const GroupRound round = exchange.look();
        if (round.report.changedSomething() || round.report.refused() > 0)
            emit merged(round.report);
        if (round.problem != problem)
            emit problemChanged(problem = round.problem);
        const qint64 pause = qMax<qint64>(round.failed ? PauseAfterProblemMs : GroupSync::LookMs,
                                          round.wrote ? took.elapsed() * PauseFactor : 0);
        for (qint64 waited = 0; waited < pause && !QThread::currentThread()->isInterruptionRequested();
             waited += GroupSync::LookMs / 5)
            QThread::msleep(GroupSync::LookMs / 5);
    }
}

} // namespace nghisu
