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

/// The index of the best of the candidates for the date: by score, then by nearness. -1 for no candidates.
/// "Early registration | closes", "voting ends": the end of a time for handing something in.
[[nodiscard]] bool closesForEntries(const ScannedText &text, const Mention &mention);

[[nodiscard]] int bestMention(const ScannedText &text, WordSpan statement, const QList<Mention> &mentions,
                              const QList<int> &candidates, const DateExpression &date);

/// "phiên trù bị và khai mạc": whether two parts with names share their date.
[[nodiscard]] bool areJoined(const ScannedText &text, const QList<Mention> &mentions, int one, int other);

/// "Buổi chiều, Đại hội | thảo luận | nghị quyết và | bế mạc |": whether an activity takes place on the date
/// before the closing does.
[[nodiscard]] bool precedes(const ScannedText &text, const QList<Mention> &mentions, int activity,
                            int opening, const DateExpression &date);

} // namespace nghisu
