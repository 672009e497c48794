// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"

#include <QIODevice>

namespace nghisu {

/// Writes an article as one HTML page (WHATWG) in UTF-8 that needs nothing besides: pictures are in it as
/// `data:` addresses (RFC 2397), so is its style sheet. It has no scripts and, by its own policy, loads
/// nothing; what it links to are the addresses of the article. Its facts are marked as Open Graph, the
/// sessions of the agenda as schema.org Events in microdata. Reading it again as an article gives the same
/// article. Linear. Whether all was written is for `device` to tell.
void writeHtml(const ArticleExport &article, QIODevice &device);

} // namespace nghisu
