// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QIODevice;

namespace nghisu {

enum class CopyEnd { Done, Cancelled, CannotRead, CannotWrite };

/// Copies what is left to read of `from` behind what was written to `to`; both are open. `cancelled`, if
/// there is one, is asked before each megabyte.
[[nodiscard]] CopyEnd copyBytes(QIODevice &from, QIODevice &to, const std::function<bool()> &cancelled);

} // namespace nghisu
