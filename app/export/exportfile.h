// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"

#include <QStringList>

#include <optional>

namespace nghisu {

/// Kinds of files that an article is read in by other programs.
enum class ExportFormat { Pdf, Html, Markdown, Text };

/// "pdf", "html", "md" and "txt": the ending of files and what the command line calls them.
[[nodiscard]] QString suffixOf(ExportFormat format);
/// By such a name, in any case, or "htm", "markdown" or "text"; empty for every other.
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(const QString &name);
/// By the ending of a file's name; empty where that is none of these.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &path);

/// The headline as the name of a file, without ending: at most 80 characters, with nothing in it that some
/// file system does not have.
[[nodiscard]] QString fileNameOf(const QString &title);

/// The folder beside a Markdown file that its pictures are in, as browsers name that of a saved page.
[[nodiscard]] QString pictureFolderOf(const QString &path);
/// What writing to `path` would overwrite: the file, and the folder of its pictures.
[[nodiscard]] QStringList overwrittenBy(const QString &path, ExportFormat format,
                                        const ExportOptions &options);

enum class ExportError { NotWritten, Cancelled };

/// Writes an article into a file in one piece: what was at `path` before stays until all of it is written.
/// PDF is not among these, see PaperWriter. The sentence of a failure says why.
[[nodiscard]] Result<void, ExportError> saveExport(const ArticleExport &article, ExportFormat format,
                                                   const QString &path);
/// The failure to write a file for that reason.
[[nodiscard]] Failure<ExportError> notWritten(const QString &path, const QString &reason);

} // namespace nghisu
