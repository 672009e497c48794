// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

namespace nghisu {

/// Makes an article of plain text, such as is copied off a news page: headline, source and lead, body; what
/// else the page had is recorded in the report. Dates that the text does not give stay invalid.
[[nodiscard]] Result<Imported, ImportError> importText(const QString &text);

} // namespace nghisu
