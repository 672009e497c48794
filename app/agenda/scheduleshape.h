// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session.h"

namespace nghisu {

/// "Lịch thi đấu ngày 27/4: | 14h00: …; 16h00: …": whether the date, an index into the block's dates, is a
/// day with a clock time right behind its colon.
[[nodiscard]] bool headsClocks(const BlockText &block, WordSpan line, qsizetype date);

/// "Sáng 17/10: 8h00 khai mạc; | 9h30 tham luận": whether the date has a clock time, and others follow it
/// behind semicolons of the line.
[[nodiscard]] bool hasClocksBehind(const BlockText &block, WordSpan line, qsizetype date);

/// "Ngày 16/10: Đại biểu nhận tài liệu. Ngày 17/10: …": whether the date heads a statement, and one beside it
/// in the block does as well.
[[nodiscard]] bool headsOneOfDays(const BlockText &block, qsizetype date);

} // namespace nghisu
