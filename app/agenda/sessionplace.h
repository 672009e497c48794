// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"
#include "words.h"

#include <QList>

namespace nghisu {

/// "Talk on clematis, 7.30 pm, | Village Hall": capitals alone behind an hour, up to the end of the line,
/// `limit`.
[[nodiscard]] WordSpan placeBehindComma(const ScannedText &text, const DateExpression &date, int limit);

/// Where what `date` tells of takes place: behind the date, before it, or within the words of its name, "dâng
/// hương tại | đài tưởng niệm". `reach`: the words that the date may claim; `dates`: all of the text. Empty
/// where nothing says it.
[[nodiscard]] WordSpan placeOf(const ScannedText &text, const QList<DateExpression> &dates, WordSpan reach,
                               const DateExpression &date, WordSpan name);

} // namespace nghisu
