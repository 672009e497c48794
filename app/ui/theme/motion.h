// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

namespace nghisu {

/// Who can wish for less motion.
enum class MotionWish { Desktop, Reader };

/// Whether nothing may blink or move by itself: one of them wishes so. False at first.
[[nodiscard]] bool isMotionReduced();
/// Stops what the style and the desktop animate, and the blinking of cursors, or lets them go on when nobody
/// wishes otherwise.
void setMotionReduced(MotionWish whose, bool reduced);

} // namespace nghisu
