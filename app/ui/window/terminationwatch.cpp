// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/terminationwatch.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace nghisu {

namespace {

constexpr int Signals[] = {SIGTERM, SIGINT, SIGHUP};

// A handler of signals may do nothing but write(): https://doc.qt.io/qt-6/unix-signals.html
int pipeToWrite = -1;

void tellOfSignal(int)
{
    const char sign = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeToWrite, &sign, 1);
}

} // namespace

TerminationWatch::TerminationWatch()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_read = ends[0];
    pipeToWrite = ends[1];
    auto *notifier = new QSocketNotifier(m_read, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &TerminationWatch::read);
    for (const int number : Signals)
        std::signal(number, &tellOfSignal);
}

TerminationWatch::~TerminationWatch()
{
    if (m_read < 0)
        return;
    for (const int number : Signals)
        std::signal(number, SIG_DFL);
    ::close(m_read);
    ::close(std::exchange(pipeToWrite, -1));
}

void TerminationWatch::read()
{
    char sign = 0;
    if (::read(m_read, &sign, 1) == 1)
        emit asked();
}

} // namespace nghisu
