// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QList>

#include <optional>

namespace nghisu {

/// The articles that one window has shown, in the order they were opened in, as a browser keeps its pages:
/// who goes back and opens another forgets what lay ahead.
class ArticleHistory
{
public:
    static constexpr qsizetype MaximumLength = 100;

    /// An article is shown. Nothing changes when it is the current one.
    void visit(ArticleId article);
    /// The article so many steps back (-1, -2 …) or forward (1, 2 …); empty beyond the ends.
    [[nodiscard]] std::optional<ArticleId> at(qsizetype steps) const;
    /// The article there is shown. Nothing changes where at() is empty.
    void step(qsizetype steps);
    /// Those articles are there no more. Where the current one is among them, the one before it takes its
    /// place.
    void forget(const QList<ArticleId> &articles);

    [[nodiscard]] bool canGoBack() const { return at(-1).has_value(); }
    [[nodiscard]] bool canGoForward() const { return at(1).has_value(); }

private:
    QList<ArticleId> m_articles;
    qsizetype m_current = -1; ///< -1: before the first one
};

} // namespace nghisu
