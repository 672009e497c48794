// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace nghisu {

/// The style sheet of an exported page: set as the reading view sets an article, light or dark as the browser
/// is, and for paper. ASCII.
[[nodiscard]] QByteArray htmlStyle();

} // namespace nghisu
