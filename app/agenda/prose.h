// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session.h"

namespace nghisu {

/// The sessions that a sentence of running text tells, in order. Moves `context` on to the days and events
/// named.
[[nodiscard]] QList<Session> sessionsInSentence(const Article &article, const BlockText &block,
                                                WordSpan sentence, ProgrammeContext &context);

} // namespace nghisu
