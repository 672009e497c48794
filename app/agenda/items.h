// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session.h"

namespace nghisu {

/// The business of the event that the article enumerates ("Đại hội có 3 nội dung: …; …; …", or lines of a
/// list behind such a sentence), in the order of the text. Lists of results, programmes, tasks to come or
/// people are none. `blocks` holds the lead, if any, and the blocks in order.
[[nodiscard]] Agenda readItems(const Article &article, const QList<BlockText> &blocks);

} // namespace nghisu
