// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session.h"

namespace nghisu {

/// Makes one entry of what a text says twice: the first passage, with what later ones add. In order of time,
/// and of the text where times are equal.
[[nodiscard]] Agenda mergeSessions(const QList<Session> &sessions);

} // namespace nghisu
