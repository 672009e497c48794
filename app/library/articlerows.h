// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QByteArray>

namespace nghisu {

// The rows that belong to an article, and what is concluded from its text. For the stores and the check of
// this folder.

/// SHA-256 of headline and text in NFC: the same article, whatever file it came from.
[[nodiscard]] QByteArray contentHash(const Article &article);
/// The UUID of the article with that hash (RFC 4122, version 5): the same in every library that it is
/// imported into, so that comments which travel find their article.
[[nodiscard]] QUuid articleUuid(const QByteArray &contentHash);
/// Headline, source and text as list() searches them.
[[nodiscard]] QString foldedText(const Article &article);

/// Replaces the agenda of an article.
[[nodiscard]] LibraryResult<void> writeAgenda(Database &database, ArticleId article, const Agenda &agenda);
[[nodiscard]] LibraryResult<Agenda> readAgenda(Database &database, ArticleId article);

/// Keeps the pictures that are not there yet and joins all of them to the article, in order.
[[nodiscard]] LibraryResult<void> writePictures(Database &database, ArticleId article,
                                                const QList<Picture> &pictures);
/// The pictures of an article without their bytes.
[[nodiscard]] LibraryResult<QList<Picture>> readPictures(Database &database, ArticleId article);

} // namespace nghisu
