// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/attachedlibrary.h"

#include "exchange/sharedfile.h"
#include "fileheader.h"
#include "statement.h"

#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

LibraryResult<std::unique_ptr<AttachedLibrary>> AttachedLibrary::attach(Database &into, Database &from)
{
    std::unique_ptr<AttachedLibrary> attached(new AttachedLibrary(into));
    if (auto done = attached->attachFrom(from); !done)
        return tl::unexpected(done.error());
    return attached;
}

AttachedLibrary::~AttachedLibrary()
{
    if (m_attached)
        (void)execute(m_into, u"DETACH theirs"_s);
}

/// Read-only: a transaction of the one would else lock the other library too. Where SQLite cannot make what
/// it needs beside a library in WAL mode, on a disk that takes no writing, the file is read as one that
/// nobody changes, or, with words in the log beside it, as a copy.
LibraryResult<void> AttachedLibrary::attachFrom(Database &from)
{
    const auto attached = attachFile(from.path(), u"?mode=ro"_s);
    const bool placeIsReadOnly = !attached && from.isReadOnly() &&
                                 (attached.error().code == LibraryError::CannotOpen ||
                                  attached.error().code == LibraryError::ReadOnly);
    if (!placeIsReadOnly)
        return attached;
    if (walOf(from.path()).isEmpty())
        return attachFile(from.path(), u"?immutable=1"_s);
    m_copy = std::make_unique<WorkFolder>(workFolderOf(m_into.path()), WorkFolder::For::Incoming);
    const QString copied = m_copy->filePath(u"library.nghisu"_s);
    return copyLibraryFile(from.path(), copied).and_then([&] { return attachFile(copied, u"?mode=ro"_s); });
}

LibraryResult<void> AttachedLibrary::attachFile(const QString &path, const QString &options)
{
    const QString address = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + options;
    if (auto done = execute(m_into, u"ATTACH ? AS theirs"_s, address); !done)
        return done;
    m_attached = true;
    Statement probe(m_into, u"SELECT count(*) FROM theirs.local_person"_s);
    if (probe.next())
        return {};
    const auto failed = probe.result();
    m_attached = false;
    (void)execute(m_into, u"DETACH theirs"_s);
    return failed;
}

} // namespace nghisu
