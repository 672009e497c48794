// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mentions.h"

namespace nghisu {

/// Whether the event that the words [from, end) name takes place, by the verb beside it. `dates` are those of
/// the whole text, `nextDate` the index of the first that does not end before the name; nothing outside
/// `span` counts.
[[nodiscard]] Mention::Acts actsOf(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates,
                                   int nextDate, int from, int end);

} // namespace nghisu
