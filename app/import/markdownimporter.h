// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

namespace nghisu {

class PictureSource;

/// Makes an article of a Markdown text such as web clippers and note takers write, with what their front
/// matter says about it. Dates that the text does not give stay invalid.
[[nodiscard]] Result<Imported, ImportError> importMarkdown(const QString &markdown, PictureSource &pictures);

} // namespace nghisu
