// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/settings.h"
#include "window/windowoptions.h"

namespace nghisu {

/// Writes a picture of the window with the first of the files (or the latest, or the bundled article) laid
/// out. Without a library named in the options it works on a passing one and touches nothing of the reader's.
/// Gives the exit status of the process.
[[nodiscard]] int writeSnapshot(const WindowOptions &options, Settings settings);

} // namespace nghisu
