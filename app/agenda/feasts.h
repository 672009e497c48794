// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words.h"

namespace nghisu {

// Names that hold the word of a day or of a part of one, and tell what takes place rather than when.

/// "Palm | Sunday": a feast with a date of its own.
[[nodiscard]] bool isFeast(const ScannedText &text, int at);

/// "open | evening", "a training | morning": what takes place rather than when.
[[nodiscard]] bool isOccasion(const ScannedText &text, int at);

} // namespace nghisu
