// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/librarytask.h"

#include <QCache>
#include <QImage>
#include <QList>

namespace nghisu {

/// Makes small pictures of the articles' first ones: those that were asked for last first, as they are what
/// is looked at.
class ThumbnailMaker : public LibraryTask
{
    Q_OBJECT

public:
    static constexpr int Width = 60;  ///< pixels of a thumbnail, at scale 1
    static constexpr int Height = 45; ///< the same

    explicit ThumbnailMaker(QString libraryPath);

    void want(const QByteArray &sha256, qreal scale);

signals:
    /// Null where there is no such picture, or none that can be read.
    void ready(const QByteArray &sha256, const QImage &image);
    /// Others were asked for since, more than are in sight: it is to be asked for again.
    void passedOver(const QByteArray &sha256);

private:
    struct Wanted
    {
        QByteArray sha256;
        qreal scale = 1;
    };

    void makeNext();

    QList<Wanted> m_wanted;
    QCache<QByteArray, QImage> m_made; ///< the last ones: asked for in advance, they are asked for once more
};

} // namespace nghisu
