// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussionstore.h"

namespace nghisu {

// What is said of comments in words: read out, in tooltips, in place of a comment.

/// The whole comment, for a screen reader.
[[nodiscard]] QString readOut(const Comment &comment, const QDateTime &now);
/// When it was written, and edited, in full.
[[nodiscard]] QString exactTimes(const Comment &comment, const QDateTime &now);
/// "Lan, Minh and 3 more like this."; empty for nobody.
[[nodiscard]] QString likersText(const Likers &likers);
/// "Lan: các đại biểu…", what an answer to an answer answers, on one line; empty for other comments.
[[nodiscard]] QString answeredText(const Comment &comment);
[[nodiscard]] QString deletedText();
/// "Show 12 more answers".
[[nodiscard]] QString gapText(int hidden);

} // namespace nghisu
