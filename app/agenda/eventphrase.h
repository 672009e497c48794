// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"
#include "words.h"

namespace nghisu {

/// "Residents can meet the engineers at a | drop-in event | in the hall on Wednesday": what an English clause
/// introduces by a preposition, or by a verb of holding, and an article, before the date and its place. Empty
/// where `reach`, the words that the date may claim, holds nothing of the kind.
[[nodiscard]] WordSpan eventPhraseBefore(const ScannedText &text, WordSpan reach, const DateExpression &date);

/// "500 hội viên tham gia | đi bộ đồng hành", "crews will take part in the | Regatta": what the people of the
/// clause take part in; the clause itself where it says nothing of that.
[[nodiscard]] WordSpan takenPartIn(const ScannedText &text, WordSpan clause);

} // namespace nghisu
