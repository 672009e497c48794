// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <sqlite3.h>

namespace nghisu::testing {

/// Lets SQLite read and write slowly on all threads but the main one: a job can be caught in its midst on a
/// machine of any speed. To be made before the first library is opened. See https://www.sqlite.org/vfs.html.
class SlowDisk
{
public:
    SlowDisk() { [[maybe_unused]] static const bool installed = install(); }
    ~SlowDisk() { setSlow(false); }
    Q_DISABLE_COPY_MOVE(SlowDisk)

    /// It is quick until then. Something must have been opened by now.
    static void setSlow(bool slow)
    {
        if (slow && !s_methods)
            qFatal("nothing would be slow");
        s_slow = slow;
    }

private:
    static constexpr unsigned long DelayUs = 200; ///< of each page

    static bool install()
    {
        s_disk = sqlite3_vfs_find(nullptr);
        s_slowDisk = *s_disk;
        s_slowDisk.zName = "slow";
        s_slowDisk.xOpen = open;
        return sqlite3_vfs_register(&s_slowDisk, 1) == SQLITE_OK;
    }
    static int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsSet)
    {
        const int code = s_disk->xOpen(s_disk, name, file, flags, flagsSet);
        if (file->pMethods)
            file->pMethods = slowMethods(file->pMethods);
        return code;
    }
    /// Where files are opened in the usual way all have the same methods.
    static const sqlite3_io_methods *slowMethods(const sqlite3_io_methods *methods)
    {
        static const sqlite3_io_methods slow = [methods] {
            s_methods = methods;
            sqlite3_io_methods changed = *methods;
            changed.xRead = read;
            changed.xWrite = write;
            return changed;
        }();
        return methods == s_methods ? &slow : methods;
    }
    static int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 from)
    {
        wait();
        return s_methods->xRead(file, bytes, size, from);
    }
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 to)
    {
        wait();
        return s_methods->xWrite(file, bytes, size, to);
    }
    static void wait()
    {
        if (s_slow && QThread::currentThread() != QCoreApplication::instance()->thread())
            QThread::usleep(DelayUs);
    }

    static inline sqlite3_vfs *s_disk = nullptr;
    static inline sqlite3_vfs s_slowDisk = {};
    static inline const sqlite3_io_methods *s_methods = nullptr;
    static inline std::atomic_bool s_slow = false;
};

} // namespace nghisu::testing
