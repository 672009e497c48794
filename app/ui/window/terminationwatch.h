// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace nghisu {

/// Tells when the program is asked to end by SIGTERM, SIGINT or SIGHUP, as at the end of a desktop session:
/// in the event loop, where everything can be kept. There is one of it at a time.
class TerminationWatch : public QObject
{
    Q_OBJECT

public:
    TerminationWatch();
    ~TerminationWatch() override;

signals:
    void asked();

private:
    void read();

    int m_read = -1; ///< end of the pipe that the signal handler writes to
};

} // namespace nghisu
