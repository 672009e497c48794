// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"
#include "search/articlewalk.h"
#include "search/searchquery.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace nghisu {

class Database;
class SearchScopes;

/// What somebody said that matches, comments or notes: ids, those with the marks of the query first, then the
/// newest, at most `limit`. `select` gives id, words and article of the rows `s` of an index, and ends behind
/// its conditions, of which one is the query's expression. Cancelled soon after `superseded` says so.
[[nodiscard]] LibraryResult<QList<QUuid>> findSaid(Database &database, const SearchQuery &query,
                                                   SearchScopes &scopes, const Superseded &superseded,
                                                   const QString &select, int limit);

} // namespace nghisu
