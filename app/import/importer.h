// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "failure.h"
#include "pageevent.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>

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
    /// Asked for the bytes of a picture that neither the file itself nor its folder has, by the address as
    /// the page gives it: when a kept original is read again, the folder it was saved with is gone. An empty
    /// answer means that none is kept. See Imported::addresses.
    std::function<QByteArray(const QString &address)> keptPicture = {};
};

/// Something of the file that is no part of the article.
struct LeftOut
{
    enum class Kind { Furniture, Picture, Link };
    /// What kind of furniture it is, as far as that can be told.
    enum class Region { Other, Related, Comments, Share, Advert, Page, About };

    Kind kind = Kind::Furniture;
    QString text; ///< the words, or the picture's or link's address
    Region region = Region::Other;
    QString caption = {}; ///< what is said of a missing picture
};

struct ImportReport
{
    int picturesKept = 0;
    int picturesMissing = 0; ///< figures that keep their place and caption without a picture
    QList<LeftOut> leftOut;
    bool endsEarly = false; ///< the file was cut off: the end of the article may be missing
};

struct Imported
{
    Article article;
    ImportReport report;
    QByteArray original; ///< the bytes of the file, as read
    /// For each picture that came from the folder of the file and not out of the file itself: its address as
    /// the page gives it → SHA-256 of the picture kept for it. Who keeps `original` keeps these with it, and
    /// answers ImportOptions::keptPicture from them when it is read again.
    QMap<QString, QByteArray> addresses = {};
    /// What an HTML page marks as events for machines, see markedevents.h; at most 100.
    QList<PageEvent> events = {};
};

/// Reads the file at `path` and makes an article of it. The kind is found by content. Pictures come only from
/// the file itself and from the folder of the file or below it. Reentrant.
[[nodiscard]] Result<Imported, ImportError> importFile(const QString &path,
                                                       const ImportOptions &options = {});

/// The same for a file that was read already, such as the original that a library keeps. `name` is its name
/// without folders; it helps where the content leaves the kind open. Pictures are looked for in `folder`, a
/// canonical path; when it is empty there are no files beside this one, and ImportOptions::keptPicture is
/// asked for their pictures. Reentrant.
[[nodiscard]] Result<Imported, ImportError> importBytes(const QByteArray &bytes, const QString &name,
                                                        const QString &folder,
                                                        const ImportOptions &options = {});

} // namespace nghisu
