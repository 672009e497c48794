// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session.h"

namespace nghisu {

/// Reads a line of a timetable: a heading that names a day, or what happens at a clock time ("8h00: Khai
/// mạc"), on a day ("Sáng 26/9: …"), or, with a bullet, under the heading before. Headings move `context`.
/// @returns whether the line was one; otherwise it is prose, and `sessions` is as before.
bool readTimetableLine(const Article &article, const BlockText &block, WordSpan line, bool isListed,
                       ProgrammeContext &context, QList<Session> &sessions);

/// Whether a block of text is drawn as a table: lines of cells with '|' between them.
[[nodiscard]] bool isDrawnTable(const BlockText &block);

/// Reads a table, or a block drawn as one, whose rows hold days or clock times.
void readTimetable(const Article &article, const BlockText &block, ProgrammeContext &context,
                   QList<Session> &sessions);

} // namespace nghisu
