// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// Number of the lead where a passage names a block.
inline constexpr int LeadBlock = -1;

struct Article;

/// A place in an article, with its words, so that it can be found again after a re-import.
struct Passage
{
    int block = LeadBlock; ///< index into Article::blocks, or LeadBlock
    qsizetype start = 0;   ///< UTF-16 code units into the block's text
    qsizetype length = 0;  ///< UTF-16 code units
    QString quote = {};    ///< the words themselves

    [[nodiscard]] bool isEmpty() const { return length <= 0; }

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// The passage of `article` from `start`, with its quote. Arguments are cut to the block's text.
[[nodiscard]] Passage passageOf(const Article &article, int block, qsizetype start, qsizetype length);

/// The passage where its words stand now: at its old place if they are still there, else in the nearest block
/// that holds them; empty when no block does.
[[nodiscard]] Passage locate(const Passage &passage, const Article &article);

} // namespace nghisu
