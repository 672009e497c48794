// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dateresolver.h"
#include "sentences.h"

namespace nghisu {

/// Whether the statement says that nothing takes place on the date after all: what it names is cancelled, or
/// moved to the date behind it: "dự kiến tổ chức ngày 20/7 |, được lùi sang 3/8", "thay vì ngày 5/6", "has
/// been cancelled".
[[nodiscard]] bool isGivenUp(const ScannedText &text, WordSpan statement, const DateExpression &date);

/// First word of the verb that moves something to the date: "được | lùi sang ngày 3/8"; -1 for anything else.
[[nodiscard]] int movingVerb(const ScannedText &text, WordSpan statement, const DateExpression &date);

/// "lùi lễ khai mạc từ ngày 12/9 sang tối 28/9": makes what was read as a range the day that it is moved to.
void followMove(const ScannedText &text, WordSpan statement, DateExpression &date);

} // namespace nghisu
