// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "copysteps.h"
#include "exchange/copybytes.h"
#include "exchange/sharedcontent.h"
#include "exchange/sharedfile.h"
#include "fileheader.h"
#include "personstore.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// How much of the time goes by until the file is built; the rest is for putting it into its place.
constexpr double Built = 0.95;

/// Says whose file it is and of when.
LibraryResult<SharedSignature> sign(Database &file, Database &library)
{
    Statement identity(library, u"SELECT id FROM library_identity"_s);
    if (!identity.next())
        return tl::unexpected(identity.result() ? failureOf(LibraryError::Damaged, library.path())
                                                : identity.result().error());
    const auto locals = PersonStore(library).locals();
    if (!locals)
        return tl::unexpected(locals.error());
    SharedSignature signature{{}, library.environment().now(), {}};
    const auto done = file.transaction([&]() -> LibraryResult<void> {
        auto written = execute(file, u"UPDATE library_identity SET id = ?, written = ?"_s, identity.uuid(0),
                               signature.time)
                           .and_then([&file] { return execute(file, u"DELETE FROM local_person"_s); });
        for (const Person &person : *locals) {
            signature.persons += person.name;
            if (written)
                written =
                    execute(file, u"INSERT OR IGNORE INTO person (id, name, changed) VALUES (?, ?, 0)"_s,
                            person.id, person.name);
            if (written)
                written =
                    execute(file, u"INSERT INTO local_person (person, current) VALUES (?, 0)"_s, person.id);
        }
        return written;
    });
    return done.map([&signature] { return signature; });
}

/// Makes `file` what others are to be given now: one file alone, that needs no other beside it and can be
/// read where nothing can be written. Empty when it has to be made anew.
LibraryResult<std::optional<SharedSignature>> complete(Database &file, Database &library,
                                                       const QSet<qint64> &articles, const SharedWatch &watch)
{
    const auto report = bringUpToDate(file, library, articles, watch);
    if (!report)
        return tl::unexpected(report.error());
    if (!*report)
        return std::nullopt;
    // Behind this all of it is on the disk, also what was written without waiting for that.
    if (auto done = execute(file, u"PRAGMA synchronous = FULL"_s); !done)
        return tl::unexpected(done.error());
    auto signature = sign(file, library);
    if (!signature)
        return tl::unexpected(signature.error());
    signature->leftOut = (*report)->refusals();
    return execute(file, u"PRAGMA journal_mode = DELETE"_s).map([&signature] {
        return std::optional(*signature);
    });
}

LibraryResult<SharedSignature> build(const QString &path, Database &library, const QSet<qint64> &articles,
                                     const SharedWatch &watch)
{
    const auto file = Database::open(path, Database::Mode::ReadWrite, library.environment());
    if (!file)
        return tl::unexpected(file.error());
    // Until it is put in its place it is nobody's, and need not outlive a failure of power.
    for (const QString &pragma : {u"PRAGMA journal_mode = MEMORY"_s, u"PRAGMA synchronous = OFF"_s}) {
        if (auto done = execute(**file, pragma); !done)
            return tl::unexpected(done.error());
    }
    const auto signature = complete(**file, library, articles, watch);
    if (!signature)
        return tl::unexpected(signature.error());
    return signature->value_or(SharedSignature());
}

LibraryResult<void> put(const QString &built, const QString &path, const SharedWatch &watch)
{
    const auto failed = [&path](const QString &why) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Io,
            QCoreApplication::translate(
                "nghisu::library", "The file “%1” could not be written (%2). Check the free space and the "
                                   "rights of its folder, and try again.")
                .arg(QDir::toNativeSeparators(path), why)});
    };
    QFile source(built);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly))
        return failed(source.errorString());
    if (!target.open(QIODevice::WriteOnly))
        return failed(target.errorString());
    const auto isCancelled = [&] { return !watch.goOn(double(source.pos()) / double(source.size()), path); };
    switch (copyBytes(source, target, isCancelled)) {
    case CopyEnd::Cancelled:
        return tl::unexpected(failureOf(LibraryError::Cancelled, path));
    case CopyEnd::CannotRead:
        return failed(source.errorString());
    case CopyEnd::CannotWrite:
        return failed(target.errorString());
    case CopyEnd::Done:
        break;
    }
    if (auto done = makeWay(path); !done)
        return done;
    if (!target.commit())
        return failed(target.errorString());
    return {};
}

/// Brings the file that is kept up to date; empty when it is not there, or cannot be used.
std::optional<SharedSignature> refresh(const QString &kept, Database &library, const QSet<qint64> &articles,
                                       const SharedWatch &watch)
{
    if (!QFileInfo::exists(kept))
        return std::nullopt;
    const auto file = Database::open(kept, Database::Mode::ReadWrite, library.environment());
    // What is half written when power fails is not used; all of it is on the disk before it is copied.
    if (!file || !execute(**file, u"PRAGMA synchronous = OFF"_s))
        return std::nullopt;
    return complete(**file, library, articles, watch).value_or(std::nullopt);
}

/// Makes the file anew, and keeps it for the next time.
LibraryResult<SharedSignature> renew(const QString &kept, Database &library, const QSet<qint64> &articles,
                                     const SharedWatch &watch)
{
    const WorkFolder folder(QFileInfo(kept).path(), WorkFolder::For::Outgoing);
    if (!folder.isValid())
        return tl::unexpected(failureOf(LibraryError::DiskFull, QFileInfo(kept).path()));
    const QString built = folder.filePath(u"library.nghisu"_s);
    const auto signature = build(built, library, articles, watch);
    if (!signature)
        return signature;
    removeKeptFile(kept);
    if (!QFile::rename(built, kept))
        return tl::unexpected(failureOf(LibraryError::Io, kept));
    return signature;
}

} // namespace

LibraryResult<SharedSignature> writeSharedFile(Database &library, const QSet<qint64> &articles,
                                               const QString &path, const QString &workFolder,
                                               const SharedWatch &watch)
{
    if (isLeased(path)) // told before the work
        return tl::unexpected(isOpenHere(path));
    const WorkFolder folder(workFolder, WorkFolder::For::Outgoing);
    if (!folder.isValid())
        return tl::unexpected(failureOf(LibraryError::DiskFull, workFolder));
    const QString built = folder.filePath(u"library.nghisu"_s);
    const auto signature = build(built, library, articles, watch.between(0, Built));
    if (!signature)
        return signature;
    return put(built, path, watch.between(Built, 1)).map([&signature] { return *signature; });
}

LibraryResult<SharedSignature> writeKeptFile(Database &library, const QSet<qint64> &articles,
                                             const QString &path, const QString &kept,
                                             const SharedWatch &watch)
{
    QLockFile lock(kept + u".lock"_s);
    lock.setStaleLockTime(0); // a program that was killed holds nothing, one that takes long does
    if (!lock.tryLock())
        return writeSharedFile(library, articles, path, QFileInfo(kept).path(), watch);
    std::optional<SharedSignature> signature = refresh(kept, library, articles, watch.between(0, Built));
    if (watch.isCancelled())
        return tl::unexpected(failureOf(LibraryError::Cancelled, path));
    if (!signature) {
        const auto renewed = renew(kept, library, articles, watch.between(0, Built));
        if (!renewed)
            return renewed;
        signature = *renewed;
    }
    return put(kept, path, watch.between(Built, 1)).map([&signature] { return *signature; });
}

void removeKeptFile(const QString &kept)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(kept + suffix);
}

} // namespace nghisu
