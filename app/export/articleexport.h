// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "discussion.h"
#include "mark.h"

#include <functional>

namespace nghisu {

/// What a file made of an article has besides the article.
struct ExportOptions
{
    bool withAgenda = false;
    bool withComments = false; ///< and the ratings
    bool withPictures = true;  ///< without, each picture leaves its caption
    bool withMarks = false;    ///< highlights and their notes
    QString typeface = {};     ///< family that PDF and HTML set running text in; empty for the program's own

    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

/// An article with what was said of it, as it goes into a file for other programs.
struct ArticleExport
{
    Article article;
    Agenda agenda;           ///< as the reader arranged it; empty when it is not wanted
    QList<Comment> comments; ///< thread by thread, oldest first, each with its answers behind it
    RatingSummary rating;
    QList<Mark> marks;     ///< as the text goes; passages where they stand now, with no length where nowhere
    QString typeface = {}; ///< as in ExportOptions
    /// The bytes of a picture of the article, empty when they are not there. Asked for one after the other,
    /// so that an article with many pictures need not be in memory as a whole.
    std::function<QByteArray(const Picture &)> pictureBytes;
    /// Whether somebody no longer wants the file; asked between the parts of it. May be null.
    std::function<bool()> cancelled = {};

    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled(); }
};

/// Reads from a library what the options ask for. The library must stay open, in the thread that opened it,
/// as long as pictures are asked for.
[[nodiscard]] LibraryResult<ArticleExport> collectExport(Database &library, ArticleId article,
                                                         const ExportOptions &options);

} // namespace nghisu
