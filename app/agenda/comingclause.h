// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"
#include "words.h"

#include <QDate>

namespace nghisu {

/// What a clause says is still to come on its date, whatever it is called, verb and all: "tàu SE13 xuất phát
/// ga Hà Nội | lúc 20h20 ngày 28/12", "Train drivers will strike | on 5 April", "Ngày 5/3, | tòa đưa ra xét
/// xử …". `reach` are the words that the date may claim: behind the date before it, up to the one behind it.
/// Empty where the date is none of the future (`today` is the day of publication), and where the clause
/// speaks of weather, prices, deadlines, crimes and the like.
[[nodiscard]] WordSpan comingClause(const ScannedText &text, WordSpan reach, const DateExpression &date,
                                    QDate today);

} // namespace nghisu
