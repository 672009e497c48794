// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"
#include "article.h"

namespace nghisu {

/// Reads the agenda of the event that `article` reports out of its lead and blocks. Days without a year, and
/// words such as "chiều nay", are understood from the date of publication; without one, only entries with a
/// full date are found. Deterministic, reentrant, linear in the length of the text.
[[nodiscard]] Agenda readAgenda(const Article &article);

} // namespace nghisu
