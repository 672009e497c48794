// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "mentions.h"

#include <QList>

namespace nghisu {

/// Which mentions of a statement each of its dates may belong to. News Vietnamese puts a date before what
/// happens
/// ("Chiều 25/9, tại …, đại hội họp phiên trù bị") or behind it ("phiên trù bị diễn ra chiều 25/9"); with
/// several dates, the first mark of the statement or clause shows which.
/// @returns for each date, indices into `mentions`; dates of a list ("chiều 16 và sáng 17.10") share theirs.
[[nodiscard]] QList<QList<int>> pairMentions(const ScannedText &text, WordSpan statement,
                                             const QList<DateExpression> &dates,
                                             const QList<Mention> &mentions);

} // namespace nghisu
