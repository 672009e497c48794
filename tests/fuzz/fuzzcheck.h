// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

#include <cstdlib>

namespace nghisu {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What every reader of a block relies on, see article.h.
inline void checkBlock(const Block &block, qsizetype pictures)
{
    for (const Span &span : block.spans)
        require(span.start >= 0 && span.length > 0 && span.start + span.length <= block.text.size());
    require(block.captionLength >= 0 && block.captionLength <= block.text.size());
    require(block.picture >= -1 && block.picture < pictures);
    require(block.type != Block::Type::List || block.lines.size() == block.text.count(u'\n') + 1);
    require(block.type != Block::Type::Heading || (block.level >= 2 && block.level <= 4));
}

/// An article as it should be, or a sentence why there is none.
inline void check(const Result<Imported, ImportError> &imported)
{
    if (!imported) {
        require(!imported.error().message.isEmpty());
        return;
    }
    const Article &article = imported->article;
    checkBlock(article.lead, article.pictures.size());
    for (const Block &block : article.blocks)
        checkBlock(block, article.pictures.size());
    require(!article.title.contains(u'\n') && !article.title.contains(QChar(0x202E)));
}

} // namespace nghisu
