// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"

#include <QIODevice>

namespace nghisu {

/// Writes an article as plain text in UTF-8: a line a paragraph, for editors to wrap; headings underlined,
/// pictures named by their captions, addresses of links in angle brackets behind their words (RFC 3986,
/// appendix C). Linear. Whether all was written is for `device` to tell.
void writePlainText(const ArticleExport &article, QIODevice &device);

} // namespace nghisu
