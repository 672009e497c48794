// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

namespace nghisu {

/// Whether there is a session bus. To be asked before QtDBus is, which without one would look for it over X11
/// and start helpers.
[[nodiscard]] bool hasSessionBus();

} // namespace nghisu
