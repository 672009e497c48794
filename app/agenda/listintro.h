// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sentences.h"
#include "words.h"

namespace nghisu {

/// The words that announce a list of business, and what of the sentence follows them.
struct ListIntro
{
    WordSpan intro; ///< "Đại hội có 3 nội dung, cụ thể:"
    WordSpan rest;  ///< of the same sentence; empty when the list follows in other lines
    int count = 0;  ///< entries announced, 0 when the text names no number
    bool objects =
        false; ///< the announcing verb is one of business, so that entries need none: "thảo luận các vấn đề:"
    bool each = false;    ///< every comma parts two entries
    bool label = false;   ///< "Nội dung chính:", and nothing else
    bool certain = false; ///< the words leave no doubt that an agenda follows
};

/// Whether the sentence announces the business of an event; a list of anything else is refused.
[[nodiscard]] bool findListIntro(const ScannedText &text, WordSpan sentence, ListIntro &found);

} // namespace nghisu
