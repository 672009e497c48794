// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "failure.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace nghisu {

enum class ImportError {
    NotFound,   ///< no such file, or it is a folder or a device
    Unreadable, ///< there, but cannot be read
    TooLarge,   ///< over ImportLimits::fileBytes
    Empty,
    Binary,    ///< no text
    NoArticle, ///< text, but nothing in it that could be an article
};

/// Bounds on what is taken in; everything imported is hostile until it is typed into blocks.
struct ImportLimits
{
    qint64 fileBytes = 64LL * 1024 * 1024;
    qint64 pictureBytes = 256LL * 1024 * 1024; ///< decoded, a picture
    qint64 picturePixels = 20'000'000;         ///< a picture
    int pictures = 500;                        ///< an article
};

struct ImportOptions
{
    QDate published = {};               ///< overrides the date of publication when valid
    QDate today = QDate::currentDate(); ///< estimates of the date of publication do not lie behind it
    ImportLimits limits = {};
};

/// Something of the file that is no part of the article.
struct LeftOut
{
    enum class Kind { Furniture, Picture, Link };

    Kind kind = Kind::Furniture;
    QString text; ///< the words, or the picture's or link's address
};

struct ImportReport
{
    int picturesKept = 0;
    int picturesMissing = 0; ///< figures that keep their place and caption without a picture
    QList<LeftOut> leftOut;
};

struct Imported
{
    Article article;
    ImportReport report;
    QByteArray original; ///< the bytes of the file, as read
};

/// Reads the file at `path` and makes an article of it: an HTML page with one article among
/// whatever else it shows, or plain text. The kind is
/// found by content. Pictures come only from `data:` addresses and from the folder of the file or below it.
/// Reentrant.
[[nodiscard]] Result<Imported, ImportError> importFile(const QString &path,
                                                       const ImportOptions &options = {});

} // namespace nghisu
