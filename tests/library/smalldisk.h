// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

namespace nghisu::testing {

using namespace Qt::StringLiterals;

inline bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

/// A disk of its own, real and small. Needs the right to mount.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &size)
        : m_mounted(::geteuid() == 0 && runs(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size,
                                                          u"nghisu-test"_s, m_folder.path()}))
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            runs(u"umount"_s, {u"-l"_s, m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString file(const QString &name = u"library.nghisu"_s) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] bool makeReadOnly() const
    {
        return runs(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_folder.path()});
    }
    [[nodiscard]] bool makeWritable() const
    {
        return runs(u"mount"_s, {u"-o"_s, u"remount,rw"_s, m_folder.path()});
    }
    /// Leaves no byte free.
    void fill() const
    {
        QFile filler(file(u"filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
    }
    void makeRoom() const { QFile::remove(file(u"filler"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace nghisu::testing
