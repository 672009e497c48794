// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "search/searchexpression.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace nghisu {

class IdRows;
/// Asked now and then while a search goes on: true once nobody waits for it any more.
using Superseded = std::function<bool()>;
/// Rows of the index of texts, which take long to find: the walks of one query share them.
using SharedRows = std::shared_ptr<IdRows>;

/// A condition on the date of publication of article `a`, beginning with " AND"; adds its values.
[[nodiscard]] QString dateCondition(const SearchQuery &query, QVariantList &values);

/// A walk through the articles that match a query, the newest addition first, those in the bin among them.
/// What the query says of forums is not looked at. At most one is under way at a time.
class ArticleWalk
{
public:
    /// `shared` is filled by the first walk of a query that needs it, and handed to the next ones.
    /// Once it is superseded it ends, Cancelled.
    ArticleWalk(Database &database, const SearchQuery &query, Strictness strictness,
                const Superseded &superseded, SharedRows &shared);
    ~ArticleWalk();

    /// The next article, 0 behind the last one.
    [[nodiscard]] ArticleId next();
    [[nodiscard]] LibraryResult<void> result() const;

private:
    class Steps;

    std::vector<std::unique_ptr<Steps>> m_steps; ///< an article that all of them meet matches
};

} // namespace nghisu
