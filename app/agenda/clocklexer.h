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
    int parts = 1;   ///< of the clock that are said: 1 the hour, 2 minutes as well, 3 seconds as well
    int endWord = 0; ///< one behind the last; 0 when there is no clock time
};

/// Reads the clock time that begins at a word of digits: "8h", "8h30", "14 giờ", "7 giờ 30 phút", "8 giờ
/// rưỡi", "10 giờ kém 15", "19:30", "9 a.m.". Spans of hours ("trong 2 giờ") are none.
[[nodiscard]] LexedClock lexClock(const ScannedText &text, int index);

/// Reads a clock time whose hour is a word: "ba giờ rưỡi chiều", "lúc năm giờ", "to noon". Unless a half, a
/// part of the day or "lúc" shows that the clock is meant, it is a length of time.
[[nodiscard]] LexedClock lexSpelledClock(const ScannedText &text, int index);

/// Whether a unit of the clock ("h", "giờ") stands at the word, so that the figure before it is an hour.
[[nodiscard]] bool isHourUnit(const ScannedText &text, int index);

} // namespace nghisu
