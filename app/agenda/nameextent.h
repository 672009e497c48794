// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mentionwords.h"
#include "words.h"

namespace nghisu {

/// One behind the last word of the name that begins at word `at` with the words of the table, which end
/// before `head`; less than `head` when there is no name. No name goes beyond `limit`.
[[nodiscard]] int endOfName(const ScannedText &text, const MentionWord &word, int at, int head, int limit);

} // namespace nghisu
