// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "inlinetokens.h"

namespace nghisu {

/// How a line break within a text is written.
enum class MarkdownBreak { Hard, Tag, Space };

/// Words, bold, italics and links as CommonMark 0.30. Words stand for themselves, none is taken for markup
/// or, by GitHub's extension, for an address. Behind each line break stands `prefix`. Bold and italics that
/// CommonMark cannot express where they are, begin or end a few letters off.
[[nodiscard]] QString markdownInline(const TextPiece &piece, MarkdownBreak lineBreak = MarkdownBreak::Hard,
                                     const QString &prefix = {});

/// The same for words without spans, on one line.
[[nodiscard]] QString markdownWords(const QString &words);

/// An address as it stands in the brackets of a link or picture.
[[nodiscard]] QString markdownAddress(const QString &address);

} // namespace nghisu
