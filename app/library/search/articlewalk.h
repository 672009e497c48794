// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "search/querymatch.h"
#include "search/searchexpression.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace nghisu {

class IdRows;
/// Asked now and then while a search goes on: true once nobody waits for it any more.
using Superseded = std::function<bool()>;
/// How many rows are read before it is asked again.
inline constexpr int AskedEvery = 64;

/// What takes long to find, for the walks of one query to share.
struct SharedRows
{
    using Rows = std::shared_ptr<IdRows>;

    QString facts; ///< the query's factsExpression(), there before the first walk
    Rows text;     ///< of the index of texts
    /// Of each phrase with marks that is not wanted; an article in all of them may have it.
    std::vector<std::vector<Rows>> unwanted;
};

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
    /// An article that all of them meet is meant.
    using Together = std::vector<std::unique_ptr<Steps>>;

    struct Unwanted
    {
        PhraseWords phrase;
        Together steps; ///< to articles that may have it
    };

    void leaveOut(const QList<SearchPhrase> &unwanted, const Superseded &superseded, SharedRows &shared);
    [[nodiscard]] bool isLeftOut(ArticleId id);
    [[nodiscard]] bool has(ArticleId id, const PhraseWords &unwanted);

    Database &m_database;
    Together m_steps; ///< what matches
    std::vector<Unwanted> m_unwanted;
    LibraryResult<void> m_read; ///< how reading articles went
};

} // namespace nghisu
