// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "samestory.h"

#include "fold.h"
#include "wordruns.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qsizetype RunLength = 4;
constexpr qsizetype MostWords = 5000; ///< of each text; what a story is about shows long before
constexpr qsizetype LeastShare = 10;  ///< one in so many

QSet<size_t> runsOf(const Article &article)
{
    return wordRuns(foldedWords(article.plainText().left(MostWords * 10)).mid(0, MostWords), RunLength);
}

} // namespace

bool isSameStory(const Article &one, const Article &other)
{
    if (!one.title.isEmpty() && foldForSearch(one.title) == foldForSearch(other.title))
        return true;
    QSet<size_t> shorter = runsOf(one);
    QSet<size_t> longer = runsOf(other);
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    const auto shared = std::count_if(shorter.cbegin(), shorter.cend(),
                                      [&longer](size_t run) { return longer.contains(run); });
    return shared > 0 && shared * LeastShare >= shorter.size();
}

} // namespace nghisu
