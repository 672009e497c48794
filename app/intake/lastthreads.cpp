// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "lastthreads.h"

#include <QCoreApplication>

#include <vector>

namespace nghisu {

namespace {

std::vector<std::unique_ptr<QThread>> &threads()
{
    static std::vector<std::unique_ptr<QThread>> Threads;
    return Threads;
}

void waitForAll()
{
    for (const auto &thread : threads())
        thread->wait();
    threads().clear();
}

} // namespace

void letEnd(std::unique_ptr<QThread> thread)
{
    static const bool Waits = [] {
        qAddPostRoutine(waitForAll);
        return true;
    }();
    Q_UNUSED(Waits)
    std::erase_if(threads(), [](const auto &other) { return other->isFinished() && other->wait(); });
    threads().push_back(std::move(thread));
}

} // namespace nghisu
