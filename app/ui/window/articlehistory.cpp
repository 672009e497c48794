// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/articlehistory.h"

#include <utility>

namespace nghisu {

void ArticleHistory::visit(ArticleId article)
{
    if (m_current >= 0 && m_articles.at(m_current) == article)
        return;
    m_articles.resize(m_current + 1);
    m_articles.append(article);
    if (m_articles.size() > MaximumLength)
        m_articles.removeFirst();
    m_current = m_articles.size() - 1;
}

std::optional<ArticleId> ArticleHistory::at(qsizetype steps) const
{
    const qsizetype wanted = m_current + steps;
    if (wanted < 0 || wanted >= m_articles.size())
        return {};
    return m_articles.at(wanted);
}

void ArticleHistory::step(qsizetype steps)
{
    if (at(steps))
        m_current += steps;
}

void ArticleHistory::forget(const QList<ArticleId> &articles)
{
    const QList<ArticleId> before = std::exchange(m_articles, {});
    const qsizetype current = std::exchange(m_current, -1);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const ArticleId article = before.at(i);
        // Where what lay between is gone, an article may follow itself.
        const bool again = !m_articles.isEmpty() && m_articles.last() == article;
        if (!again && !articles.contains(article))
            m_articles.append(article);
        if (i == current)
            m_current = m_articles.size() - 1;
    }
}

} // namespace nghisu
