// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

#include <QUrl>

namespace nghisu {

class PictureSource;

/// The blocks of a Markdown text: CommonMark with the tables, task lists and plain links of GitHub. HTML in
/// it is left out but for the text between its tags, its line breaks and pictures. Headings of the first
/// level come with level 1, for the caller to find the headline. `page` is what relative links are relative
/// to; may be empty. Fails with TooLarge where the text would grow beyond what an article is.
[[nodiscard]] Result<QList<Block>, ImportError> markdownBlocks(const QString &markdown, const QUrl &page,
                                                               PictureSource &pictures, ImportReport &report);

} // namespace nghisu
