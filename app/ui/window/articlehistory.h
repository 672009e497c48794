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
    /// Goes back (-1, -2 …) or forward (1, 2 …), not beyond the ends; the article to be shown, empty when
    /// there is none that way.
    [[nodiscard]] std::optional<ArticleId> step(qsizetype steps);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_articles.size(); }

private:
    QList<ArticleId> m_articles;
    qsizetype m_current = -1;
};

} // namespace nghisu
