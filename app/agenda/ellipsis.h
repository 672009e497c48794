// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"
#include "words.h"

namespace nghisu {

/// "The first match is on 8 July at Galle, | the second | on 11 July": what a clause without a verb of its
/// own puts on the date, between the date before, which ends with word `from`, and this one. Empty where the
/// words between them are anything else.
[[nodiscard]] WordSpan nameWithoutVerb(const ScannedText &text, int from, const DateExpression &date);

/// "Second one-day international", where only "the second" is said behind `before`, "First one-day
/// international"; the name itself otherwise.
[[nodiscard]] QString completedName(const QString &name, const QString &before);

} // namespace nghisu
