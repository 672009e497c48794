// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "words.h"

namespace nghisu {

/// Whether the word is a mark that opens a quotation.
[[nodiscard]] bool opensQuote(const ScannedText &text, int at);

/// One behind the mark that closes the quotation at `at`; `at` itself when it is not closed near by, or only
/// at `limit` or behind.
[[nodiscard]] int behindQuote(const ScannedText &text, int at, int limit);

/// Whether the mark joins words of one name: the dash of "2020-2025", the dot of "TP.HCM".
[[nodiscard]] bool isJoiningMark(const ScannedText &text, int at);

} // namespace nghisu
