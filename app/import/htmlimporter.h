// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

namespace nghisu {

class PictureSource;

/// Makes an article of a page that is one clean article; its pictures are asked of `pictures`. Dates that the
/// page does not give stay invalid.
[[nodiscard]] Result<Imported, ImportError> importHtml(const QString &html, PictureSource &pictures);

} // namespace nghisu
