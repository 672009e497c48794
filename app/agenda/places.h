// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"

namespace nghisu {

/// The place that a span names first ("tại Trung tâm hội nghị tỉnh", "at the Provincial Convention Centre"),
/// without the preposition; empty when it names none. "Tại Đại hội" and "tại Nghị quyết" are no places.
/// "viếng | Nghĩa trang liệt sĩ xã", "tham quan | vịnh Hạ Long": the place that is gone to.
[[nodiscard]] WordSpan visitedIn(const ScannedText &text, WordSpan name);

/// The place behind "both", "all", "đều": that of everything told before.
[[nodiscard]] WordSpan commonPlaceIn(const ScannedText &text, WordSpan span,
                                     const QList<DateExpression> &dates);

/// Whether the words are the name of a house or a town and nothing else: "Millville Fire Hall".
[[nodiscard]] bool isBarePlace(const ScannedText &text, WordSpan words);

/// Whether the word says what kind of place an English name is of: "hall", "park".
[[nodiscard]] bool isPlaceKind(const ScannedText &text, int at);

/// The last place named in `span`: the nearest to a date that stands behind it.
[[nodiscard]] WordSpan lastPlaceIn(const ScannedText &text, WordSpan span,
                                   const QList<DateExpression> &dates);

[[nodiscard]] WordSpan placeIn(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates);

} // namespace nghisu
