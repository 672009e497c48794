// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

namespace nghisu {

/// Whether a session stands before another: by day, then by time of day. A day without a time comes first,
/// a part of the day stands where it begins.
[[nodiscard]] bool isEarlier(const AgendaEntry &a, const AgendaEntry &b);

} // namespace nghisu
