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
    Q_OBJECT

public:
    SearchTask(QString libraryPath, LatestRequest latest)
        : LibraryTask(std::move(libraryPath)), m_latest(std::move(latest))
    {
    }

protected:
    [[nodiscard]] bool isLatest(quint64 number) const { return *m_latest == number; }

    /// The search that answers that request and gives up once it is not the latest any more; valid until
    /// another is asked for. Null where it is not the latest already, or there is no library to be searched.
    [[nodiscard]] LibrarySearch *searchFor(quint64 number, const ArticleShelf &shelf);

private:
    LatestRequest m_latest;
    quint64 m_answered = 0;                ///< the request
    ArticleShelf m_searchShelf;            ///< the shelf of m_search
    std::optional<LibrarySearch> m_search; ///< kept from key to key, as it knows what is on the shelf
};

} // namespace nghisu
