// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "database.h"
#include "exchange/workfolder.h"

#include <memory>

namespace nghisu {

/// The tables of one library as "theirs" on the connection of another, to be read, as long as this lives.
class AttachedLibrary
{
public:
    /// Both belong to the calling thread, and outlive this.
    [[nodiscard]] static LibraryResult<std::unique_ptr<AttachedLibrary>> attach(Database &into,
                                                                                Database &from);
    ~AttachedLibrary();
    AttachedLibrary(const AttachedLibrary &) = delete;
    AttachedLibrary &operator=(const AttachedLibrary &) = delete;

private:
    explicit AttachedLibrary(Database &into) : m_into(into) {}

    [[nodiscard]] LibraryResult<void> attachFrom(Database &from);
    [[nodiscard]] LibraryResult<void> attachFile(const QString &path, const QString &options);

    Database &m_into;
    std::unique_ptr<WorkFolder> m_copy; ///< of a library that cannot be read where it is
    bool m_attached = false;
};

} // namespace nghisu
