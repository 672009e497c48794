// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/sharedfile.h"

#include "copysteps.h"
#include "exchange/copybytes.h"
#include "exchange/schemacheck.h"
#include "fileheader.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Failure<LibraryError> tooLarge(const QString &path)
{
    return {LibraryError::Invalid,
            QCoreApplication::translate(
                "nghisu::library", "The file “%1” is larger than 2 GiB and was left as it is. Ask for one "
                                   "with fewer articles.")
                .arg(QDir::toNativeSeparators(path))};
}

Failure<LibraryError> cannotCopy(const QString &path, const QString &why)
{
    return {LibraryError::CannotOpen,
            QCoreApplication::translate("nghisu::library",
                                        "The file “%1” could not be read (%2). Check the file and the free "
                                        "space of the disk, and try again.")
                .arg(QDir::toNativeSeparators(path), why)};
}

Failure<LibraryError> damaged(const QString &path)
{
    return {LibraryError::Damaged,
            QCoreApplication::translate("nghisu::library",
                                        "The file “%1” is damaged, and nothing was taken from it. Ask for it "
                                        "once more.")
                .arg(QDir::toNativeSeparators(path))};
}

/// Sentences about the copy are to name the file that it is of.
Failure<LibraryError> aboutTheFile(const Failure<LibraryError> &failure, const QString &path)
{
    if (failure.code == LibraryError::Damaged)
        return damaged(path);
    if (failure.code == LibraryError::Invalid || failure.code == LibraryError::Cancelled)
        return failure;
    return failureOf(failure.code, path, failure.message);
}

LibraryResult<void> copyFile(const QString &from, const QString &to, const std::function<bool()> &cancelled)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotCopy(from, source.errorString()));
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(cannotCopy(from, target.errorString()));
    const CopyEnd end = copyBytes(source, target, cancelled);
    if (end == CopyEnd::Cancelled)
        return tl::unexpected(failureOf(LibraryError::Cancelled, from));
    if (end == CopyEnd::CannotRead)
        return tl::unexpected(cannotCopy(from, source.errorString()));
    if (end == CopyEnd::CannotWrite || !target.flush())
        return tl::unexpected(cannotCopy(from, target.errorString()));
    return {};
}

} // namespace

LibraryResult<void> copyLibraryFile(const QString &from, const QString &to,
                                    const std::function<bool()> &cancelled)
{
    if (auto done = copyFile(from, to, cancelled); !done)
        return done;
    // A library in use keeps its newest words beside it.
    const QFileInfo wal(walOf(from));
    if (wal.size() == 0 || wal.isSymLink())
        return {};
    if (wal.size() > SharedFile::MaxBytes)
        return tl::unexpected(tooLarge(from));
    return copyFile(wal.filePath(), to + u"-wal"_s, cancelled);
}

LibraryResult<SharedFile> SharedFile::open(const QString &path, const QString &workFolder,
                                           const std::function<bool()> &cancelled)
{
    const QFileInfo file(path);
    if (isLeased(path))
        return tl::unexpected(isOpenHere(path));
    if (file.size() > MaxBytes)
        return tl::unexpected(tooLarge(path));
    if (const auto header = leaseFile(file.absoluteFilePath(), false); !header)
        return tl::unexpected(header.error());

    SharedFile shared;
    shared.m_folder = std::make_unique<WorkFolder>(workFolder, WorkFolder::For::Incoming);
    if (!shared.m_folder->isValid())
        return tl::unexpected(cannotCopy(path, shared.m_folder->errorString()));
    const QString copied = shared.m_folder->filePath(u"library.nghisu"_s);
    if (auto done = copyLibraryFile(file.absoluteFilePath(), copied, cancelled); !done)
        return tl::unexpected(done.error());
    if (auto schema = checkForeignSchema(copied, path, cancelled); !schema)
        return tl::unexpected(aboutTheFile(schema.error(), path));
    if (cancelled && cancelled())
        return tl::unexpected(failureOf(LibraryError::Cancelled, path));
    auto opened = Database::open(copied);
    if (!opened)
        return tl::unexpected(aboutTheFile(opened.error(), path));
    shared.m_database = std::move(*opened);
    if (auto origin = shared.readOrigin(); !origin)
        return tl::unexpected(aboutTheFile(origin.error(), path));
    return shared;
}

LibraryResult<void> SharedFile::readOrigin()
{
    Statement identity(*m_database, u"SELECT id, written FROM library_identity"_s);
    if (identity.next()) {
        m_library = identity.uuid(0);
        m_written = identity.time(1);
    }
    if (!identity.result())
        return identity.result();
    Statement rows(*m_database,
                   u"SELECT p.name FROM local_person AS l JOIN person AS p ON p.id = l.person ORDER BY p.name"
                   " LIMIT 20"_s);
    while (rows.next())
        m_persons += rows.text(0);
    return rows.result();
}

} // namespace nghisu
