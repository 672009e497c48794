// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace nghisu {

/// Bounds of the work on one file that nobody needs to change; ImportLimits has those that callers may lower.
/// Pages made by people stay far below all of them.

/// Elements nested deeper are opened up: their text is kept, their own shape is not.
inline constexpr int MaxElementDepth = 256;
/// Bold, italic and link elements open at one time. HTML repeats each of them in every following paragraph.
inline constexpr int MaxOpenFormatting = 12;
/// Elements of a page, those counted that HTML repeats.
inline constexpr int MaxElements = 250'000;
/// Markup of a page without its scripts, styles, comments and embedded pictures, in bytes.
inline constexpr qsizetype MaxMarkupBytes = 8LL * 1024 * 1024;
inline constexpr int MaxAttributes = 40;
inline constexpr qsizetype MaxAttributeBytes = 16'384;
/// Embedded pictures are kept apart from the markup when their address is longer than this.
inline constexpr qsizetype MaxInlineDataBytes = 1024;
/// Of a text or Markdown file; a thick book has one to two mebibytes.
inline constexpr qsizetype MaxTextBytes = 2LL * 1024 * 1024;
/// Parts of a web archive, and lines in it that could be fields of their heads.
inline constexpr int MaxArchiveParts = 10'000;
inline constexpr int MaxArchiveFields = 200'000;
/// Of one embedded picture as it is written in a page.
inline constexpr qsizetype MaxDataBytes = 24LL * 1024 * 1024;
/// Paragraphs of a plain text; a thick book has some 10,000.
inline constexpr int MaxTextParagraphs = 100'000;
/// Scripts with linked data of a page, and bytes of each.
inline constexpr int MaxLinkedData = 32;
inline constexpr qsizetype MaxLinkedDataBytes = 1024 * 1024;
inline constexpr int MaxTableColumns = 200;
/// Cells of a table, those counted that others span.
inline constexpr int MaxTableCells = 100'000;
/// Characters that are searched for years and dates.
inline constexpr qsizetype MaxDateSearch = 400'000;

} // namespace nghisu
