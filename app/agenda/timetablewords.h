// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session.h"

namespace nghisu {

// What the words of a timetable's line, without its time, name.

/// The title: the words up to the place, a bracket or the end of the statement.
[[nodiscard]] WordSpan titleOf(const BlockText &block, WordSpan words);

/// The title of a line without a clock time; such lines tend to be sentences ("Đại hội tiến hành khai mạc
/// phiên"), of which the name of a part is taken.
[[nodiscard]] WordSpan nameIn(const BlockText &block, WordSpan words);

/// See Mention::key.
[[nodiscard]] QString keyOf(const BlockText &block, WordSpan title);

/// Whether the line begins with what is no part of the programme: "14 giờ: Họp báo".
[[nodiscard]] bool isExcluded(const BlockText &block, WordSpan words);

/// Whether anything in the line is the name of an event, a part of one or an activity.
[[nodiscard]] bool hasMention(const BlockText &block, WordSpan words);

/// Whether the line names a part of an event, or its opening.
[[nodiscard]] bool hasStrongName(const BlockText &block, WordSpan line);

/// Whether a line without a time of its own says what takes place, rather than what was done: "Họp các đoàn",
/// but not "Đại hội đã bầu Đoàn Chủ tịch".
[[nodiscard]] bool namesSession(const BlockText &block, WordSpan words, bool bullet);

} // namespace nghisu
