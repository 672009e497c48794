// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articleoutline.h"

#include <algorithm>

namespace nghisu {

QList<OutlineEntry> outlineOf(const Article &article)
{
    QList<OutlineEntry> outline;
    if (!article.title.isEmpty())
        outline.append({article.title, 0, {}});
    QList<int> open; // levels of the headings that the present one stands below
    for (int number = 0; number < article.blocks.size(); ++number) {
        const Block &block = article.blocks.at(number);
        const QString title = block.text.simplified();
        if (block.type != Block::Type::Heading || title.isEmpty())
            continue;
        while (!open.isEmpty() && open.last() >= block.level)
            open.removeLast();
        outline.append(
            {title, static_cast<int>(open.size()), passageOf(article, number, 0, block.text.size())});
        open.append(block.level);
    }
    return outline;
}

int currentEntry(const QList<OutlineEntry> &outline, int block)
{
    const auto behind = std::find_if(outline.begin(), outline.end(), [block](const OutlineEntry &entry) {
        return !entry.passage.isEmpty() && entry.passage.block > block;
    });
    return static_cast<int>(behind - outline.begin()) - 1;
}

} // namespace nghisu
