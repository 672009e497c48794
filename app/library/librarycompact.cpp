// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarycompact.h"

#include "copysteps.h"
#include "pagecopy.h"
#include "rawsql.h"
#include "sqlitehandle.h"
#include "sqliteinterrupt.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

LibraryResult<void> optimiseIndexes(QSqlDatabase &library, const QString &path)
{
    LibraryResult<void> done;
    for (const char16_t *index :
         {u"search_text", u"search_title", u"search_form", u"search_comment", u"search_note"}) {
        if (done)
            done = runRaw(library, u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(index), path);
    }
    return done;
}

/// The part of something that does half of the work.
CopyProgress halfOf(const CopyProgress &progress, double before)
{
    if (!progress)
        return {};
    return [progress, before](double part) { return progress(before + part / 2); };
}

/// Writes a compact copy and puts its pages into the library. VACUUM does the same, but cannot be cut short
/// in the second half of it.
LibraryResult<void> rewrite(QSqlDatabase &library, const QString &path, const CopyProgress &progress)
{
    if (!handleOf(library)) // of Qt's own SQLite
        return runRaw(library, u"VACUUM"_s, path);
    const QTemporaryDir folder(copyingFolder(path));
    if (!folder.isValid())
        return tl::unexpected(cannotWrite(path, folder.errorString()));
    const QString compact = folder.filePath(u"library.nghisu"_s);
    // Keeps everybody from writing what the copy would not have.
    if (auto begun = runRaw(library, u"BEGIN IMMEDIATE"_s, path); !begun)
        return begun;
    const auto copied = vacuumInto(path, compact, halfOf(progress, 0));
    if (auto ended = runRaw(library, u"COMMIT"_s, path); !copied || !ended)
        return copied ? ended : copied;
    const unsigned version = dataVersionOf(library);
    RawConnection source(compact, RawConnection::Mode::ReadOnly);
    if (!source.isOpen())
        return tl::unexpected(source.failure());
    return copyPages(source.database(), library, {path, version}, halfOf(progress, 0.5));
}

} // namespace

LibraryResult<LibrarySize> librarySize(const QString &libraryPath)
{
    RawConnection connection(libraryPath, RawConnection::Mode::ReadOnly);
    if (!connection.isOpen())
        return tl::unexpected(connection.failure());
    const auto page = readInteger(connection.database(), u"PRAGMA page_size"_s, libraryPath);
    const auto unused = readInteger(connection.database(), u"PRAGMA freelist_count"_s, libraryPath);
    if (!page || !unused)
        return tl::unexpected(page ? unused.error() : page.error());
    return LibrarySize{QFileInfo(libraryPath).size() + QFileInfo(libraryPath + u"-wal"_s).size(),
                       *page * *unused};
}

LibraryResult<void> compactLibrary(const QString &libraryPath, const CopyProgress &progress)
{
    RawConnection connection(libraryPath);
    if (!connection.isOpen())
        return tl::unexpected(connection.failure());
    QSqlDatabase &library = connection.database();
    const auto compacted = untilCancelled(library, libraryPath, cancelledBy(progress), [&] {
                               return optimiseIndexes(library, libraryPath);
                           }).and_then([&] { return rewrite(library, libraryPath, progress); });
    if (compacted && progress)
        (void)progress(0);
    // Behind what was cut short, too, which would else keep the room that it took in the log. The first one,
    // which may take long, lets others write.
    const auto settled = runRaw(library, u"PRAGMA wal_checkpoint(PASSIVE)"_s, libraryPath).and_then([&] {
        return runRaw(library, u"PRAGMA wal_checkpoint(TRUNCATE)"_s, libraryPath);
    });
    return compacted ? settled : compacted;
}

} // namespace nghisu
