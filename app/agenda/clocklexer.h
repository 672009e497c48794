// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words.h"

#include <QTime>

namespace nghisu {

/// A clock time in a text.
struct LexedClock
{
    QTime time;
    int endWord = 0; ///< one behind the last; 0 when there is no clock time
};

/// Reads the clock time that begins at a word of digits: "8h", "8h30", "14 giờ", "7 giờ 30 phút", "8 giờ
/// rưỡi", "10 giờ kém 15", "19:30", "9 a.m.". Spans of hours ("trong 2 giờ") are none.
[[nodiscard]] LexedClock lexClock(const ScannedText &text, int index);

/// Whether a unit of the clock ("h", "giờ") stands at the word, so that the figure before it is an hour.
[[nodiscard]] bool isHourUnit(const ScannedText &text, int index);

} // namespace nghisu
