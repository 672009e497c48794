// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "passagefinder.h"

namespace nghisu {

namespace {

constexpr qsizetype MostSearched = 64'000'000; ///< code units, for all passages that have moved

} // namespace

PassageFinder::PassageFinder(const Article &article) : m_article(article)
{
    for (int block = LeadBlock; block < article.blocks.size(); ++block)
        m_length += article.block(block).text.size();
}

Passage PassageFinder::find(const Passage &passage)
{
    if (passage.quote.isEmpty())
        return {};
    if (passageOf(m_article, passage.block, passage.start, passage.length).quote == passage.quote)
        return passage;
    if (m_searched > MostSearched)
        return {};
    m_searched += m_length;
    return locate(passage, m_article);
}

} // namespace nghisu
