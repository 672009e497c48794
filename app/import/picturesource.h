// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"
#include "pagefolder.h"
#include "picturefit.h"

#include <QHash>

#include <optional>

namespace nghisu {

/// Where the pictures of one page may be, besides in the page itself.
struct PicturePlaces
{
    QString folder = {};   ///< canonical; files in it and below it may be read. Empty for none.
    QString pageName = {}; ///< file name of the page, after which browsers name the folder with its pictures
    QString markup = {};   ///< of the page: it tells which other pictures have the same name
    /// The part of the page's archive with an address as the page gives it; empty when there is none.
    std::function<QByteArray(const QString &address)> archived = {};
    std::function<QByteArray(const QString &address)> kept = {}; ///< see ImportOptions::keptPicture
};

/// Finds and checks the pictures of an article: `data:` addresses, parts of the page's archive, and files in
/// the folder of the page or below it. An http address is never followed, but its picture may lie in the
/// folder that the browser saved with the page. Everything else (other schemes, absolute and upward paths,
/// links that lead out of the folder, devices) is refused.
class PictureSource
{
public:
    PictureSource(PicturePlaces places, const ImportLimits &limits);

    /// `address` as the page gives it. Index of the picture in pictures(), or -1 when it is not there,
    /// refused, or no raster picture within the limits.
    [[nodiscard]] int take(const QString &address);
    [[nodiscard]] const QList<Picture> &pictures() const { return m_pictures; }
    /// See Imported::addresses.
    [[nodiscard]] const QMap<QString, QByteArray> &addresses() const { return m_addresses; }

private:
    [[nodiscard]] QByteArray bytesOf(const QString &address);
    [[nodiscard]] QString pathOf(const QString &address);
    [[nodiscard]] bool isOnlyOneNamed(const QString &address);
    [[nodiscard]] int add(const QByteArray &bytes);

    PicturePlaces m_places;
    ImportLimits m_limits;
    PageFolder m_folder;
    PictureFit m_fit;
    /// Web addresses of the page, by their last names; null when there are too many to tell.
    std::optional<QHash<QString, int>> m_namesakes;
    bool m_countedNamesakes = false;
    QList<Picture> m_pictures;
    QHash<QByteArray, int> m_bySha256; ///< of the bytes as they came and as they are kept
    QHash<QString, int> m_byAddress;
    QMap<QString, QByteArray> m_addresses;
    int m_tries = 0;         ///< headers looked at, good or not
    qint64 m_totalBytes = 0; ///< of `m_pictures`
    qint64 m_readBytes = 0;  ///< of everything looked at
};

} // namespace nghisu
