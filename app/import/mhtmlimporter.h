// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

namespace nghisu {

/// Makes an article of a web archive (MHTML, RFC 2557): of its page, or of the first of the pages in its
/// frames that is an article. Pictures are the archive's own; none is looked for beside the file.
[[nodiscard]] Result<Imported, ImportError> importMhtml(const QByteArray &bytes,
                                                        const ImportOptions &options);

} // namespace nghisu
