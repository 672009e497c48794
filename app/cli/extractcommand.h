// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

namespace nghisu {

struct Arguments;

/// Prints the article and the agenda of each file, as JSON Lines or as text. Touches no library. Gives the
/// exit status.
[[nodiscard]] int runExtract(const Arguments &arguments);

} // namespace nghisu
