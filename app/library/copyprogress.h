// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

namespace nghisu {

/// Is told some fifty times a second how much is done of something that may take minutes: `part` of it, 0 to
/// 1, or 0 where nobody knows. Answers whether to go on; where not, what is done ends soon, as Cancelled.
/// Called on any thread, never on two at once.
using CopyProgress = std::function<bool(double part)>;

} // namespace nghisu
