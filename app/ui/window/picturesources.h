// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "reading/picturecache.h"

namespace nghisu {

/// Pictures of a library, each source over a connection of its own that only reads.
[[nodiscard]] PictureSourceFactory picturesOfLibrary(const QString &libraryPath);
/// Pictures of an article that is in no library.
[[nodiscard]] PictureSourceFactory picturesOfArticle(const Article &article);

} // namespace nghisu
