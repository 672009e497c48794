// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

namespace nghisu {

struct Arguments;

/// Adds files and folders to the library, a line a file. Gives the exit status.
[[nodiscard]] int runImport(const Arguments &arguments);

} // namespace nghisu
