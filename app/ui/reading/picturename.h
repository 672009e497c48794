// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace nghisu {

/// What a picture is called as a file, with its ending: the headline, and which of the article's pictures it
/// is. `picture` is an index into Article::pictures.
[[nodiscard]] QString pictureFileName(const Article &article, int picture);

} // namespace nghisu
