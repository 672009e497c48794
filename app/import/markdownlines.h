// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// Markdown with what CommonMark does not know, but note takers write, put in its words: footnotes (`[^1]`,
/// and
/// `[^1]: …` as a paragraph of its own), and paragraphs that only a line break parts, as programs save them
/// that show each line break. Fenced code stays as it is. Linear.
[[nodiscard]] QString plainMarkdown(const QString &markdown);

} // namespace nghisu
