// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "decode.h"
#include "importer.h"

namespace nghisu {

/// decodeText() for imports: the text of a file or of an archive's part, or why it has none (Empty, Binary).
/// `declared` is the encoding that a meta element or MIME header names; may be empty.
[[nodiscard]] Result<QString, ImportError> readText(const QByteArray &bytes, const QByteArray &declared = {},
                                                    Composition composition = Composition::Nfc);

} // namespace nghisu
