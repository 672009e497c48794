// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/workfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString patternFor(WorkFolder::For what)
{
    return what == WorkFolder::For::Incoming ? u"/.nghisu-incoming-XXXXXX"_s : u"/.nghisu-outgoing-XXXXXX"_s;
}

QString lockIn(const QString &folder)
{
    return folder + u"/lock"_s;
}

bool isOfThisComputer(const QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    return lock.getLockInfo(&process, &computer, &program) && computer == QSysInfo::machineHostName();
}

void removeIfLeft(const QFileInfo &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const bool isOld = folder.lastModified() < yesterday;
    QLockFile lock(lockIn(folder.filePath()));
    lock.setStaleLockTime(0); // one that is held is never stale, however long that takes
    const bool isLeft = QFileInfo::exists(lock.fileName()) && lock.tryLock();
    lock.unlock(); // it goes with the folder
    if (isLeft || (isOld && !isOfThisComputer(lock)))
        QDir(folder.filePath()).removeRecursively();
}

} // namespace

WorkFolder::WorkFolder(const QString &place, For what)
    : m_folder(place + patternFor(what)), m_lock(lockIn(m_folder.path()))
{
    m_lock.setStaleLockTime(0);
    if (m_folder.isValid())
        (void)m_lock.tryLock(); // a disk without locks: what is left there stays for a day
}

QString workFolderOf(const QString &libraryPath)
{
    const QFileInfo folder(QFileInfo(libraryPath).absolutePath());
    return folder.isWritable() ? folder.filePath() : QDir::tempPath();
}

void removeStaleWork(const QString &place)
{
    const QDir::Filters folders = QDir::Dirs | QDir::Hidden | QDir::NoSymLinks;
    for (const QFileInfo &folder : QDir(place).entryInfoList({u".nghisu-*-??????"_s}, folders))
        removeIfLeft(folder);
}

} // namespace nghisu
