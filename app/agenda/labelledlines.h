// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session.h"

namespace nghisu {

/// Reads a line of an announcement in labelled lines, in any order: "Nội dung: …", "Thời gian: …", "Địa điểm:
/// …". Once the lines of a group have said what and when, their session is added; a place said before or
/// behind goes with it. Where no line says what, the heading above them does. Returns whether the line was
/// one of them and is done with; the line that says when may head a timetable as well, and is left to others.
bool readLabelledLine(const Article &article, const BlockText &block, WordSpan line,
                      ProgrammeContext &context, QList<Session> &sessions);

} // namespace nghisu
