// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace nghisu {

/// Finds where many passages of one article stand now, with no more work than a reader would wait for: who
/// sends comments on words that no article has must not keep anybody from reading a long one.
class PassageFinder
{
public:
    /// `article` must outlive the finder.
    explicit PassageFinder(const Article &article);

    /// As locate(); empty too where too much was looked for already.
    [[nodiscard]] Passage find(const Passage &passage);

private:
    const Article &m_article;
    qsizetype m_length = 0;
    qsizetype m_searched = 0;
};

} // namespace nghisu
