// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace nghisu::testing {

/// Tells whether SQLite still holds its locks on an open library. Closing any descriptor of a file drops all
/// of a process's locks on it, and then another program's last connection would take the WAL away: nothing of
/// this process may look into a library but through SQLite. To be kept until the library is closed, for the
/// same reason.
class LockWatch
{
public:
    explicit LockWatch(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
    {
    }
    ~LockWatch() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(LockWatch)

    [[nodiscard]] bool isLocked() const
    {
        // A lock of an open file description meets those of its own process, too.
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        return ::fcntl(m_file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    }

private:
    int m_file;
};

} // namespace nghisu::testing
