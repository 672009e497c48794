// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/librarysearch.h"

#include <QList>
#include <QString>

namespace nghisu {

/// What a search has found so far.
struct SearchResults
{
    QString typed;
    QList<SearchHit> hits; ///< articles, then comments
    bool ranked = false;   ///< in the order of the search; else the newest articles
    bool whole = false;    ///< all of them, with the comments; else what is seen at once
    bool more = false;     ///< there are more than these
    int waiting = 0;       ///< articles that the index does not know yet
};

inline constexpr int FirstFound = 20; ///< what is seen at once of hits on a tall screen

} // namespace nghisu
