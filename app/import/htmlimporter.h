// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

namespace nghisu {

/// Makes an article of a page that is one clean article. `folder` is the canonical folder of the page, where
/// its pictures may be; empty when there is none. Dates that the page does not give stay invalid.
[[nodiscard]] Result<Imported, ImportError> importHtml(const QString &html, const QString &folder,
                                                       const ImportOptions &options);

} // namespace nghisu
