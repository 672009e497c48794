// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/quietthread.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace nghisu {

namespace {

void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int Niceness = 5;
    // A thread's own there, against POSIX; see setpriority(2).
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), Niceness);
#endif
}

} // namespace

void startQuietly(QThread &thread)
{
    // Where the signal is emitted, which is the thread that begins.
    QObject::connect(&thread, &QThread::started, &thread, &giveWay,
                     Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
    thread.start(QThread::LowPriority);
}

} // namespace nghisu
