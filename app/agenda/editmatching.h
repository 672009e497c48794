// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agendaedits.h"

#include <QHash>

namespace nghisu {

/// Which entry of a reading each edit is of: index into `edits.entries` by index into `read`. Edits whose
/// entry is found no more, and entries made by hand, are in no pair. No entry and no edit is used twice.
[[nodiscard]] QHash<int, int> matchEdits(const Agenda &read, const AgendaEdits &edits);

} // namespace nghisu
