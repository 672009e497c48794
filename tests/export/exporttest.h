// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"
#include "exportfile.h"
#include "importer.h"

#include <QTemporaryDir>

namespace nghisu {

/// An article with a block of every kind, in words of its own.
[[nodiscard]] Article sampleArticle();
/// The same with the pictures' bytes, two sessions, an item, a thread of two comments and a rating.
[[nodiscard]] ArticleExport sampleExport();

/// An export of an article whose pictures have their bytes with them.
[[nodiscard]] ArticleExport exportOf(const Article &article);

/// A picture of one colour, as PNG.
[[nodiscard]] Picture picture(QSize size, const char *colour);

/// A paragraph with its spans.
[[nodiscard]] Block paragraph(const QString &text, const QList<Span> &spans = {});

/// What a format makes of an article, as bytes.
[[nodiscard]] QByteArray written(const ArticleExport &article, ExportFormat format);

/// The article that the importer reads out of a file of that format.
[[nodiscard]] Article readBack(const ArticleExport &article, ExportFormat format);

/// Blocks in lines, to be compared and read; spans in one order.
[[nodiscard]] QStringList describe(const Article &article);

} // namespace nghisu
