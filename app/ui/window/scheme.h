// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/colors.h"

namespace nghisu {

/// Sets the style, the face and the colours of the whole program; once, before the first window.
void installLook(ColorScheme scheme);
/// Changes the colours of the running program.
void applyScheme(ColorScheme scheme);

} // namespace nghisu
