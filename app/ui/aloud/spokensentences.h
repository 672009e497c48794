// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace nghisu {

/// What is read out of an article, in order: the headline, as an empty passage with the headline for its
/// quote, then each sentence of lead and blocks that has a word in it. Lines of lists and cells of tables end
/// a sentence.
[[nodiscard]] QList<Passage> spokenSentences(const Article &article);

/// Index of the sentence to begin with so that `place` is heard: the one that holds its beginning, or the
/// next; 0 for an empty place or for one behind all.
[[nodiscard]] qsizetype sentenceAt(const QList<Passage> &sentences, const Passage &place);

/// A sentence's words as a voice takes them: on one line.
[[nodiscard]] QString spokenText(const Passage &sentence);

} // namespace nghisu
