// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/windowoptions.h"

namespace nghisu {

/// Shows the window until it is closed, or writes the snapshot. A QApplication must exist.
/// Gives the exit status of the process.
[[nodiscard]] int runWindow(const WindowOptions &options);

} // namespace nghisu
