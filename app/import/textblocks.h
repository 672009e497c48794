// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "textlines.h"

namespace nghisu {

/// Makes blocks of a plain text's paragraphs: figures without a picture out of a picture's alternative text
/// and its caption, lists, headings, paragraphs.
[[nodiscard]] QList<Block> blocksOf(const QList<TextParagraph> &paragraphs);

} // namespace nghisu
