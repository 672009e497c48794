// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/searchtask.h"

namespace nghisu {

LibrarySearch &SearchTask::searchFor(quint64 number, const ArticleShelf &shelf, Database &database)
{
    m_number = number;
    if (!m_search || m_shelf != shelf) {
        m_shelf = shelf;
        m_search.emplace(
            database, [this] { return !isLatest(m_number); }, shelf);
    }
    return *m_search;
}

} // namespace nghisu
