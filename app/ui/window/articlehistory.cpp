// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/articlehistory.h"

#include <algorithm>

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

std::optional<ArticleId> ArticleHistory::step(qsizetype steps)
{
    if (m_articles.isEmpty())
        return {};
    const qsizetype wanted = std::clamp<qsizetype>(m_current + steps, 0, m_articles.size() - 1);
    if (wanted == m_current)
        return {};
    m_current = wanted;
    return m_articles.at(wanted);
}

} // namespace nghisu
