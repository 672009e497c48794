// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exportfile.h"

#include <QPageSize>

namespace nghisu {

/// Writes an article as PDF, in one piece: what was at `path` before stays until all of it is written. Title,
/// author and language stand in the file, links can be followed, letters can be copied and searched. Needs a
/// QGuiApplication, of any platform; may run in any thread.
[[nodiscard]] Result<void, ExportError> savePdf(const ArticleExport &article, const QString &path,
                                                const QPageSize &paper);

/// saveExport() for all formats, PDF on the usual paper.
[[nodiscard]] Result<void, ExportError> saveArticle(const ArticleExport &article, ExportFormat format,
                                                    const QString &path);

} // namespace nghisu
