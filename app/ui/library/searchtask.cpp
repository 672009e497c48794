// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/searchtask.h"

namespace nghisu {

LibrarySearch *SearchTask::searchFor(quint64 number, const ArticleShelf &shelf)
{
    Database *library = isLatest(number) ? database() : nullptr;
    if (!library)
        return nullptr;
    m_answered = number;
    if (!m_search || m_searchShelf != shelf) {
        m_searchShelf = shelf;
        m_search.emplace(
            *library, [this] { return !isLatest(m_answered); }, shelf);
    }
    return &*m_search;
}

} // namespace nghisu
