// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "fileheader.h"

#include "database.h"
#include "sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QtEndian>

#include <map>
#include <optional>
#include <sys/stat.h>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;
const QByteArray Magic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// SQLite follows links before it names the companions of a file.
QString companion(const QString &path, const QString &suffix)
{
    const QString companion = QFileInfo(path).canonicalFilePath() + suffix;
    return QFileInfo(companion).size() > 0 ? companion : QString();
}

using FileId = std::pair<dev_t, ino_t>;

/// The files that this process has open through SQLite, and how often.
struct Leases
{
    QMutex mutex;
    std::map<FileId, int> counts;
};

Leases &leases()
{
    static Leases all;
    return all;
}

/// Empty where there is no regular file: a pipe would be waited for.
std::optional<FileId> idOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return FileId(status.st_dev, status.st_ino);
}

LibraryResult<void> checkHeader(const QString &path, bool emptyIsFine)
{
    const auto refuse = [&](LibraryError error) { return tl::unexpected(failureOf(error, path)); };

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(LibraryError::CannotOpen);
    const QByteArray header = file.read(HeaderSize);
    if (!companion(path, u"-journal"_s).isEmpty())
        return {};
    if (header.isEmpty())
        return emptyIsFine ? LibraryResult<void>() : refuse(LibraryError::NotALibrary);
    if (!header.startsWith(Magic))
        return refuse(LibraryError::NotALibrary);
    if (header.size() < HeaderSize)
        return refuse(LibraryError::Damaged);
    // The identity is in the file itself from the start, see Database: it is never in the WAL alone.
    if (numberAt(header, ApplicationIdOffset) != Database::ApplicationId)
        return refuse(LibraryError::NotALibrary);
    if (numberAt(header, UserVersionOffset) > quint32(Database::SchemaVersion))
        return refuse(LibraryError::NewerSchema);
    return {};
}

} // namespace

QString walOf(const QString &path)
{
    return companion(path, u"-wal"_s);
}

FileLease::~FileLease()
{
    if (m_id == decltype(m_id)()) // was moved
        return;
    const QMutexLocker lock(&leases().mutex);
    const auto found = leases().counts.find(m_id);
    if (found != leases().counts.end() && --found->second == 0)
        leases().counts.erase(found);
}

LibraryResult<FileLease> leaseFile(const QString &path, bool emptyIsFine)
{
    const auto id = idOf(path);
    if (!id)
        return tl::unexpected(failureOf(LibraryError::CannotOpen, path));
    const QMutexLocker lock(&leases().mutex);
    if (!leases().counts.contains(*id)) {
        if (auto ours = checkHeader(path, emptyIsFine); !ours)
            return tl::unexpected(ours.error());
    }
    ++leases().counts[*id];
    FileLease lease;
    lease.m_id = *id;
    return lease;
}

bool isLeased(const QString &path)
{
    const auto id = idOf(path);
    const QMutexLocker lock(&leases().mutex);
    return id && leases().counts.contains(*id);
}

} // namespace nghisu
