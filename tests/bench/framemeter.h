// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QThread>
#include <QWidget>

#include <algorithm>
#include <ctime>

/// The application, which measures frames. A frame is what the GUI thread works between an input and the end
/// of the first painting of the watched widget after it, waiting left out; or any longer stretch of work
/// that began before the next input, during which nothing would have been answered. Measured by the clock, or
/// by the thread's own time where others keep the machine busy.
class FrameMeter : public QApplication
{
public:
    using QApplication::QApplication;

    void watch(const QObject *painted) { m_painted = painted; }
    void measureOwnTime(bool own) { m_clockId = own ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth++ == 0)
            m_began = now();
        const bool result = QApplication::notify(receiver, event);
        if (receiver == m_painted && event->type() == QEvent::Paint)
            m_seen = true;
        if (--m_depth == 0)
            endWork();
        return result;
    }

    /// Does `input` and what follows of it for the time of a picture at 60 Hz, longer where painting waits.
    /// Milliseconds of its frame; below 0 where nothing was painted.
    template <typename Input>
    double frame(Input input)
    {
        constexpr int PictureMs = 17;
        constexpr int PatienceMs = 1000;
        m_busy = m_longest = m_shown = 0;
        m_seen = m_done = false;
        QElapsedTimer whole;
        whole.start();
        // Counted as work of one event, whatever the input calls at once.
        m_depth++;
        m_began = now();
        input();
        if (--m_depth == 0)
            endWork();
        while (whole.elapsed() < PictureMs || (!m_done && whole.elapsed() < PatienceMs))
            processEvents(QEventLoop::AllEvents, 1);
        return m_done ? std::max(m_shown, m_longest) : -1;
    }

private:
    /// Milliseconds.
    [[nodiscard]] double now() const
    {
        timespec time{};
        clock_gettime(m_clockId, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    void endWork()
    {
        const double took = now() - m_began;
        m_busy += took;
        m_longest = std::max(m_longest, took);
        if (m_seen && !m_done) {
            m_done = true;
            m_shown = m_busy;
        }
    }

    const QObject *m_painted = nullptr;
    clockid_t m_clockId = CLOCK_MONOTONIC;
    double m_began = 0;
    double m_busy = 0;
    double m_longest = 0;
    double m_shown = 0;
    int m_depth = 0;
    bool m_seen = false; ///< painted since the input
    bool m_done = false; ///< and the event that painted is over
};

inline double shareOf(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty()
               ? 0
               : values.at(static_cast<qsizetype>(static_cast<double>(values.size() - 1) * share));
}
