// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/picturecache.h"

#include "controls/quietthread.h"
#include "picturefit.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>
#include <QThread>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int AllocationLimitMiB = 256;
constexpr qint64 MaximumPixels = 20'000'000;

bool moves(const QByteArray &bytes)
{
    QByteArray data = bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer, rasterFormat(bytes));
    reader.setAutoDetectImageFormat(false);
    return reader.supportsAnimation() && reader.imageCount() > 1;
}

} // namespace

QImage decodePicture(const QByteArray &bytes, QSize size)
{
    QByteArray data = bytes;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    // Asked what it knows, Qt would load its plugins for all kinds of pictures.
    QImageReader reader(&buffer, rasterFormat(bytes));
    reader.setAutoDetectImageFormat(false);
    QImageReader::setAllocationLimit(AllocationLimitMiB);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (!stored.isValid() || qint64(stored.width()) * stored.height() > MaximumPixels)
        return {};
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize target = turned ? size.transposed() : size;
    const bool shrinks = !target.isEmpty() && target.width() < stored.width();
    // JPEG shrinks while decoding. What others call scaling gives back the palette of the picture, and so its
    // grain.
    if (shrinks && reader.format() == "jpeg")
        reader.setScaledSize(stored.scaled(target, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (!shrinks || image.width() <= size.width())
        return image;
    return image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

PictureCache::PictureCache(QObject *parent)
    : QObject(parent), m_thread(new QThread(this)), m_worker(new QObject),
      m_source(std::make_shared<PictureSource>()), m_images(MaximumBytes)
{
    m_thread->setObjectName(QStringLiteral("pictures"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // Letters and scrolling come first.
    startQuietly(*m_thread);
}

PictureCache::~PictureCache()
{
    // The source may own a database connection, which must end in its thread.
    QMetaObject::invokeMethod(m_worker, [source = m_source] { *source = nullptr; });
    m_thread->quit();
    m_thread->wait();
}

void PictureCache::setSource(PictureSourceFactory factory)
{
    ++m_generation;
    m_images.clear();
    m_lastSize.clear();
    m_broken.clear();
    m_animated.clear();
    m_wanted.clear();
    QMetaObject::invokeMethod(m_worker, [source = m_source, make = std::move(factory)] {
        *source = make ? make() : PictureSource();
    });
}

QImage PictureCache::image(const QByteArray &sha256, QSize size)
{
    const Key key{sha256, size};
    if (const QImage *image = m_images.object(key))
        return *image;
    if (m_broken.contains(sha256))
        return {};
    if (!m_resting)
        request(key);
    const QImage *other = m_images.object({sha256, m_lastSize.value(sha256)});
    return other ? *other : QImage();
}

void PictureCache::setResting(bool resting)
{
    m_resting = resting;
    setMaximumBytes(resting ? MaximumBytes / 4 : MaximumBytes);
    if (resting)
        m_wanted.clear();
    else
        emit changed();
}

/// One that is alone may take more than it was counted for.
qsizetype PictureCache::bytes() const
{
    return m_images.size() == 1 ? m_images.object(m_images.keys().constFirst())->sizeInBytes()
                                : m_images.totalCost();
}

/// A picture beyond the bound goes before another is decoded, not after.
void PictureCache::makeRoomFor(const QByteArray &sha256)
{
    if (bytes() > m_images.maxCost() && m_images.keys().constFirst().sha256 != sha256)
        m_images.clear();
}

void PictureCache::request(const Key &key)
{
    makeRoomFor(key.sha256);
    m_wanted.removeIf([&key](const Key &wanted) { return wanted.sha256 == key.sha256; });
    if (!m_working || m_atHand != key)
        m_wanted.append(key);
    workOn();
}

void PictureCache::workOn()
{
    if (m_working || m_wanted.isEmpty())
        return;
    m_working = true;
    m_atHand = m_wanted.takeLast();
    QMetaObject::invokeMethod(m_worker, [this, key = m_atHand, source = m_source, generation = m_generation] {
        const QByteArray bytes = *source ? (*source)(key.sha256) : QByteArray();
        const Decoded decoded{decodePicture(bytes, key.size), moves(bytes)};
        QMetaObject::invokeMethod(this, [this, key, decoded, generation] { take(key, decoded, generation); });
    });
}

void PictureCache::take(const Key &key, const Decoded &decoded, int generation)
{
    m_working = false;
    if (generation == m_generation) {
        if (decoded.image.isNull()) {
            m_broken.insert(key.sha256);
        } else {
            // Even one picture beyond the bound is kept, alone: it would be decoded again for ever.
            m_images.insert(key, new QImage(decoded.image),
                            std::min(decoded.image.sizeInBytes(), m_images.maxCost()));
            m_lastSize.insert(key.sha256, key.size);
        }
        if (decoded.animated)
            m_animated.insert(key.sha256);
    }
    workOn();
    if (generation == m_generation)
        emit changed();
}

void PictureCache::fetch(const QByteArray &sha256, QObject *context,
                         std::function<void(const QByteArray &)> take)
{
    QMetaObject::invokeMethod(
        m_worker, [this, sha256, source = m_source, context = QPointer(context), take = std::move(take)] {
            const QByteArray bytes = *source ? (*source)(sha256) : QByteArray();
            QMetaObject::invokeMethod(this, [bytes, context, take] {
                if (context)
                    take(bytes);
            });
        });
}

} // namespace nghisu
