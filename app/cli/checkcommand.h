// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

namespace nghisu {

struct Arguments;

/// Examines the library and repairs what can be repaired. Gives the exit status.
[[nodiscard]] int runCheck(const Arguments &arguments);

} // namespace nghisu
