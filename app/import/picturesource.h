// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

#include <QHash>

namespace nghisu {

/// Finds and checks the pictures of an article: `data:` addresses, and files in the folder of the page or
/// below it. Everything else (other schemes, absolute and upward paths, links that lead out of the folder,
/// devices) is refused.
class PictureSource
{
public:
    /// `folder` must be canonical; empty when there are no files to look at.
    PictureSource(QString folder, const ImportLimits &limits);

    /// Index of the picture in pictures(), or -1 when it is not there, refused, or no raster picture within
    /// the limits.
    [[nodiscard]] int take(const QString &address);
    [[nodiscard]] const QList<Picture> &pictures() const { return m_pictures; }

private:
    [[nodiscard]] QByteArray bytesOf(const QString &address) const;
    [[nodiscard]] QString pathOf(const QString &address) const;
    [[nodiscard]] int add(const QByteArray &bytes);

    QString m_folder;
    ImportLimits m_limits;
    QList<Picture> m_pictures;
    QHash<QByteArray, int> m_bySha256;
    QHash<QString, int> m_byAddress;
    int m_tries = 0;         ///< headers looked at, good or not
    qint64 m_totalBytes = 0; ///< of `m_pictures`
    qint64 m_readBytes = 0;  ///< of everything looked at
};

/// The type of a picture by its first bytes: "png", "jpeg", "gif", "webp"; empty for everything else.
[[nodiscard]] QByteArray rasterFormat(const QByteArray &bytes);

/// The size as shown, after the orientation of EXIF; empty when it cannot be read. Nothing is decoded for it.
[[nodiscard]] QSize shownSize(const QByteArray &bytes, const QByteArray &format);

} // namespace nghisu
