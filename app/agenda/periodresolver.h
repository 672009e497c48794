// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "periodgrammar.h"
#include "timeexpression.h"

namespace nghisu {

/// What a period is, seen from `reference`; its place in the text is left to the caller. Nothing for a period
/// that the calendar does not have.
[[nodiscard]] std::optional<TimeExpression> resolvePeriod(const PeriodPhrase &phrase,
                                                          const QDateTime &reference);

/// The moment behind one unit of `grain` that begins at `from`.
[[nodiscard]] QDateTime endOfUnit(const QDateTime &from, TimeGrain grain);

} // namespace nghisu
