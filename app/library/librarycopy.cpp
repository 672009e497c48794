// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarycopy.h"

#include "copysteps.h"
#include "fileheader.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <sys/stat.h>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// A file that is written beside `target`, for its owner alone, until it takes that place at once. It goes
/// where it does not.
class PartialFile
{
public:
    explicit PartialFile(const QString &target) : m_target(target), m_file(target + u".partial"_s) {}
    ~PartialFile()
    {
        if (isOurs())
            remove();
    }
    Q_DISABLE_COPY_MOVE(PartialFile)

    [[nodiscard]] QString path() const { return m_file.fileName(); }

    /// Made before SQLite writes into it, which would let others read it.
    LibraryResult<void> make()
    {
        remove();
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return tl::unexpected(cannotWrite(m_target, m_file.errorString()));
        return {};
    }

    LibraryResult<void> takePlace(const CopyProgress &progress)
    {
        if (auto done = putOnDisk(m_file, m_target, progress); !done)
            return done;
        if (!isOurs())
            return tl::unexpected(failureOf(LibraryError::Locked, m_target));
        if (auto done = makeWay(m_target); !done)
            return done;
        if (!moveFile(path(), m_target))
            return tl::unexpected(cannotWrite(m_target, qt_error_string()));
        return {};
    }

private:
    void remove()
    {
        QFile::remove(path());
        QFile::remove(path() + u"-journal"_s);
    }
    /// Another program that makes the same copy may have put one of its own there, which is not whole yet.
    [[nodiscard]] bool isOurs() const
    {
        struct stat ours = {};
        struct stat there = {};
        return m_file.isOpen() && ::fstat(m_file.handle(), &ours) == 0 &&
               ::stat(QFile::encodeName(path()).constData(), &there) == 0 && ours.st_dev == there.st_dev &&
               ours.st_ino == there.st_ino;
    }

    QString m_target;
    QFile m_file; ///< open until what SQLite has written is at its place
};

QString dailyCopyPath(const QString &libraryPath, QDate day)
{
    return u"%1/%2-%3.nghisu"_s.arg(dailyCopyFolder(libraryPath), QFileInfo(libraryPath).completeBaseName(),
                                    day.toString(Qt::ISODate));
}

/// Since the last change of the library, what waits to be written into it included.
QDateTime lastChange(const QString &libraryPath)
{
    const QFileInfo wal(libraryPath + u"-wal"_s);
    const QDateTime changed = QFileInfo(libraryPath).lastModified();
    return wal.exists() && wal.size() > 0 ? std::max(changed, wal.lastModified()) : changed;
}

/// What was written into the library while it was copied came later than the copy.
void setTime(const QString &copy, const QDateTime &begun)
{
    QFile file(copy);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(begun, QFileDevice::FileModificationTime);
}

/// The newest copy that a clock which was once ahead has not dated; null without one.
const DailyCopy *newestUntil(QDate today, const QList<DailyCopy> &copies)
{
    const auto found = std::find_if(copies.cbegin(), copies.cend(),
                                    [today](const DailyCopy &copy) { return copy.day <= today; });
    return found == copies.cend() ? nullptr : &*found;
}

/// Whether a copy has all that the library has.
bool isLaterThanAllChanges(const QString &copy, const QString &libraryPath)
{
    // File systems tell times in steps of milliseconds: of two in one step the change may be the later.
    const QDateTime copied = QFileInfo(copy).lastModified();
    return copied > lastChange(libraryPath) && copied <= QDateTime::currentDateTimeUtc();
}

/// Removes what was left where a program was killed while it made the copy of another day.
void removeTorn(const QString &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &torn : QDir(folder).entryInfoList({u"*.nghisu.partial*"_s}, QDir::Files)) {
        if (torn.lastModified() < yesterday)
            QFile::remove(torn.filePath());
    }
}

} // namespace

LibraryResult<void> copyLibrary(const QString &path, const QString &target, const CopyProgress &progress)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(target).canonicalFilePath() &&
        QFileInfo::exists(target)) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Invalid,
            QCoreApplication::translate("nghisu::library",
                                        "A library cannot be copied onto itself. Choose another "
                                        "name or folder for the copy.")});
    }
    if (isLeased(target)) // told before the work
        return tl::unexpected(isOpenHere(target));
    PartialFile partial(target);
    return partial.make()
        .and_then([&] { return vacuumInto(path, partial.path(), progress); })
        .map_error([&](const Failure<LibraryError> &failure) {
            return failure.code == LibraryError::DiskFull ? failureOf(failure.code, target) : failure;
        })
        .and_then([&] { return partial.takePlace(progress); });
}

QString dailyCopyFolder(const QString &libraryPath)
{
    return QFileInfo(libraryPath).absolutePath() + u"/backups"_s;
}

QList<DailyCopy> dailyCopies(const QString &libraryPath)
{
    const QRegularExpression name(u"^%1-(\\d{4}-\\d\\d-\\d\\d)\\.nghisu$"_s.arg(
        QRegularExpression::escape(QFileInfo(libraryPath).completeBaseName())));
    QList<DailyCopy> copies;
    const QDir folder(dailyCopyFolder(libraryPath));
    for (const QFileInfo &file :
         folder.entryInfoList({u"*.nghisu"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto match = name.match(file.fileName());
        const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
        if (day.isValid())
            copies.append({file.absoluteFilePath(), day, file.size()});
    }
    return copies;
}

LibraryResult<bool> makeDailyCopy(const QString &libraryPath, QDate today, int keep,
                                  const CopyProgress &progress)
{
    QList<DailyCopy> copies = dailyCopies(libraryPath);
    if (keep <= 0 || !QFileInfo::exists(libraryPath))
        return false;
    if (const DailyCopy *newest = newestUntil(today, copies);
        newest && (newest->day == today || isLaterThanAllChanges(newest->path, libraryPath)))
        return false;
    const QString folder = dailyCopyFolder(libraryPath);
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotWrite(folder, qt_error_string()));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    removeTorn(folder);
    const QString copy = dailyCopyPath(libraryPath, today);
    const QDateTime begun = QDateTime::currentDateTimeUtc();
    if (const auto copied = copyLibrary(libraryPath, copy, progress); !copied)
        return tl::unexpected(copied.error());
    setTime(copy, begun);
    copies = dailyCopies(libraryPath);
    copies.removeIf([today](const DailyCopy &dated) { return dated.day > today; });
    for (qsizetype i = keep; i < copies.size(); ++i)
        QFile::remove(copies.at(i).path);
    return true;
}

} // namespace nghisu
