// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "passage.h"

#include "article.h"

#include <algorithm>
#include <cstdlib>

namespace nghisu {

Passage passageOf(const Article &article, int block, qsizetype start, qsizetype length)
{
    if (!article.hasBlock(block))
        return {};
    const QString &text = article.block(block).text;
    const qsizetype from = std::clamp<qsizetype>(start, 0, text.size());
    const qsizetype count = std::clamp<qsizetype>(length, 0, text.size() - from);
    return {block, from, count, text.mid(from, count)};
}

Passage locate(const Passage &passage, const Article &article)
{
    if (passage.quote.isEmpty())
        return {};
    if (passageOf(article, passage.block, passage.start, passage.length).quote == passage.quote)
        return passage;
    Passage nearest;
    int distance = -1;
    for (int number = LeadBlock; number < article.blocks.size(); ++number) {
        const qsizetype at = article.block(number).text.indexOf(passage.quote);
        const int away = std::abs(number - passage.block);
        if (at < 0 || (distance >= 0 && away >= distance))
            continue;
        nearest = {number, at, passage.quote.size(), passage.quote};
        distance = away;
    }
    return nearest;
}

} // namespace nghisu
