// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "sentences.h"
#include "session.h"

#include <QList>

namespace nghisu {

/// The sessions that a statement (see statementsOf()) tells, in order. `acting`: the sentence so far names
/// somebody whose doings are the programme. Moves `context` on to the days and events named.
[[nodiscard]] QList<Session> sessionsInStatement(const Article &article, const BlockText &block,
                                                 WordSpan statement, bool acting, ProgrammeContext &context);

} // namespace nghisu
