// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"

namespace nghisu {

/// The place that a span names first ("tại Trung tâm hội nghị tỉnh", "at the Provincial Convention Centre"),
/// without the preposition; empty when it names none. "Tại Đại hội" and "tại Nghị quyết" are no places.
[[nodiscard]] WordSpan placeIn(const ScannedText &text, WordSpan span, const QList<DateExpression> &dates);

} // namespace nghisu
