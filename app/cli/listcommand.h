// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

namespace nghisu {

struct Arguments;

/// Lists the articles of the library, all or those that hold the words searched for. Gives the exit status.
[[nodiscard]] int runList(const Arguments &arguments);

} // namespace nghisu
