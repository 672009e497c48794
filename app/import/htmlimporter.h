// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

namespace nghisu {

class PictureSource;

/// Makes an article of the one that a page shows among whatever else is on it; its pictures are asked of
/// `pictures`. A date of publication behind `today` is not believed, one that the page does not give stays
/// invalid. Fails with NoArticle for front pages and lists of links.
[[nodiscard]] Result<Imported, ImportError> importHtml(const QString &html, PictureSource &pictures,
                                                       QDate today);

} // namespace nghisu
