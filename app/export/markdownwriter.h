// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleexport.h"

#include <QIODevice>

namespace nghisu {

/// Writes an article as CommonMark 0.30 with the tables of GitHub, in UTF-8, below front matter (YAML) with
/// what is known of it. Pictures are named relative to the file as `folder`/pictureName(); with an empty
/// `folder` only their captions stand there. Reading it again as an article gives the same article, but that
/// the first row of a table is always its heading. Linear. Whether all was written is for `device` to tell.
void writeMarkdown(const ArticleExport &article, const QString &folder, QIODevice &device);

/// The name of a picture's file, by its number in Article::pictures and its type.
[[nodiscard]] QString pictureName(int number, const Picture &picture);

} // namespace nghisu
