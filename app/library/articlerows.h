// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QByteArray>

namespace nghisu {

class Statement;

// The rows that belong to an article, and what is concluded from its text. For the stores and the check of
// this folder.

/// SHA-256 of headline and text in NFC: the same article, whatever file it came from.
[[nodiscard]] QByteArray contentHash(const Article &article);
/// The UUID of the article with that hash (RFC 4122, version 5): the same in every library that it is
/// imported into, so that comments which travel find their article.
[[nodiscard]] QUuid articleUuid(const QByteArray &contentHash);

/// A row for an article of that hash, with its text; pictures, agenda and original are apart.
[[nodiscard]] LibraryResult<ArticleId> insertArticle(Database &database, const Article &article,
                                                     const QByteArray &contentHash);

/// SELECT … FROM article AS a: what a list shows of an article, and the lines of its rows.
[[nodiscard]] QString selectSummary();
[[nodiscard]] LibraryResult<QList<ArticleSummary>> summariesOf(Statement &rows);

/// Replaces the agenda of an article.
[[nodiscard]] LibraryResult<void> writeAgenda(Database &database, ArticleId article, const Agenda &agenda);
[[nodiscard]] LibraryResult<Agenda> readAgenda(Database &database, ArticleId article);
/// The columns of an agenda's entry, for SELECT, and the entry of a row that begins with them.
[[nodiscard]] QString agendaEntryColumns();
[[nodiscard]] AgendaEntry agendaEntryOf(const Statement &row);

/// The same with the edits, and the agenda that they were made to.
[[nodiscard]] LibraryResult<void> writeEditedAgenda(Database &database, ArticleId article,
                                                    const EditedAgenda &agenda);
[[nodiscard]] LibraryResult<EditedAgenda> readEditedAgenda(Database &database, ArticleId article);

/// Leads the reading place of an article to where its words stand now.
[[nodiscard]] LibraryResult<void> moveReadingPlace(Database &database, ArticleId article,
                                                   const Passage &passage);

/// The article that has or had the text of that hash, or 0.
[[nodiscard]] LibraryResult<ArticleId> findVersion(Database &database, const QByteArray &contentHash);
/// Notes that the article has the text of that hash now; no other article may have had it.
[[nodiscard]] LibraryResult<void> writeVersion(Database &database, ArticleId article,
                                               const QByteArray &contentHash);

/// Keeps the file that `added` was read from; `compressed` are its bytes by qCompress().
[[nodiscard]] LibraryResult<void> writeOriginal(Database &database, ArticleId article,
                                                const NewArticle &added, const QByteArray &compressed);

/// Keeps the pictures that are not there yet and joins all of them to the article, in order.
[[nodiscard]] LibraryResult<void> writePictures(Database &database, ArticleId article,
                                                const QList<Picture> &pictures);
/// The ids of the rows that hold the pictures of an article.
[[nodiscard]] LibraryResult<QList<qint64>> pictureRowsOf(Database &database, ArticleId article);
/// Removes those of the pictures that no article shows any more.
[[nodiscard]] LibraryResult<void> removeUnusedPictures(Database &database, const QList<qint64> &pictures);
/// The pictures of an article without their bytes.
[[nodiscard]] LibraryResult<QList<Picture>> readPictures(Database &database, ArticleId article);

} // namespace nghisu
