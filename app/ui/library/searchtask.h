// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/librarytask.h"
#include "search/librarysearch.h"

#include <optional>

namespace nghisu {

/// Searches a library in the background, for whoever types on meanwhile.
class SearchTask : public LibraryTask
{
public:
    SearchTask(QString libraryPath, LatestRequest latest)
        : LibraryTask(std::move(libraryPath)), m_latest(std::move(latest))
    {
    }

protected:
    [[nodiscard]] bool isLatest(quint64 number) const { return *m_latest == number; }

    /// The search that answers that request and gives up once it is not the latest any more; valid until
    /// another is asked for. `database` is that of this task.
    [[nodiscard]] LibrarySearch &searchFor(quint64 number, const ArticleShelf &shelf, Database &database);

private:
    LatestRequest m_latest;
    quint64 m_number = 0;                  ///< of the request that is answered
    ArticleShelf m_shelf;                  ///< of m_search
    std::optional<LibrarySearch> m_search; ///< kept from key to key, as it knows the shelf
};

} // namespace nghisu
