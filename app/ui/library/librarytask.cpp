// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/librarytask.h"

namespace nghisu {

Database *LibraryTask::database()
{
    if (!m_database) {
        auto opened = Database::open(m_libraryPath);
        if (!opened) {
            emit failed(opened.error().message);
            return nullptr;
        }
        m_database = std::move(*opened);
    }
    return m_database.get();
}

} // namespace nghisu
