// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mentions.h"
#include "sentences.h"

namespace nghisu {

inline constexpr int Believable = 20; ///< least score of what makes a session

/// How well a mention names what takes place on a date of its statement, from 5 to 40.
[[nodiscard]] int scoreOf(const ScannedText &text, WordSpan statement, const Mention &mention);

/// "lễ khánh thành trường học chào mừng Đại hội": for the event, but not of it.
[[nodiscard]] bool isTribute(const ScannedText &text, WordSpan statement, const Mention &mention);

} // namespace nghisu
