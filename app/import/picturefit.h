// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

#include <optional>

namespace nghisu {

/// Pictures wider than this are made smaller when they are taken in; no reading column is as wide.
inline constexpr int WidestPicture = 2000;

/// The type of a picture by its first bytes: "png", "jpeg", "gif", "webp"; empty for everything else.
[[nodiscard]] QByteArray rasterFormat(const QByteArray &bytes);

/// The size as shown, after the orientation of EXIF; empty when it cannot be read. Nothing is decoded for it.
[[nodiscard]] QSize shownSize(const QByteArray &bytes, const QByteArray &format);

/// The pictures of one article, made fit to be kept.
class PictureFit
{
public:
    explicit PictureFit(const ImportLimits &limits) : m_limits(limits) {}

    /// A picture as it is kept: as it came, or scaled down to WidestPicture. Photographs become JPEG of
    /// quality 85; what has transparency stays PNG. Animations are never scaled. Nothing for what is no
    /// raster picture, has sides of at most two pixels, or is larger than the limits; JPEG may be 2.5 times
    /// larger, as it is decoded at a fraction of its size. All scaling together is bounded: beyond that
    /// pictures are kept as they came.
    [[nodiscard]] std::optional<Picture> fit(const QByteArray &bytes);

private:
    [[nodiscard]] std::optional<Picture> scaled(const QByteArray &bytes, const QByteArray &format,
                                                QSize size);

    ImportLimits m_limits;
    qint64 m_work = 0; ///< spent on scaling
};

} // namespace nghisu
