// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/thumbnailmaker.h"

#include "articlestore.h"
#include "picturefit.h"

#include <QBuffer>
#include <QImageReader>

namespace nghisu {

namespace {

constexpr int AllocationMiB = 256;
constexpr qsizetype MostWanted = 40; ///< more than a list shows on any screen
constexpr int LastMade = 16;         ///< that are kept

QImage scaledPicture(const QByteArray &bytes, QSize bounds)
{
    QByteArray data = bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer, rasterFormat(bytes)); // asked what it knows, Qt would load all its plugins
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(AllocationMiB);
    const QSize size = reader.size();
    if (!size.isEmpty())
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatioByExpanding).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return image;
    const QImage filled = image.scaled(bounds, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return filled.copy(QRect(
        QPoint((filled.width() - bounds.width()) / 2, (filled.height() - bounds.height()) / 2), bounds));
}

} // namespace

ThumbnailMaker::ThumbnailMaker(QString libraryPath) : LibraryTask(std::move(libraryPath)), m_made(LastMade) {}

void ThumbnailMaker::want(const QByteArray &sha256, qreal scale)
{
    const QImage *made = m_made.object(sha256);
    if (made && qFuzzyCompare(made->devicePixelRatio(), scale)) {
        emit ready(sha256, *made);
        return;
    }
    m_wanted.removeIf([&sha256](const Wanted &wanted) { return wanted.sha256 == sha256; });
    m_wanted.append({sha256, scale});
    if (m_wanted.size() > MostWanted)
        emit passedOver(m_wanted.takeFirst().sha256);
    // Behind whatever was asked for meanwhile, which is looked at now.
    QMetaObject::invokeMethod(this, &ThumbnailMaker::makeNext, Qt::QueuedConnection);
}

void ThumbnailMaker::makeNext()
{
    if (m_wanted.isEmpty())
        return;
    const Wanted wanted = m_wanted.takeLast();
    Database *library = database();
    const auto bytes = library ? ArticleStore(*library).picture(wanted.sha256) : LibraryResult<QByteArray>();
    QImage image = bytes
                       ? scaledPicture(*bytes, {qRound(Width * wanted.scale), qRound(Height * wanted.scale)})
                       : QImage();
    image.setDevicePixelRatio(wanted.scale);
    m_made.insert(wanted.sha256, new QImage(image));
    emit ready(wanted.sha256, image);
}

} // namespace nghisu
