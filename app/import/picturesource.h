// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

#include <QHash>

namespace nghisu {

/// Where the pictures of one page may be, besides in the page itself.
struct PicturePlaces
{
    QString folder = {}; ///< canonical; files in it and below it may be read. Empty for none.
    /// The part of the page's archive with an address as the page gives it; empty when there is none.
    std::function<QByteArray(const QString &address)> archived = {};
    std::function<QByteArray(const QString &address)> kept = {}; ///< see ImportOptions::keptPicture
};

/// Finds and checks the pictures of an article: `data:` addresses, and files in the folder of the page or
/// below it. Everything else (other schemes, absolute and upward paths, links that lead out of the folder,
/// devices) is refused.
class PictureSource
{
public:
    PictureSource(PicturePlaces places, const ImportLimits &limits);

    /// Index of the picture in pictures(), or -1 when it is not there, refused, or no raster picture within
    /// the limits.
    [[nodiscard]] int take(const QString &address);
    [[nodiscard]] const QList<Picture> &pictures() const { return m_pictures; }
    /// See Imported::addresses.
    [[nodiscard]] const QMap<QString, QByteArray> &addresses() const { return m_addresses; }

private:
    [[nodiscard]] QByteArray bytesOf(const QString &address) const;
    [[nodiscard]] QString pathOf(const QString &address) const;
    [[nodiscard]] int add(const QByteArray &bytes);

    PicturePlaces m_places;
    ImportLimits m_limits;
    QList<Picture> m_pictures;
    QHash<QByteArray, int> m_bySha256;
    QHash<QString, int> m_byAddress;
    QMap<QString, QByteArray> m_addresses;
    int m_tries = 0;         ///< headers looked at, good or not
    qint64 m_totalBytes = 0; ///< of `m_pictures`
    qint64 m_readBytes = 0;  ///< of everything looked at
};

/// The type of a picture by its first bytes: "png", "jpeg", "gif", "webp"; empty for everything else.
[[nodiscard]] QByteArray rasterFormat(const QByteArray &bytes);

/// The size as shown, after the orientation of EXIF; empty when it cannot be read. Nothing is decoded for it.
[[nodiscard]] QSize shownSize(const QByteArray &bytes, const QByteArray &format);

} // namespace nghisu
